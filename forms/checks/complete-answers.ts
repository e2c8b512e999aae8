/** Completes half-filled answers as somebody might who wants the form to be over with: the required, and no more. */
import type { Json } from '../../rules/conditions/condition';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { AnswerProblem } from '../answer-problem';
import { isObject } from '../document-shape';
import { fieldAt } from '../field-at';
import { joinPath } from '../../rules/conditions/fact-path';
import { keysIn } from '../json-pointer';
import type { ResolvedForm } from '../resolved-form';
import { resolveForm } from '../resolve-form';
import type { SpecialisedForm } from '../specialised-form';
import { validateAnswers } from '../validate-answers';
import { sampleAnswer } from './sample-answer';

export interface Completing {
  readonly form: SpecialisedForm;
  /** Whom the request would be about with these answers. */
  readonly subjectOf: (answers: Answers) => PersonFacts | null;
  /** Employee numbers of persons that there are. */
  readonly persons: readonly string[];
  /** Milliseconds UTC. */
  readonly now: number;
}

export interface Completed {
  readonly answers: Answers;
  readonly resolved: ResolvedForm;
  /** What no answer mended. */
  readonly problems: readonly AnswerProblem[];
}

/** More rounds than fields can hang on each other one after the other. */
const MOST_ROUNDS = 40;
const MOST_TRIES = 3;

/** @param begun answers that stay as they are */
export function completeAnswers(completing: Completing, begun: Answers): Completed {
  const { form, now } = completing;
  let answers = begun;
  const tries = new Map<string, number>();
  for (let round = 0; ; round += 1) {
    const resolved = resolveForm(form, { answers, subject: completing.subjectOf(answers), now });
    const problems = validateAnswers(form, resolved);
    // What was filled in may have to give way to what was filled in after it.
    const open = problems.filter(({ clause, field }) => {
      const count = tries.get(field) ?? 0;
      return count === 0 ? clause === 'required' : count < MOST_TRIES;
    });
    if (open.length === 0 || round === MOST_ROUNDS) return { answers, resolved, problems };
    for (const { field: pointer } of open) {
      tries.set(pointer, (tries.get(pointer) ?? 0) + 1);
      const value = sampleFor(completing, pointer, resolved);
      if (value !== undefined) answers = withAnswer(answers, keysIn(pointer), value);
    }
  }
}

function sampleFor(
  { form, persons }: Completing,
  pointer: string,
  { fields, today }: ResolvedForm,
): Json | undefined {
  const { field, path } = fieldAt(form.fields, pointer, 'en');
  if (!field) return undefined;
  const state = fields[joinPath(keysIn(pointer))];
  // Nobody can answer it.
  if (state?.readOnly === true) return undefined;
  return sampleAnswer(field, { state, persons: form.eligible[path] ?? persons, today });
}

/** The answers with a value at the keys; what lies around it is made where it is not there. */
export function withAnswer(answers: Answers, keys: readonly string[], value: Json): Answers {
  return placed(answers, keys, value) as Answers;
}

function placed(around: Json | undefined, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  if (Array.isArray(around) || (around === undefined && /^[0-9]+$/.test(key))) {
    const entries: Json[] = Array.isArray(around) ? [...(around as readonly Json[])] : [];
    while (entries.length < Number(key)) entries.push(null);
    entries[Number(key)] = placed(entries[Number(key)], rest, value);
    return entries;
  }
  const own = isObject(around) ? (around as Readonly<Record<string, Json>>) : {};
  return { ...own, [key]: placed(Object.hasOwn(own, key) ? own[key] : undefined, rest, value) };
}
