/** Turns a resolved form into what a step's controls are given. */
import { fieldTypeOf } from '../../forms/field-types/field-types';
import { describeProblem, type AnswerMessage } from '../../forms/describe-problem';
import { firstKeyOf, placeOf } from '../../forms/json-pointer';
import { answerFields } from '../../forms/composites/answer-fields';
import { keysOf } from '../../forms/field-path';
import { keysOnStep } from '../../forms/form-steps';
import { textIn } from '../../forms/locale';
import type { ResolvedField, ResolvedForm } from '../../forms/resolved-form';
import type { FormStep, SpecialisedForm } from '../../forms/specialised-form';
import { validateAnswers } from '../../forms/validate-answers';
import type { Json } from '../../rules/conditions/condition';
import type { DateReader } from '../../rules/conditions/date-words';
import type { Answers } from '../../rules/facts';
import type { LiveField, SaidHere } from '../form-fields/answers-context';

/** The fields of a step that are shown, by the place of their answers, each before what lies in it. */
export function liveFields(
  form: SpecialisedForm,
  step: FormStep,
  resolved: ResolvedForm,
  locale: string,
): ReadonlyMap<string, LiveField> {
  const keys = new Set(keysOnStep(step));
  const said = saidAt(resolved, locale);
  const live = new Map<string, LiveField>();
  for (const { place, path, field } of answerFields(form.fields, resolved.answers)) {
    const state = resolved.fields[place];
    if (state?.visible !== true || !keys.has(keysOf(place)[0] ?? '')) continue;
    const { required, readOnly, notBefore, notAfter } = state;
    const [because] = state.because;
    live.set(place, {
      field,
      path,
      required,
      readOnly,
      notBefore,
      notAfter,
      offered: choosable(state, fieldTypeOf(field.schema['x-type']).options?.(field.schema)),
      because: because && textIn(because, locale),
      said: said.get(place) ?? [],
    });
  }
  return live;
}

/** What rules say, by the place that they say it at; at the empty one what they say about the form. */
export function saidAt({ messages }: ResolvedForm, locale: string): ReadonlyMap<string, readonly SaidHere[]> {
  const said = new Map<string, SaidHere[]>();
  for (const { pointer, level, text } of messages) {
    const place = placeOf(pointer ?? '');
    said.set(place, [...(said.get(place) ?? []), { level, text: textIn(text, locale) }]);
  }
  return said;
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
