/** Values that stand for the regions into which conditions cut a fact: one of each. */
import type { Json } from '../conditions/condition';
import { addDays, isLocalDate } from '../conditions/local-date';
import type { Cut } from './cuts';
import { lineRegions, valueIn } from './line-regions';

/**
 * The constants and, where the fact is compared by order, what lies between them; true and false for a fact that is
 * compared with nothing. Not the missing fact, and no list.
 */
export function regionValues({ constants, ordered }: Cut): readonly Json[] {
  const scalars = constants.filter((each) => each !== null);
  if (scalars.length === 0) return [true, false];
  const numbers = scalars.filter((each) => typeof each === 'number');
  const dates = scalars.filter((each) => isLocalDate(each));
  const between = [
    ...(numbers.length > 0 ? numbersBetween(numbers, ordered) : []),
    ...(ordered ? dates.flatMap((date) => [addDays(date, -1), addDays(date, 1)]) : []),
    ...(dates.length === 0 ? otherWord(scalars) : []),
  ];
  return [...new Set([...scalars, ...between.filter((each) => each !== null)])];
}

/** A number of each gap; where order does not matter one that is none of them. */
function numbersBetween(numbers: readonly number[], ordered: boolean): readonly number[] {
  const gaps = lineRegions(numbers).filter(({ kind }) => kind === 'gap');
  const inGaps = gaps.flatMap((gap) => valueIn(gap, Number.isInteger) ?? valueIn(gap) ?? []);
  return ordered ? inGaps : inGaps.slice(-1);
}

/** A text that is none of those that the conditions know. */
function otherWord(scalars: readonly Json[]): readonly Json[] {
  const words = scalars.filter((each) => typeof each === 'string');
  return words.length > 0 ? [`not ${words.join(', ')}`] : [];
}
