/** Says what is wrong with answers, as data: the first lock, the same in the browser and on the server. */
import type { Json } from '../rules/conditions/condition';
import { answerProblem } from './answer-problem';
import type { AnswerProblem, Finding } from './answer-problem';
import type { CompiledField } from './compiled-form';
import { isBlank } from './field-types/text-check';
import { JudgeableForm } from './judgeable-form';
import type { Resolution } from './resolution';
import type { ResolvedField, ResolvedForm } from './resolved-form';
import type { SpecialisedForm } from './specialised-form';

/**
 * Every problem of the answers that `resolveForm` was given, in the order of the page, then what rules say against
 * them, then unknown fields. Answers that the form hides are dropped, not judged. Empty when a plan can be made.
 */
export function validateAnswers(form: SpecialisedForm, resolved: ResolvedForm): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  new Validation(form.eligible, problems).scope(JudgeableForm.resolutionOf(resolved));
  for (const { pointer, level, text } of resolved.messages) {
    if (level === 'error')
      problems.push(answerProblem(pointer ?? '', { clause: 'refused', params: { text } }));
  }
  for (const pointer of resolved.unknown) problems.push(answerProblem(pointer, { clause: 'unknown-field' }));
  return problems;
}

const NOTHING: readonly never[] = [];

class Validation {
  constructor(
    private readonly eligible: SpecialisedForm['eligible'],
    private readonly problems: AnswerProblem[],
  ) {}

  scope(resolution: Resolution): void {
    for (const field of resolution.scope.fields) if (!field.parent) this.field(resolution, field);
  }

  private field(resolution: Resolution, field: CompiledField): void {
    const state = resolution.states[field.index];
    if (state?.visible !== true) return;
    const value = resolution.answers[field.index];
    const before = this.problems.length;
    if (value !== undefined) {
      const eligible = field.hasEligible ? this.eligible[field.document] : undefined;
      for (const finding of judge(field, state, value, eligible))
        this.problems.push(answerProblem(resolution.pointerOf(field), finding));
    }
    if (field.holds === 'group') for (const child of field.children) this.field(resolution, child);
    else if (field.holds) this.entries(resolution, field, value);
    // Where something inside is missing, that is said, and not that the whole is.
    if (value === undefined && state.required && this.problems.length === before)
      this.problems.push(answerProblem(resolution.pointerOf(field), { clause: 'required' }));
  }

  /** Entries at the end of a tuple that nobody has answered are no part of the answer. */
  private entries({ holdings }: Resolution, field: CompiledField, value: Json | undefined): void {
    const length = Math.max(field.entries.first.length, Array.isArray(value) ? value.length : 0);
    const entries = holdings[field.index]?.entries ?? NOTHING;
    for (const entry of entries.slice(0, length)) this.scope(entry);
  }
}

function judge(
  { type, field: { schema }, blankAnswer }: CompiledField,
  state: ResolvedField,
  value: Json,
  eligible: readonly string[] | undefined,
): readonly Finding[] {
  const { findings, offered } = state;
  // Where null is an answer it is none of the options.
  if (value === null && schema['x-nullable'] === true) return findings;
  const stray =
    offered && type.chosen ? notOffered(type.chosen(value, schema), state, offered, blankAnswer) : null;
  if (stray) return [...findings, stray];
  if (findings.length > 0) return findings;
  if (eligible && !eligible.some((number) => number === value)) return [{ clause: 'not-eligible' }];
  return state.notBefore === undefined && state.notAfter === undefined
    ? []
    : outOfBounds(String(value), state);
}

function notOffered(
  chosen: readonly string[],
  { undecided }: ResolvedField,
  offered: readonly string[],
  blankAnswer: boolean,
): Finding | null {
  const isStray = (option: string): boolean =>
    !offered.includes(option) && !undecided.includes(option) && (blankAnswer || !isBlank(option));
  if (!chosen.some(isStray)) return null;
  return offered.length === 0
    ? { clause: 'nothing-offered' }
    : { clause: 'not-offered', params: { options: chosen.filter(isStray), offered } };
}

/** Dates compare as texts. */
function outOfBounds(date: string, { notBefore, notAfter }: ResolvedField): readonly Finding[] {
  if (notBefore !== undefined && date < notBefore)
    return [{ clause: 'too-early', params: { limit: notBefore } }];
  if (notAfter !== undefined && date > notAfter) return [{ clause: 'too-late', params: { limit: notAfter } }];
  return [];
}
