/** What is done with the rules of a form as a list: opened, added, duplicated, moved, removed; and where the focus goes. */
import { useLocation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleDraft } from '../../../forms/editing/form-draft';
import { freshId } from '../../../forms/editing/fresh-name';
import { useLocalized } from '../../ui/localized';
import { useToast } from '../../ui/toast';
import { useHydrated } from '../../ui/use-hydrated';
import { useItemDraft } from '../item-draft/item-draft-context';
import { firstCondition } from './condition/first-condition';
import { headOf } from './rule-card';
import { RuleKeys } from './rule-keys';
import type { RuleWords } from './use-rule-words';

export interface RulesTools {
  /** The rule that is open; null for none. */
  readonly open: string | null;
  readonly setOpen: (rule: string | null) => void;
  /** @param field the question that it is about at first; empty for the form's first */
  readonly add: (field: string) => void;
  readonly duplicate: (rule: RuleDraft) => void;
  /** By one place, up or down. */
  readonly move: (rule: RuleDraft, by: -1 | 1) => void;
  readonly remove: (rule: RuleDraft) => void;
  /** A rule that is open goes by another name. */
  readonly renamed: (rule: string, name: string) => void;
  /** What a rule is drawn under. */
  readonly keyOf: (rule: string) => number;
}

export const addId = 'add-rule';

export function useRules(words: RuleWords): RulesTools {
  const { t } = useTranslation('rule-editor');
  const localized = useLocalized();
  const toast = useToast();
  const { document: item, apply, undo } = useItemDraft();
  const [open, setOpen] = useOpenRule();
  const [keys] = useState(() => new RuleKeys());
  const leadTo = useLeadTo();
  const { rules, schema } = item.form;
  const insert = (rule: Readonly<Record<string, unknown>>, at: number): void => {
    const applied = apply([{ op: 'add-rule', rule: rule as never, at }]);
    const added = applied.ok ? applied.document.form.rules[at]?.id : undefined;
    if (added === undefined) return;
    setOpen(added);
    leadTo(() => document.getElementById(headOf(added))?.parentElement?.querySelector('select'));
  };
  return {
    open,
    setOpen,
    add: (field) => {
      const target = field || Object.keys(schema.properties)[0];
      const when = firstCondition(words.facts(''));
      insert({ when, ...(target !== undefined && { show: [target] }) }, rules.length);
    },
    duplicate: (rule) => {
      const taken = rules.map(({ id }) => id);
      insert({ ...rule, id: freshId('', rule.id, taken) }, rules.indexOf(rule) + 1);
    },
    move: (rule, by) => {
      const to = rules.indexOf(rule) + by;
      if (to < 0 || to >= rules.length) return;
      apply([{ op: 'move-rule', rule: rule.id, at: to }]);
      const had = document.activeElement;
      leadTo(() => (had instanceof HTMLElement && had.isConnected ? had : null));
    },
    remove: (rule) => {
      const at = rules.indexOf(rule);
      const applied = apply([{ op: 'remove-rule', rule: rule.id }]);
      if (!applied.ok) return;
      const near = applied.document.form.rules[at] ?? applied.document.form.rules.at(-1);
      leadTo(() => document.getElementById(near ? headOf(near.id) : addId));
      toast({ text: localized(applied.title), action: { title: t('undo'), run: undo } });
    },
    renamed: (rule, name) => {
      keys.rename(rule, name);
      setOpen(name);
    },
    keyOf: (rule) => keys.keyOf(rule),
  };
}

/** An address that names a rule opens it, once; the server, which draws the page first, does not see that part of it. */
function useOpenRule(): readonly [string | null, (rule: string | null) => void] {
  const { hash, key } = useLocation();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<{ readonly visit: string; readonly rule: string | null } | null>(null);
  const open = chosen?.visit === key ? chosen.rule : hydrated ? ruleInHash(hash) : null;
  return [
    open,
    (rule) => {
      setChosen({ visit: key, rule });
    },
  ];
}

function ruleInHash(hash: string): string | null {
  const name = decodeURIComponent(hash.slice(1));
  return name.startsWith('rule:') ? name.slice('rule:'.length) : null;
}

type FindFocus = () => HTMLElement | null | undefined;

/** The focus goes somewhere once the list is drawn with what was done to it. */
function useLeadTo(): (find: FindFocus) => void {
  const next = useRef<FindFocus | null>(null);
  useEffect(() => {
    const find = next.current;
    next.current = null;
    find?.()?.focus();
  });
  return (find) => {
    next.current = find;
  };
}
