/** Says what is wrong with answers, as data: the first lock, the same in the browser and on the server. */
import type { Json } from '../rules/conditions/condition';
import { answerProblem } from './answer-problem';
import type { AnswerProblem, Finding } from './answer-problem';
import { compileForm } from './compile-form';
import type { CompiledField } from './compiled-form';
import { isBlank } from './field-types/text-check';
import type { ResolvedField, ResolvedForm } from './resolved-form';
import type { SpecialisedForm } from './specialised-form';

/**
 * Every problem of the answers that `resolveForm` was given, in the order of the page, then unknown fields.
 * Answers that the form hides are dropped, not judged. Empty when a plan can be made.
 */
export function validateAnswers(form: SpecialisedForm, resolved: ResolvedForm): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  for (const field of compileForm(form).fields) {
    const state = resolved.fields[field.key];
    if (state?.visible !== true) continue;
    const value = resolved.answers[field.key];
    const findings =
      value === undefined ? missing(state) : judge(field, state, value, form.eligible[field.key]);
    for (const finding of findings) problems.push(answerProblem(field.pointer, finding));
  }
  for (const pointer of resolved.unknown) problems.push(answerProblem(pointer, { clause: 'unknown-field' }));
  return problems;
}

function missing({ required }: ResolvedField): readonly Finding[] {
  return required ? [{ clause: 'required' }] : [];
}

function judge(
  { type, field: { schema } }: CompiledField,
  state: ResolvedField,
  value: Json,
  eligible: readonly string[] | undefined,
): readonly Finding[] {
  const { findings, offered } = state;
  const stray =
    offered && type.chosen ? notOffered(type.chosen(value, schema), offered, state.undecided) : null;
  if (stray) return [...findings, stray];
  if (findings.length > 0) return findings;
  if (eligible && !eligible.some((number) => number === value)) return [{ clause: 'not-eligible' }];
  return state.notBefore === undefined && state.notAfter === undefined
    ? []
    : outOfBounds(String(value), state);
}

function notOffered(
  chosen: readonly string[],
  offered: readonly string[],
  undecided: readonly string[],
): Finding | null {
  const options = chosen.filter(
    (option) => !offered.includes(option) && !undecided.includes(option) && !isBlank(option),
  );
  if (options.length === 0) return null;
  return offered.length === 0
    ? { clause: 'nothing-offered' }
    : { clause: 'not-offered', params: { options, offered } };
}

/** Dates compare as texts. */
function outOfBounds(date: string, { notBefore, notAfter }: ResolvedField): readonly Finding[] {
  if (notBefore !== undefined && date < notBefore)
    return [{ clause: 'too-early', params: { limit: notBefore } }];
  if (notAfter !== undefined && date > notAfter) return [{ clause: 'too-late', params: { limit: notAfter } }];
  return [];
}
