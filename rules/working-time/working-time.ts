/** Adding and measuring working time: two binary searches on a calendar's prefix sums, no zone and no loop over days. */
import { demandCovered, notCovered, type Calendar } from './calendar';
import { at, firstAbove, firstAtLeast } from './sorted-search';

/**
 * The earliest instant at which `work` milliseconds of working time have passed since `from`; it may be the very
 * end of an interval. No work leaves the instant where it is.
 *
 * @throws CalendarError E-404 where the calendar does not cover `from` or the result
 */
export function addWorkingTime(calendar: Calendar, from: number, work: number): number {
  demandCovered(calendar, from);
  if (!(work >= 0)) throw new RangeError(`Working time to add must not be negative: ${work}`);
  if (work === 0) return from;
  const target = workedBefore(calendar, from) + work;
  const interval = firstAtLeast(calendar.before, target) - 1;
  if (interval >= calendar.starts.length) throw notCovered(calendar, `after ${calendar.document.covers.to}`);
  return at(calendar.starts, interval) + target - at(calendar.before, interval);
}

/**
 * Working time in milliseconds from `a` to `b`; negative where `b` lies before `a`.
 *
 * @throws CalendarError E-404 where the calendar does not cover one of them
 */
export function workingTimeBetween(calendar: Calendar, a: number, b: number): number {
  demandCovered(calendar, a);
  demandCovered(calendar, b);
  return workedBefore(calendar, b) - workedBefore(calendar, a);
}

/** Working time from the first covered instant to this one. */
function workedBefore(calendar: Calendar, instant: number): number {
  const interval = firstAbove(calendar.ends, instant);
  const started =
    interval < calendar.starts.length ? Math.max(0, instant - at(calendar.starts, interval)) : 0;
  return at(calendar.before, interval) + started;
}
