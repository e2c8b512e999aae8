/** Resolves and validates a form into plain JSON, so that what came of it here and elsewhere can be compared. */
import { resolveForm } from '../../../forms/resolve-form';
import type { FormState } from '../../../forms/resolved-form';
import type { SpecialisedForm } from '../../../forms/specialised-form';
import { validateAnswers } from '../../../forms/validate-answers';
import type { Json } from '../../../rules/conditions/condition';

export function resolvePlainly(form: SpecialisedForm, state: FormState): Json {
  const resolved = resolveForm(form, state);
  const problems = validateAnswers(form, resolved);
  const whole = { ...resolved, pending: [...resolved.pending].sort(), problems };
  return JSON.parse(JSON.stringify(whole)) as Json;
}
