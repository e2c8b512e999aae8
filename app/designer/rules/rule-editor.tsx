/** Everything of a rule: when it holds, what it does, why, and the whole of it as JSON. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../forms/document-shape';
import { fieldsSpokenOf, rowsOf } from '../../../forms/form-rule';
import type { FormRule } from '../../../forms/form-document';
import type { DraftText, JsonObject, RuleDraft } from '../../../forms/editing/form-draft';
import { withoutKey } from '../../../forms/editing/ordered-map';
import { Button } from '../../ui/button';
import { CommitInput } from '../builder/commit-input';
import { LocalizedInput } from '../builder/properties/localized-input';
import { useItemDraft } from '../item-draft/item-draft-context';
import { ConditionEditor } from './condition-editor';
import { EffectLine } from './effect-line';
import { JsonBox } from './json-box';
import { effectsOf, withEffects } from './rule-effects';
import type { Effect } from './rule-effects';
import styles from './rules.module.css';
import { useRuleWords } from './use-rule-words';

export interface RuleEditorProps {
  readonly rule: RuleDraft;
  /** The rule goes by another name from now on. */
  readonly onRenamed: (id: string) => void;
}

export function RuleEditor({ rule, onRenamed }: RuleEditorProps) {
  const { t } = useTranslation('rule-editor');
  const { document: item, apply } = useItemDraft();
  const words = useRuleWords();
  const [asJson, setAsJson] = useState(false);
  const id = useId();
  const effects = effectsOf(rule);
  const set = (value: RuleDraft): boolean => {
    const applied = apply([{ op: 'set-rule', rule: rule.id, value }]);
    if (applied.ok && value.id !== rule.id) onRenamed(value.id);
    return applied.ok;
  };
  const because: DraftText = isObject(rule.because) ? (rule.because as DraftText) : {};
  return (
    <div className={styles.editor}>
      {effects === null || asJson ? (
        <JsonBox
          label={t('ruleJson')}
          value={rule}
          onCommit={(value) => isObject(value) && set(named(value as JsonObject, rule.id))}
        />
      ) : (
        <>
          <ConditionEditor
            condition={rule.when ?? true}
            facts={words.facts(rowOfRule(rule))}
            onChange={(when) => set({ ...rule, when })}
          />
          <EffectsEditor
            effects={effects}
            first={Object.keys(item.form.schema.properties)[0] ?? ''}
            onChange={(next) => {
              set(withEffects(rule, next));
            }}
          />
          <LocalizedInput
            id={`${id}-because`}
            label={t('because')}
            hint={t('becauseHint')}
            text={because}
            onCommit={(locale, value) => {
              const next = Object.fromEntries(
                Object.entries({ ...because, [locale]: value }).filter(([, text]) => text !== ''),
              );
              set(
                Object.keys(next).length > 0
                  ? { ...rule, because: next }
                  : named(withoutKey(rule, 'because'), rule.id),
              );
            }}
          />
          <div className={styles.name}>
            <label htmlFor={`${id}-name`}>{t('name')}</label>
            <CommitInput
              id={`${id}-name`}
              value={rule.id}
              onCommit={(name) => {
                if (name !== '') set({ ...rule, id: name });
              }}
            />
          </div>
        </>
      )}
      {effects !== null && (
        <Button
          type="button"
          kind="link"
          aria-pressed={asJson}
          onClick={() => {
            setAsJson(!asJson);
          }}
        >
          {t('ruleAsJson')}
        </Button>
      )}
    </div>
  );
}

interface EffectsEditorProps {
  readonly effects: readonly Effect[];
  /** The field that a new effect begins with. */
  readonly first: string;
  readonly onChange: (effects: readonly Effect[]) => void;
}

function EffectsEditor({ effects, first, onChange }: EffectsEditorProps) {
  const { t } = useTranslation('rule-editor');
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{t('thenTitle')}</h3>
      <ul className={styles.effects}>
        {effects.map((effect, at) => (
          <EffectLine
            key={at}
            effect={effect}
            onChange={(next) => {
              onChange(effects.map((each, index) => (index === at ? next : each)));
            }}
            onRemove={() => {
              onChange(effects.filter((_, index) => index !== at));
            }}
          />
        ))}
      </ul>
      <Button
        type="button"
        onClick={() => {
          onChange([...effects, nextEffect(effects, first)]);
        }}
      >
        {t('addEffect')}
      </Button>
    </section>
  );
}

/** One that changes the rule: the same effect of the same field twice is one. */
function nextEffect(effects: readonly Effect[], first: string): Effect {
  const has = (name: Effect['effect']): boolean =>
    effects.some(({ effect, field }) => effect === name && field === first);
  const free = (['show', 'require', 'readOnly', 'hide', 'optional', 'clear'] as const).find(
    (name) => !has(name),
  );
  return { effect: free ?? 'show', field: first };
}

function named(value: JsonObject, id: string): RuleDraft {
  return { ...value, id: typeof value.id === 'string' && value.id !== '' ? value.id : id };
}

/** The rows that all targets lie in; empty where some lie in none. */
function rowOfRule(rule: RuleDraft): string {
  if (effectsOf(rule) === null) return '';
  const [row = '', ...more] = rowsOf(rule as unknown as FormRule);
  return more.length === 0 || fieldsSpokenOf(rule as unknown as FormRule).length > 0 ? row : '';
}
