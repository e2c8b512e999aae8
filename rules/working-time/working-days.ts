/** Counting working days: the close of business of the Nth one after an instant, or before or after a date. */
import { demandCovered, notCovered, type Calendar } from './calendar';
import { dayNumberOf } from './day-number';
import { firstAbove, firstAtLeast } from './sorted-search';

/**
 * Close of business of the Nth working day after the one that the instant counts for. Before opening or during a
 * break it counts for that same day; from close of business on, or on a day off, for the next working day.
 *
 * @throws CalendarError E-404 where the calendar covers too little
 */
export function closeAfterInstant(calendar: Calendar, instant: number, days: number): number {
  demandCovered(calendar, instant);
  return closeAt(calendar, firstAbove(calendar.closes, instant) + demandCount(days));
}

/**
 * Close of business of the Nth working day before the date, which is not counted itself; of the date itself or,
 * if that is no working day, of the last working day before it, for 0.
 *
 * @throws CalendarError E-404 where the calendar covers too little
 */
export function closeBeforeDate(calendar: Calendar, date: string, days: number): number {
  return closeAt(calendar, workingDayFrom(calendar, demandCoveredDay(calendar, date), -demandCount(days)));
}

/**
 * Close of business of the Nth working day after the date, which is not counted itself; 0 as in `closeBeforeDate`.
 *
 * @throws CalendarError E-404 where the calendar covers too little
 */
export function closeAfterDate(calendar: Calendar, date: string, days: number): number {
  return closeAt(calendar, workingDayFrom(calendar, demandCoveredDay(calendar, date), demandCount(days)));
}

/**
 * Index of the working day that is so many after a day (before it, if negative), which is not counted itself; for 0 of
 * that day or, if it is no working day, of the last one before it. It may lie outside what the calendar covers.
 */
export function workingDayFrom({ days }: Calendar, day: number, count: number): number {
  return count < 0 ? firstAtLeast(days, day) + count : firstAbove(days, day) - 1 + count;
}

function closeAt(calendar: Calendar, index: number): number {
  const close = calendar.closes[index];
  if (close !== undefined) return close;
  const { from, to } = calendar.document.covers;
  throw notCovered(calendar, index < 0 ? `before ${from}` : `after ${to}`);
}

function demandCoveredDay(calendar: Calendar, date: string): number {
  const { from, to } = calendar.document.covers;
  const day = dayNumberOf(date);
  if (day === undefined) throw new RangeError(`Not a date: ${date}`);
  // Dates of four-digit years compare as text.
  if (date < from || date > to) throw notCovered(calendar, date);
  return day;
}

function demandCount(days: number): number {
  if (!Number.isInteger(days) || days < 0)
    throw new RangeError(`Working days are counted in whole numbers: ${days}`);
  return days;
}
