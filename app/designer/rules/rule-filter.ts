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
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return form.rules.filter((rule) => {
    if (about && !about.has(rule.id)) return false;
    if (wanted.length === 0) return true;
    const { when = '', then = '', because = '' } = told.get(rule) ?? {};
    const said = [when, then, because, rule.id].join(' ').toLocaleLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}
