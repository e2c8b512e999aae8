/** The days on which rules differ from what they are today: those that conditions compare today with. */
import { addDays, isLocalDate } from '../../rules/conditions/local-date';
import { cutsOf } from '../../rules/spaces/cuts';

/** More days than this are not tried one by one. */
const MOST_DAYS = 12;
const NOON = 'T12:00:00Z';

/**
 * An instant of each day that comes after now, ms UTC: the day itself, the one before and the one after it. What is
 * past cannot come again.
 */
export function daysToLookAt(conditions: readonly unknown[], now: number): readonly number[] {
  const { constants = [] } = cutsOf(conditions).get('today') ?? {};
  const named = constants.filter(isLocalDate);
  const days = new Set(named.flatMap((day) => [addDays(day, -1) ?? day, day, addDays(day, 1) ?? day]));
  return [...days]
    .sort()
    .map((day) => Date.parse(`${day}${NOON}`))
    .filter((at) => at > now)
    .slice(0, MOST_DAYS);
}
