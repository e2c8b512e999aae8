/** What holds for the request as a whole: its clocks, owners of things, when it may close, what requesters see of the work. */
import { AddRowButton } from '../../rows/add-row-button';
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../forms/document-shape';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { freshId } from '../../../../forms/editing/fresh-name';
import { replacedAt, withoutIndex } from '../../../../forms/editing/ordered-list';
import { withKeysRenamed, withoutKey } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import { Button } from '../../../ui/button';
import { ChoiceInput } from '../../builder/choice-input';
import { CommitInput } from '../../builder/commit-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { ConditionEditor } from '../../rules/condition/condition-editor';
import { JsonBox } from '../../parts/json-box';
import parts from '../../parts/parts.module.css';
import list from '../../sentence-list/sentence-list.module.css';
import { CalendarMap } from '../../settings/calendar-map';
import { Part } from '../../parts/part';
import { useWorkWords } from '../work-words';
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
      <Owners />
      <Closing />
    </section>
  );
}

/** Words of persons that own a thing that an answer names: approvers refer to them. */
function Owners() {
  const { t } = useTranslation('work');
  const { document: item, apply } = useItemDraft();
  const owners = isObject(item.fulfilment.owners) ? (item.fulfilment.owners as JsonObject) : {};
  const set = (next: JsonObject): boolean => {
    const value = Object.keys(next).length === 0 ? null : next;
    return apply([{ op: 'set-fulfilment', property: 'owners', value: value as Json }]).ok;
  };
  const [first] = useWorkWords().facts.filter(({ kind, options }) => kind === 'choice' && options.length > 0);
  return (
    <Part title={t('request.owners')} hint={t('request.ownersHint')}>
      {Object.entries(owners).map(([name, lookup], at) => (
        <div key={at} className={styles.inner}>
          <header className={styles.innerHead}>
            <CommitInput
              aria-label={t('request.ownerName', { n: at + 1 })}
              value={name}
              onCommit={(to) => {
                if (to !== '' && !Object.hasOwn(owners, to))
                  set(withKeysRenamed(owners, (each) => (each === name ? to : each)));
              }}
            />
            <Button
              type="button"
              onClick={() => {
                set(withoutKey(owners, name));
              }}
            >
              {t('request.removeOwner', { name })}
            </Button>
          </header>
          <JsonBox
            label={t('request.ownerTable', { name })}
            value={lookup}
            onCommit={(value) => set({ ...owners, [name]: value })}
          />
        </div>
      ))}
      {first && (
        <AddRowButton
          onClick={() => {
            const name = freshId('', 'owner', Object.keys(owners));
            const table = Object.fromEntries(first.options.map(({ value }) => [value, '']));
            set({ ...owners, [name]: { map: [{ var: first.path }, table] } });
          }}
        >
          {t('request.addOwner')}
        </AddRowButton>
      )}
    </Part>
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
