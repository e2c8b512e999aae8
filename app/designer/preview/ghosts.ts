/** The questions of a form that somebody does not see, each with the rules that hide it. */
import { truth } from '../../../rules/conditions/evaluate';
import type { FormDraft, RuleDraft } from '../../../forms/editing/form-draft';
import { keysOnStep } from '../../../forms/form-steps';
import type { FormStep } from '../../../forms/form-steps';
import type { ResolvedForm } from '../../../forms/resolved-form';
import type { SpecialisedForm } from '../../../forms/specialised-form';
import type { PersonFacts } from '../../../rules/facts';

export interface Ghost {
  readonly field: string;
  /** `role`: the requester is never asked; `hidden`: rules that hold hide it; `not-shown`: rules that show it do not hold. */
  readonly why: 'role' | 'hidden' | 'not-shown';
  readonly rules: readonly RuleDraft[];
}

interface Seen {
  readonly form: SpecialisedForm;
  readonly resolved: ResolvedForm;
  readonly requester: PersonFacts;
  readonly subject: PersonFacts | null;
}

/** Of one step, in the order of the page. */
export function ghostsOf(draft: FormDraft, step: string, seen: Seen): readonly Ghost[] {
  const drawn = draft.layout.steps.find(({ id }) => id === step);
  if (!drawn) return [];
  return keysOnStep(drawn as FormStep).flatMap((field) => ghostOf(draft, field, seen) ?? []);
}

function ghostOf(draft: FormDraft, field: string, { form, resolved, ...persons }: Seen): Ghost | null {
  if (resolved.fields[field]?.visible === true) return null;
  if (form.fields.every(({ key }) => key !== field)) return { field, why: 'role', rules: [] };
  const { answers, pending, today } = resolved;
  const facts = { values: { answers, today, ...persons }, pending };
  const naming = (effect: 'show' | 'hide'): readonly RuleDraft[] =>
    draft.rules.filter((rule) => Array.isArray(rule[effect]) && rule[effect].includes(field));
  const hiding = naming('hide').filter(({ when = true }) => truth(when, facts) === true);
  return hiding.length > 0
    ? { field, why: 'hidden', rules: hiding }
    : { field, why: 'not-shown', rules: naming('show') };
}
