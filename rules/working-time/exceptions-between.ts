/** The days between two instants on which a calendar departs from its week: what an explanation names. */
import { localDateAt } from '../conditions/local-date';
import type { Calendar } from './calendar';
import type { CalendarDocument } from './calendar-document';
import { dayNumberOf, weekdayOf } from './day-number';

/** A holiday, a worked weekend or a part day, as its document has it. */
export type CalendarException = CalendarDocument['days'][number];

/**
 * The exceptions on the local days from `a` to `b`, both included, in order. A holiday on a day that is off anyway
 * changes nothing and is left out.
 */
export function exceptionsBetween(calendar: Calendar, a: number, b: number): CalendarException[] {
  const { zone, days } = calendar.document;
  const first = localDateAt(a, zone);
  const last = localDateAt(b, zone);
  return days
    .filter(({ date }) => first <= date && date <= last)
    .filter(({ kind, date }) => kind !== 'off' || worksOn(calendar.document, date))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function worksOn({ week }: CalendarDocument, date: string): boolean {
  const weekday = String(weekdayOf(dayNumberOf(date) ?? NaN));
  return Object.entries(week).some(([day, intervals]) => day === weekday && intervals.length > 0);
}
