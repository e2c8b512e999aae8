/** Everything of a rule: when it holds, what it does, why, and the whole of it as JSON. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../forms/document-shape';
import { draftText } from '../../../forms/editing/draft-text';
import type { JsonObject, RuleDraft } from '../../../forms/editing/form-draft';
import { withoutKey } from '../../../forms/editing/ordered-map';
import type { Locale } from '../../../forms/locale';
import { LocalizedInput } from '../builder/properties/localized-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { ConditionEditor } from './condition/condition-editor';
import { effectsOf, withEffects } from './effects/rule-effects';
import { EffectsEditor } from './effects/effects-editor';
import { ElementEditor } from '../parts/element-editor';
import { NamedInput } from '../parts/named-input';
import styles from '../parts/parts.module.css';
import { rowOfRule } from './rule-row';
import { useRuleWords } from './use-rule-words';

export interface RuleEditorProps {
  readonly rule: RuleDraft;
  /** The rule goes by another name from now on. */
  readonly onRenamed: (id: string) => void;
  /** What can be done with the rule as a whole. */
  readonly acts: ReactNode;
}

export function RuleEditor({ rule, onRenamed, acts }: RuleEditorProps) {
  const { apply } = useItemDraft();
  const set = (value: JsonObject): boolean => {
    const next = named(value, rule.id);
    const applied = apply([{ op: 'set-rule', rule: rule.id, value: next }]);
    if (applied.ok && next.id !== rule.id) onRenamed(next.id);
    return applied.ok;
  };
  return (
    <ElementEditor
      value={rule}
      kind="rule"
      acts={acts}
      onCommit={(value) => isObject(value) && set(value as JsonObject)}
    >
      {effectsOf(rule) && <RuleParts rule={rule} onChange={set} />}
    </ElementEditor>
  );
}

interface RulePartsProps {
  readonly rule: RuleDraft;
  readonly onChange: (rule: JsonObject) => boolean;
}

function RuleParts({ rule, onChange }: RulePartsProps) {
  const { t } = useTranslation('rule-editor');
  const { document: item } = useItemDraft();
  const words = useRuleWords();
  const id = useId();
  return (
    <>
      <ConditionEditor
        condition={rule.when ?? true}
        facts={words.facts(rowOfRule(rule))}
        onChange={(when) => onChange({ ...rule, when })}
      />
      <EffectsEditor
        effects={effectsOf(rule) ?? []}
        first={Object.keys(item.form.schema.properties)[0] ?? ''}
        onChange={(effects) => {
          onChange(withEffects(rule, effects));
        }}
      />
      <div className={styles.part}>
        <LocalizedInput
          id={`${id}-because`}
          label={t('because')}
          hint={t('becauseHint')}
          text={draftText(rule.because)}
          onCommit={(locale, text) => {
            onChange(withReason(rule, locale, text));
          }}
        />
      </div>
      <NamedInput
        label={t('name')}
        value={rule.id}
        onCommit={(name) => {
          onChange({ ...rule, id: name });
        }}
      />
    </>
  );
}

/** A reason without words is none. */
function withReason(rule: RuleDraft, locale: Locale, text: string): JsonObject {
  const because = Object.fromEntries(
    Object.entries({ ...draftText(rule.because), [locale]: text }).filter(([, each]) => each !== ''),
  );
  return Object.keys(because).length > 0 ? { ...rule, because } : withoutKey(rule, 'because');
}

/** A rule without a name keeps the one that it has. */
function named(value: JsonObject, id: string): RuleDraft {
  return { ...value, id: typeof value.id === 'string' && value.id !== '' ? value.id : id };
}
