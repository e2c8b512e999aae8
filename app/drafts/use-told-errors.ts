/** Which of a step's problems are told: those of a field that was left wrong, and all once going on was tried. */
import { useCallback, useState } from 'react';
import type { AnswerMessage } from '../../forms/describe-problem';
import { firstKeyOf, placeOf } from '../../forms/json-pointer';
import type { Answers } from '../../rules/facts';
import { keptList, useKept } from '../ui/use-kept';
import type { StepOutcome } from './step-outcome';

export interface ToldErrors {
  readonly errors: readonly AnswerMessage[];
  readonly attempts: number;
  readonly left: (field: string) => void;
  readonly attempt: () => boolean;
}

const MISSING = 'E-301';

/**
 * @param problems what the browser finds wrong now
 * @param outcome what the server found wrong at the last try; the directory and the files are its alone to judge
 */
export function useToldErrors(
  problems: readonly AnswerMessage[],
  answers: Answers,
  outcome: StepOutcome | undefined,
): ToldErrors {
  const refused = outcome?.errors.length ? outcome : undefined;
  const [attempts, setAttempts] = useState(refused ? 1 : 0);
  const [answered, setAnswered] = useState(refused);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  if (refused !== answered) {
    setAnswered(refused);
    if (refused) setAttempts(attempts + 1);
  }
  const left = useCallback((field: string) => {
    setTouched((before) => (before.has(field) ? before : new Set([...before, field])));
  }, []);
  const attempt = useCallback(() => {
    setAttempts((before) => before + 1);
    return problems.length === 0;
  }, [problems]);
  const errors = useKept<readonly AnswerMessage[]>(
    attempts > 0
      ? [...problems, ...serversOwn(refused, problems, answers)]
      : problems.filter(({ field, code }) => touched.has(placeOf(field)) && code !== MISSING),
    keptList,
  );
  return { errors, attempts, left, attempt };
}

/** Errors that only the server can find, as long as the answer that they are about stands. */
function serversOwn(
  refused: StepOutcome | undefined,
  problems: readonly AnswerMessage[],
  answers: Answers,
): readonly AnswerMessage[] {
  if (!refused) return [];
  return refused.errors.filter(({ field, code }) => {
    const key = firstKeyOf(field);
    const unchanged = JSON.stringify(answers[key]) === JSON.stringify(refused.answers[key]);
    return unchanged && !problems.some((problem) => problem.field === field && problem.code === code);
  });
}
