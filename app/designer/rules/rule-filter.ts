/** Which rules of a form the list shows: those about a question, and those whose sentences have some words. */
import type { FormDraft, RuleDraft } from '../../../forms/editing/form-draft';
import { usesInForm } from '../../../forms/editing/field-uses';
import type { ToldRules } from './use-told-rules';

export interface RuleFilter {
  /** In any order, in the words of the page. */
  readonly words: string;
  /** Path of a question that the rule reads or changes; empty for any. */
  readonly field: string;
}

/** Ids of the rules that read or change a question, or a part of it. */
export function rulesAbout(form: FormDraft, field: string): ReadonlySet<string> {
  const places = usesInForm(form, field).flatMap(({ place }) => /^\/rules\/(\d+)\//.exec(place)?.[1] ?? []);
  return new Set(places.flatMap((at) => form.rules[Number(at)]?.id ?? []));
}

export function filteredRules(
  form: FormDraft,
  { words, field }: RuleFilter,
  told: ToldRules,
): readonly RuleDraft[] {
  const about = field === '' ? null : rulesAbout(form, field);
  return form.rules.filter((rule) => {
    if (about && !about.has(rule.id)) return false;
    const { when = '', then = '', because = '' } = told.get(rule) ?? {};
    return saysAll(words, [when, then, because, rule.id]);
  });
}

/** Whether all words are said, in any order and case. */
export function saysAll(words: string, said: readonly string[]): boolean {
  const text = said.join(' ').toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
