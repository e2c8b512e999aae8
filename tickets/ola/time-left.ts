/** What a clock shows at a moment: the working time left, and whether it is breached. */
import type { Calendar } from '../../rules/working-time/calendar';
import { workingTimeBetween } from '../../rules/working-time/working-time';
import type { Clock } from './clock';

/** What of a clock its reading needs. */
export type ReadableClock = Pick<Clock, 'dueAt' | 'pausedAt' | 'endedAt' | 'movesWithWaiting'>;

/**
 * Working time in milliseconds until the ticket is due; negative once it is overdue. It stays the same while the
 * clock stands (a date bound comes nearer all the same), and from the moment the ticket is closed.
 *
 * @throws CalendarError E-404 where the calendar does not cover `now`
 */
export function timeLeft(clock: ReadableClock, calendar: Calendar, now: number): number {
  return workingTimeBetween(calendar, momentOf(clock, now), clock.dueAt);
}

/** Done at the due time is in time; still open at the due time is breached. */
export function isBreached(clock: ReadableClock, now: number): boolean {
  const moment = momentOf(clock, now);
  return clock.endedAt === null ? moment >= clock.dueAt : moment > clock.dueAt;
}

/** The moment at which the clock is read. */
function momentOf(clock: ReadableClock, now: number): number {
  if (clock.endedAt !== null) return clock.endedAt;
  const stands = clock.pausedAt !== null && clock.movesWithWaiting && clock.pausedAt < clock.dueAt;
  return stands ? (clock.pausedAt ?? now) : now;
}
