/** Adding and measuring working time: a look into a calendar's prefix sums, without zones and without a loop over days. */
import { DAY, demandCovered, notCovered, type Calendar } from './calendar';
import { at } from './sorted-search';

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
  const { starts, before } = calendar;
  const first = intervalAt(calendar, from);
  const target = workedBefore(calendar, first, from) + work;
  if (target > at(before, starts.length)) throw notCovered(calendar, `after ${calendar.document.covers.to}`);
  const interval = intervalReaching(before, first, target);
  return at(starts, interval) + target - at(before, interval);
}

/**
 * Working time in milliseconds from `a` to `b`; negative where `b` lies before `a`.
 *
 * @throws CalendarError E-404 where the calendar does not cover one of them
 */
export function workingTimeBetween(calendar: Calendar, a: number, b: number): number {
  demandCovered(calendar, a);
  demandCovered(calendar, b);
  return (
    workedBefore(calendar, intervalAt(calendar, b), b) - workedBefore(calendar, intervalAt(calendar, a), a)
  );
}

/** Index of the interval that the instant is in or, between two, of the next one; their number after the last. */
function intervalAt({ from, ends, firstEnding }: Calendar, instant: number): number {
  let interval = at(firstEnding, Math.floor((instant - from) / DAY));
  // At most the intervals of one day.
  while (at(ends, interval) <= instant) interval++;
  return interval;
}

/** Working time from the first covered instant to this one, which is in `interval` or in the gap before it. */
function workedBefore({ starts, before }: Calendar, interval: number, instant: number): number {
  const started = interval < starts.length ? Math.max(0, instant - at(starts, interval)) : 0;
  return at(before, interval) + started;
}

/**
 * Index of the interval in which the prefix sum reaches `target`: in growing steps from `first`, for it is mostly
 * near, then by halving. The last sum must not be less than the target.
 */
function intervalReaching(before: Float64Array, first: number, target: number): number {
  let low = first;
  let step = 1;
  while (at(before, low + step) < target) {
    low += step;
    step *= 2;
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (at(before, middle) < target) low = middle;
    else high = middle;
  }
  return low;
}
