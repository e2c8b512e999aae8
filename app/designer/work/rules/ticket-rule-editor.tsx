/** Everything of a ticket rule: what it is called, when it holds and counts, what it opens, and the whole of it as JSON. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkDraft } from '../../../../catalog/editing/item-draft';
import { isObject } from '../../../../forms/document-shape';
import { draftText } from '../../../../forms/editing/draft-text';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { withKeyIfAny } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import control from '../../../ui/control.module.css';
import { CommitInput } from '../../builder/commit-input';
import { LocalizedInput } from '../../builder/properties/localized-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { ConditionEditor } from '../../rules/condition/condition-editor';
import { ElementEditor } from '../../parts/element-editor';
import { NamedInput } from '../../parts/named-input';
import parts from '../../parts/parts.module.css';
import { NameCondition } from '../conditions/name-condition';
import { effectsOf, ticketsIn } from '../model/rule-effects';
import { mentionsRenamed, opensAlso, tablesMoved } from '../model/ticket-mentions';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';
import { EffectsEditor } from './effects-editor';

export interface TicketRuleEditorProps {
  readonly rule: WorkDraft;
  /** The rule goes by another name from now on. */
  readonly onRenamed: (id: string) => void;
  /** What can be done with the rule as a whole. */
  readonly acts: ReactNode;
}

export function TicketRuleEditor({ rule, onRenamed, acts }: TicketRuleEditorProps) {
  const { document: item, apply } = useItemDraft();
  const set = (value: JsonObject): boolean => {
    const id = typeof value.id === 'string' && value.id !== '' ? value.id : rule.id;
    const applied = apply([
      { op: 'set-work', list: 'rules', name: rule.id, value: { ...value, id } },
      ...followers(item, rule, value),
      ...(id === rule.id ? [] : tablesMoved(item, rule.id, id)),
    ]);
    if (applied.ok && id !== rule.id) onRenamed(id);
    return applied.ok;
  };
  return (
    <ElementEditor
      value={rule}
      kind="rule"
      wide
      acts={acts}
      onCommit={(value) => isObject(value) && set(value as JsonObject)}
    >
      {Array.isArray(rule.then) ? <RuleParts rule={rule} onChange={set} /> : null}
    </ElementEditor>
  );
}

/** Where one ticket of the rule got another key, everything that names it follows. */
function followers(
  item: ReturnType<typeof useItemDraft>['document'],
  rule: WorkDraft,
  next: JsonObject,
): ReturnType<typeof mentionsRenamed> {
  const [old, fresh] = [rule, next].map((each) => ticketsIn(each).map(({ key }) => String(key)));
  if (!old || !fresh || old.length !== fresh.length) return [];
  const at = old.findIndex((key, number) => key !== fresh[number]);
  const [from, to] = [old[at], fresh[at]];
  if (from === undefined || to === undefined || opensAlso(item, from, rule.id)) return [];
  return mentionsRenamed(item, from, to, rule.id);
}

interface RulePartsProps {
  readonly rule: WorkDraft;
  readonly onChange: (rule: JsonObject) => boolean;
}

function RuleParts({ rule, onChange }: RulePartsProps) {
  const { t } = useTranslation('work');
  const { t: tr } = useTranslation('rule-editor');
  const { facts } = useWorkWords();
  const id = useId();
  const text = draftText(rule.text);
  const when = (rule.when ?? true) as Json;
  return (
    <>
      <div className={parts.part}>
        <LocalizedInput
          id={`${id}-text`}
          label={t('rule.text')}
          text={text}
          onCommit={(locale, value) => {
            onChange({ ...rule, text: { ...text, [locale]: value } });
          }}
        />
      </div>
      <ConditionEditor
        condition={when}
        facts={facts}
        onChange={(next) => onChange({ ...rule, when: next })}
        acts={
          <NameCondition
            condition={when}
            replace={(next) => ({
              op: 'set-work',
              list: 'rules',
              name: rule.id,
              value: { ...rule, when: next },
            })}
          />
        }
      />
      <RuleDays rule={rule} onChange={onChange} />
      <EffectsEditor
        effects={effectsOf(rule)}
        onChange={(then) => {
          onChange({ ...rule, then });
        }}
      />
      <NamedInput
        label={tr('name')}
        spellCheck={false}
        value={rule.id}
        onCommit={(name) => {
          onChange({ ...rule, id: name });
        }}
      />
    </>
  );
}

/** From when until when it counts, and whether the rules behind it are looked at. */
function RuleDays({ rule, onChange }: RulePartsProps) {
  const { t } = useTranslation('work');
  return (
    <div className={styles.days}>
      {(['from', 'until'] as const).map((day) => (
        <label key={day} className={styles.called}>
          {t(`rule.${day}`)}
          <CommitInput
            type="date"
            value={typeof rule[day] === 'string' ? rule[day] : ''}
            onCommit={(value) => {
              onChange(withKeyIfAny(rule, day, value));
            }}
          />
        </label>
      ))}
      <label className={control.check}>
        <input
          type="checkbox"
          checked={rule.stop === true}
          onChange={(event) => {
            onChange(withKeyIfAny(rule, 'stop', event.target.checked || undefined));
          }}
        />
        {t('rule.stop')}
      </label>
    </div>
  );
}
