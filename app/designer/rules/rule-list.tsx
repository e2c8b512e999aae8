/** The rules under each other, in the order of the form, with the keys that lead through them. */
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleDraft } from '../../../forms/editing/form-draft';
import { useItemDraft } from '../item-draft/item-draft-context';
import { RuleActs } from './rule-acts';
import { RuleCard } from './rule-card';
import { RuleEditor } from './rule-editor';
import styles from './rules.module.css';
import type { ToldRules } from './use-told-rules';
import type { RulesTools } from './use-rules';

export interface RuleListProps {
  readonly shown: readonly RuleDraft[];
  readonly told: ToldRules;
  readonly rules: RulesTools;
}

export function RuleList({ shown, told, rules }: RuleListProps) {
  const { t } = useTranslation('rule-editor');
  const { document: item } = useItemDraft();
  const list = useRef<HTMLOListElement>(null);
  const all = item.form.rules;
  const onKey = (event: KeyboardEvent, rule: RuleDraft): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const deed = keyDeed(event, rule, rules, list.current);
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  return (
    <ol ref={list} className={styles.list} aria-label={t('list')}>
      {shown.map((rule) => {
        const number = all.indexOf(rule) + 1;
        const sentence = told.get(rule);
        if (!sentence) return null;
        return (
          <RuleCard
            key={rules.keyOf(rule.id)}
            id={rule.id}
            told={sentence}
            number={number}
            open={rules.open === rule.id}
            onOpen={(open) => {
              rules.setOpen(open ? rule.id : null);
            }}
            onKey={(event) => {
              onKey(event, rule);
            }}
          >
            {rules.open === rule.id && (
              <RuleEditor
                rule={rule}
                onRenamed={(name) => {
                  rules.renamed(rule.id, name);
                }}
                acts={
                  <RuleActs
                    number={number}
                    last={number === all.length}
                    onDuplicate={() => {
                      rules.duplicate(rule);
                    }}
                    onMove={(by) => {
                      rules.move(rule, by);
                    }}
                    onRemove={() => {
                      rules.remove(rule);
                    }}
                  />
                }
              />
            )}
          </RuleCard>
        );
      })}
    </ol>
  );
}

/** What a key on a rule's sentence does; null for a key that does nothing there. */
function keyDeed(
  { key, altKey }: KeyboardEvent,
  rule: RuleDraft,
  rules: RulesTools,
  list: HTMLElement | null,
): (() => void) | null {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
  if (altKey)
    return (
      step &&
      (() => {
        rules.move(rule, step);
      })
    );
  if (key === 'Delete')
    return () => {
      rules.remove(rule);
    };
  const heads = [...(list?.querySelectorAll<HTMLElement>('[data-rule-head]') ?? [])];
  const at = heads.indexOf(document.activeElement as HTMLElement);
  const to = step ? at + step : key === 'Home' ? 0 : key === 'End' ? heads.length - 1 : null;
  return to === null
    ? null
    : () => {
        heads[to]?.focus();
      };
}
