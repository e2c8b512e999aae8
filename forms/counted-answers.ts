/** The answers that count, by key. */
import type { Json } from '../rules/conditions/condition';
import type { Answers } from '../rules/facts';
import type { CompiledField } from './compiled-form';
import type { Resolution } from './resolution';

/**
 * Most answers count as they were given: the object is handed on where all do, and copied where some are others. It is
 * made anew only where some of them do not count.
 * @param isWhole whether there is a field for each answer that was given
 */
export function countedAnswers(resolution: Resolution, given: Answers, isWhole: boolean): Answers {
  const { scope, answers, changed } = resolution;
  const isLeftOut = ({ index }: CompiledField): boolean => answers[index] === undefined;
  if (!isWhole || changed.some(isLeftOut)) return written(scope.answered.inOrder, resolution, {});
  return changed.length === 0 ? given : written(changed, resolution, { ...given });
}

function written(
  fields: readonly CompiledField[],
  { answers }: Resolution,
  into: Record<string, Json>,
): Answers {
  for (const { index, key } of fields) {
    const answer = answers[index];
    if (answer !== undefined) into[key] = answer;
  }
  return into;
}
