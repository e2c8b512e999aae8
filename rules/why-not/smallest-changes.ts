/** The fewest answers that would have to be others for something to happen. */
import type { Json } from '../conditions/condition';
import type { Answers } from '../facts';
import type { Candidates } from './answer-candidates';

export interface AnswerChange {
  readonly field: string;
  readonly to: Json;
}

export interface SmallestChanges {
  /** Every way with the fewest changes, up to the limit; none where there is none. */
  readonly ways: readonly (readonly AnswerChange[])[];
  /** False where the tries ran out before everything of that size was looked at: there may be ways that are not told. */
  readonly complete: boolean;
}

export interface ChangeLimits {
  /** Answers changed at once; three unless told otherwise. */
  readonly mostChanges?: number;
  /** Ways that are told; five unless told otherwise. */
  readonly mostWays?: number;
  /** Plans that are run; 5,000 unless told otherwise. */
  readonly mostTries?: number;
}

/**
 * Tries one change, then two at once, and so on. A step is one try, so that others can be given way to in between.
 * @param happens runs the plan for other answers; ones that cannot be given should make it false
 */
export function* smallestChanges(
  answers: Answers,
  candidates: Candidates,
  happens: (answers: Answers) => boolean,
  { mostChanges = 3, mostWays = 5, mostTries = 5_000 }: ChangeLimits = {},
): Generator<void, SmallestChanges> {
  const fields = [...candidates];
  let tries = 0;
  for (let size = 1; size <= Math.min(mostChanges, fields.length); size += 1) {
    const ways: (readonly AnswerChange[])[] = [];
    for (const changes of changesOf(fields, size)) {
      if (tries === mostTries) return { ways, complete: false };
      tries += 1;
      yield;
      if (!happens(changed(answers, changes))) continue;
      ways.push(changes);
      if (ways.length === mostWays) return { ways, complete: true };
    }
    if (ways.length > 0) return { ways, complete: true };
  }
  return { ways: [], complete: fields.length <= mostChanges };
}

/** Takes all steps, one after the other. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function changed(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return { ...answers, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
}

/** Every change of so many different fields. */
function* changesOf(
  fields: readonly (readonly [field: string, values: readonly Json[]])[],
  size: number,
): Generator<readonly AnswerChange[]> {
  if (size === 0) return yield [];
  for (const [at, [field, values]] of fields.entries())
    for (const to of values)
      for (const others of changesOf(fields.slice(at + 1), size - 1)) yield [{ field, to }, ...others];
}
