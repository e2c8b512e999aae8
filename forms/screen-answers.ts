/** Sorts answers from outside: fields that this requester may answer, fields that there are not, fields that are not theirs. */
import type { Json } from '../rules/conditions/condition';
import type { Answers } from '../rules/facts';
import type { FormModel } from './form-model';
import { pointerTo } from './json-pointer';
import type { SpecialisedForm } from './specialised-form';

export interface ScreenedAnswers {
  readonly accepted: Answers;
  /** Pointers of values for fields that the form does not have (E-302). */
  readonly unknown: readonly string[];
  /** Pointers of values for fields that this requester's role is not asked for (E-102), empty ones too. */
  readonly refused: readonly string[];
}

/**
 * Runs on the server alone: only the model knows the fields that the specialised form does not. A key counts as
 * sent when its value is not undefined; null is a value.
 */
export function screenAnswers(
  model: FormModel,
  form: SpecialisedForm,
  raw: { readonly [key: string]: unknown },
): ScreenedAnswers {
  const own = new Set(form.fields.map(({ key }) => key));
  const accepted: [string, Json][] = [];
  const unknown: string[] = [];
  const refused: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    if (own.has(key)) accepted.push([key, value as Json]);
    else (model.fields.has(key) ? refused : unknown).push(pointerTo('', key));
  }
  return { accepted: Object.fromEntries(accepted), unknown, refused };
}
