/** What holds for the request as a whole: its clocks, what is promised, owners of things, when it may close, what requesters see of the work. */
import { AddRowButton } from '../../rows/add-row-button';
import { useTranslation } from 'react-i18next';
import { replacedAt, withoutIndex } from '../../../../forms/editing/ordered-list';
import type { Json } from '../../../../rules/conditions/condition';
import { Button } from '../../../ui/button';
import { ChoiceInput } from '../../builder/choice-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { ConditionEditor } from '../../rules/condition/condition-editor';
import parts from '../../parts/parts.module.css';
import list from '../../sentence-list/sentence-list.module.css';
import { CalendarMap } from '../../settings/calendar-map';
import { Part } from '../../parts/part';
import { useWorkWords } from '../work-words';
import { Owners } from './owners';
import { PromiseInput } from './promise-input';
import styles from '../work.module.css';

export function RequestSettings() {
  const { t } = useTranslation('work');
  const { document: item, apply } = useItemDraft();
  const { showWork } = item.fulfilment;
  return (
    <section className={`${styles.section} ${parts.wide}`} aria-labelledby="work-request">
      <header className={list.lead}>
        <div>
          <h2 id="work-request">{t('request.section')}</h2>
          <p>{t('request.lead')}</p>
        </div>
      </header>
      <Part title={t('request.calendar')}>
        <div className={styles.boxes}>
          <CalendarMap />
        </div>
      </Part>
      <Part title={t('request.requesters')}>
        <div className={styles.boxes}>
          <ChoiceInput
            id="show-work"
            label={t('request.showWork')}
            value={showWork === 'promise' ? 'promise' : 'full'}
            choices={(['full', 'promise'] as const).map((value) => ({
              value,
              title: t(`request.shown.${value}`),
            }))}
            onChoose={(value) => {
              apply([{ op: 'set-fulfilment', property: 'showWork', value }]);
            }}
          />
        </div>
      </Part>
      <PromiseInput />
      <Owners />
      <Closing />
    </section>
  );
}

function Closing() {
  const { t } = useTranslation('work');
  const { document: item, apply } = useItemDraft();
  const { openedFacts } = useWorkWords();
  const { closing } = item.fulfilment;
  const set = (value: readonly Json[]): boolean =>
    apply([{ op: 'set-fulfilment', property: 'closing', value }]).ok;
  return (
    <Part title={t('request.closing')} hint={t('request.closingHint')}>
      {closing.map((condition, at) => (
        <div key={at} className={styles.inner}>
          <ConditionEditor
            title={t('request.closes', { n: at + 1 })}
            condition={condition}
            facts={openedFacts}
            onChange={(next) => set(replacedAt(closing, at, next))}
            acts={
              <Button
                type="button"
                kind="link"
                onClick={() => {
                  set(withoutIndex(closing, at));
                }}
              >
                {t('request.removeClosing')}
              </Button>
            }
          />
        </div>
      ))}
      <AddRowButton
        onClick={() => {
          set([...closing, true]);
        }}
      >
        {t('request.addClosing')}
      </AddRowButton>
    </Part>
  );
}
