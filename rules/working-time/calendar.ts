/** A compiled calendar: working intervals as instants with prefix sums, and working days with their closing times. */
import { CalendarError } from './calendar-error';
import type { CalendarDocument } from './calendar-document';
import { localDateOf } from './day-number';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * All instants are milliseconds since the epoch, UTC. The arrays `starts` and `ends` have one element an
 * interval, in order and without touching each other; `before[i]` is the working time before interval i, so
 * `before` has one element more. `days` and `closes` have one element a working day.
 */
export interface Calendar {
  readonly document: CalendarDocument;
  /** First covered instant, and the instant after the last one. */
  readonly from: number;
  readonly until: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
  /** For each step of 24 hours from `from`, the index of the first interval that ends after it. */
  readonly firstEnding: Int32Array;
  /** Working days as days since 1970-01-01. */
  readonly days: Int32Array;
  /** Close of business of each working day. */
  readonly closes: Float64Array;
}

/** Throws E-404 unless the calendar covers the instant (the end of its last day included: a due time may be that). */
export function demandCovered(calendar: Calendar, instant: number): void {
  if (!(instant >= calendar.from && instant <= calendar.until)) throw notCovered(calendar, dayOf(instant));
}

/** The refusal to answer for a day without published data; `day` is a local date or a direction from the covered span. */
export function notCovered(calendar: Calendar, day: string): CalendarError {
  const { key, covers } = calendar.document;
  return new CalendarError('not-covered', `calendar ${key}, ${day}`, {
    calendar: key,
    date: day,
    from: covers.from,
    to: covers.to,
  });
}

/** The UTC date is good enough to name an uncovered place; instants outside a Date's range have none. */
function dayOf(instant: number): string {
  return Math.abs(instant) <= 8.64e15 ? localDateOf(Math.floor(instant / DAY)) : String(instant);
}
