/** How many questions a form asks in any case, whatever is answered. */
import { resolveForm } from '../forms/resolve-form';
import type { SpecialisedForm } from '../forms/specialised-form';

/** @param now milliseconds UTC */
export function leastQuestions(form: SpecialisedForm, now: number): number {
  // Without any answer only those are known to be shown that no answer decides about.
  const { fields } = resolveForm(form, { answers: {}, subject: null, now });
  return Object.values(fields).filter(({ visible }) => visible === true).length;
}
