/** Says what is wrong with answers, as data: the first lock, the same in the browser and on the server. */
import type { Json } from '../rules/conditions/condition';
import { answerProblem } from './answer-problem';
import type { AnswerProblem, Finding } from './answer-problem';
import { compileForm } from './compile-form';
import type { CompiledField, CompiledScope } from './compiled-form';
import { isObject } from './document-shape';
import { childPath, pathWithin } from './field-path';
import { isBlank } from './field-types/text-check';
import { pointerTo } from './json-pointer';
import type { ResolvedField, ResolvedForm } from './resolved-form';
import type { SpecialisedForm } from './specialised-form';

/**
 * Every problem of the answers that `resolveForm` was given, in the order of the page, then what rules say against
 * them, then unknown fields. Answers that the form hides are dropped, not judged. Empty when a plan can be made.
 */
export function validateAnswers(form: SpecialisedForm, resolved: ResolvedForm): readonly AnswerProblem[] {
  const { problems } = new Validation(form, resolved).scope(compileForm(form).scope, resolved.answers);
  for (const { pointer, level, text } of resolved.messages) {
    if (level === 'error')
      problems.push(answerProblem(pointer ?? '', { clause: 'refused', params: { text } }));
  }
  for (const pointer of resolved.unknown) problems.push(answerProblem(pointer, { clause: 'unknown-field' }));
  return problems;
}

type Entries = Readonly<Record<string, Json>>;

const NOTHING: Entries = {};

class Validation {
  readonly problems: AnswerProblem[] = [];

  constructor(
    private readonly form: SpecialisedForm,
    private readonly resolved: ResolvedForm,
  ) {}

  /** @param place of the entry among the answers: `devices.0`; empty for the form */
  scope({ fields }: CompiledScope, answers: Entries, place = '', pointer = ''): this {
    for (const field of fields) if (!field.parent) this.field(field, answers, place, pointer);
    return this;
  }

  private field(field: CompiledField, answers: Entries, around: string, pointer: string): void {
    const place = pathWithin(around, field.place);
    const state = this.resolved.fields[place];
    if (state?.visible !== true) return;
    const value = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    const at = pointer + field.pointer;
    const before = this.problems.length;
    if (value !== undefined) {
      for (const finding of judge(field, state, value, this.form.eligible[field.document]))
        this.problems.push(answerProblem(at, finding));
    }
    if (field.holds === 'group') {
      const inner = isObject(value) ? (value as Entries) : NOTHING;
      for (const child of field.children) this.field(child, inner, around, pointer);
    } else if (field.holds) this.entries(field, value, place, at);
    // Where something inside is missing, that is said, and not that the whole is.
    if (value === undefined && state.required && this.problems.length === before)
      this.problems.push(answerProblem(at, { clause: 'required' }));
  }

  private entries(field: CompiledField, value: Json | undefined, place: string, pointer: string): void {
    const { first, further } = field.entries;
    const given: readonly Json[] = Array.isArray(value) ? value : [];
    const length = Math.max(first.length, given.length);
    for (let at = 0; at < length; at += 1) {
      const scope = first[at] ?? further;
      const [whole] = scope?.fields ?? [];
      const entry = given[at];
      if (!scope || !whole) continue;
      const isThere = entry !== undefined && !(entry === null && whole.isEmpty(null));
      const answers = isThere ? { [whole.key]: entry } : NOTHING;
      this.scope(scope, answers, childPath(place, String(at)), pointerTo(pointer, at));
    }
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
  const options = chosen.filter(
    (option) => !offered.includes(option) && !undecided.includes(option) && (blankAnswer || !isBlank(option)),
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
