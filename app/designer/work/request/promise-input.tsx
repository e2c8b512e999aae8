/** By when everything is done that a request opens: as a sentence, with the controls that change it. */
import { useTranslation } from 'react-i18next';
import { tellTarget } from '../../../../catalog/editing/targets/tell-target';
import type { Json } from '../../../../rules/conditions/condition';
import { Button } from '../../../ui/button';
import { useLocalized } from '../../../ui/localized';
import { useToast } from '../../../ui/toast';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { Part } from '../../parts/part';
import { AddRowButton } from '../../rows/add-row-button';
import { FoundHere, findingsIn } from '../../sentence-list/found-here';
import { TargetInput } from '../ticket/target-input';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';

/** What a new promise begins with. */
const first = { workingDays: 5 };

export function PromiseInput() {
  const { t } = useTranslation('work');
  const { t: tr } = useTranslation('rule-editor');
  const localized = useLocalized();
  const toast = useToast();
  const { document: item, findings, apply, undo } = useItemDraft();
  const words = useWorkWords();
  const { promise } = item.fulfilment;
  const set = (value: Json) => apply([{ op: 'set-fulfilment', property: 'promise', value }]);
  const remove = (): void => {
    const applied = set(null);
    if (applied.ok) toast({ text: localized(applied.title), action: { title: tr('undo'), run: undo } });
  };
  return (
    <Part title={t('request.promise')} hint={t('request.promiseHint')}>
      {promise === undefined ? (
        <AddRowButton
          onClick={() => {
            set(first);
          }}
        >
          {t('request.addPromise')}
        </AddRowButton>
      ) : (
        <div className={styles.inner} role="group" aria-label={t('request.promise')}>
          <p tabIndex={-1} data-keeps-focus>
            {t('request.promised', { due: tellTarget(promise, words, 'submitted') })}
          </p>
          <TargetInput value={promise} start="submitted" onChange={set} />
          <FoundHere findings={findingsIn(findings, '/fulfilment/promise')} />
          <div>
            <Button type="button" kind="link" onClick={remove}>
              {t('request.removePromise')}
            </Button>
          </div>
        </div>
      )}
    </Part>
  );
}
