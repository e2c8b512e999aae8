/** Turns a resolved form into what a step's controls are given. */
import { fieldTypeOf } from '../../forms/field-types/field-types';
import { describeProblem, type AnswerMessage } from '../../forms/describe-problem';
import { firstKeyOf } from '../../forms/json-pointer';
import { textIn } from '../../forms/locale';
import type { ResolvedField, ResolvedForm } from '../../forms/resolved-form';
import type { FormStep, SpecialisedForm } from '../../forms/specialised-form';
import { validateAnswers } from '../../forms/validate-answers';
import type { Json } from '../../rules/conditions/condition';
import type { DateReader } from '../../rules/conditions/date-words';
import type { Answers } from '../../rules/facts';
import type { LiveField } from '../form-fields/answers-context';

/** The fields of a step that are shown, by key, in the order of the page. */
export function liveFields(
  form: SpecialisedForm,
  step: FormStep,
  resolved: ResolvedForm,
  locale: string,
): ReadonlyMap<string, LiveField> {
  const byKey = new Map(form.fields.map((field) => [field.key, field]));
  const live = new Map<string, LiveField>();
  for (const key of step.rows.flat()) {
    const field = byKey.get(key);
    const state = resolved.fields[key];
    if (!field || state?.visible !== true) continue;
    const { required, readOnly, notBefore, notAfter } = state;
    const [because] = state.because;
    live.set(key, {
      field,
      required,
      readOnly,
      notBefore,
      notAfter,
      offered: choosable(state, fieldTypeOf(field.schema['x-type']).options?.(field.schema)),
      because: because && textIn(because, locale),
    });
  }
  return live;
}

/** Options that can be chosen, with those that answers still to come decide: choosing one of them is no error. */
function choosable({ offered, undecided }: ResolvedField, options?: readonly string[]) {
  if (!offered || undecided.length === 0) return offered;
  const order = options ?? [...offered, ...undecided];
  return order.filter((option) => offered.includes(option) || undecided.includes(option));
}

/**
 * What the controls show: the answers that count; what was given and does not count only where it is still shown
 * and may be wrong. A cleared answer is gone.
 */
export function shownAnswers(given: Answers, resolved: ResolvedForm): Answers {
  const dropped = new Set(resolved.dropped.map(({ pointer }) => firstKeyOf(pointer)));
  const kept: [string, Json][] = Object.entries(given).filter(([key]) => !dropped.has(key));
  return { ...Object.fromEntries(kept), ...resolved.answers };
}

/** Everything that is wrong with the answers of some fields, in the reader's language. */
export function problemsOf(
  form: SpecialisedForm,
  resolved: ResolvedForm,
  keys: ReadonlySet<string>,
  reader: DateReader,
): readonly AnswerMessage[] {
  return validateAnswers(form, resolved)
    .filter(({ field }) => keys.has(firstKeyOf(field)))
    .map((problem) => describeProblem(problem, form, reader));
}

/** The keys of a step that are shown. */
export function shownKeys(step: FormStep, resolved: ResolvedForm): readonly string[] {
  return step.rows.flat().filter((key) => resolved.fields[key]?.visible === true);
}
