/** The working intervals of each covered day, from the week and its exceptions; refuses a document that contradicts itself. */
import { CalendarError } from './calendar-error';
import type { CalendarDocument } from './calendar-document';
import { dayNumberOf, weekdayOf } from './day-number';

const MINUTE = 60_000;

/** `[start, end)` in milliseconds of wall-clock time after the day's midnight. */
export type DayInterval = readonly [number, number];
type Exception = NonNullable<CalendarDocument['days']>[number];
type Times = NonNullable<CalendarDocument['week']['1']>;

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** First and last covered day, and the intervals of any day between them (none for a day off). */
export interface DaySchedule {
  readonly first: number;
  readonly last: number;
  intervalsOf(day: number): readonly DayInterval[];
}

/** Reads the days of a calendar document. Throws CalendarError E-403 with the place of the fault. */
export function readDays(document: CalendarDocument): DaySchedule {
  const first = demandDay(document.covers.from, '/covers/from');
  const last = demandDay(document.covers.to, '/covers/to');
  if (last < first) throw new CalendarError('span-backwards', '/covers');
  const week = weekdays.map((weekday) => readIntervals(document.week[weekday] ?? [], `/week/${weekday}`));
  const usual = week.find((intervals) => intervals.length > 0);
  if (!usual) throw new CalendarError('no-working-time', '/week');
  const exceptions = new Map<number, readonly DayInterval[]>();
  document.days.forEach((exception, index) => {
    const place = `/days/${index}`;
    const day = demandDay(exception.date, `${place}/date`);
    if (day < first || day > last) throw new CalendarError('day-outside-span', `${place}/date`);
    if (exceptions.has(day)) throw new CalendarError('day-named-twice', `${place}/date`);
    exceptions.set(day, exceptionIntervals(exception, usual, place));
  });
  return { first, last, intervalsOf: (day) => exceptions.get(day) ?? week[weekdayOf(day) - 1] ?? [] };
}

/** A worked weekend day keeps the hours of the first working weekday, unless it names its own. */
function exceptionIntervals(exception: Exception, usual: readonly DayInterval[], place: string) {
  const own = exception.intervals && readIntervals(exception.intervals, `${place}/intervals`);
  if (exception.kind === 'off') return [];
  if (exception.kind === 'part' && !own) throw new CalendarError('part-without-hours', place);
  return own ?? usual;
}

function readIntervals(times: Times, place: string): DayInterval[] {
  let previous = 0;
  return times.map(([from = '', to = ''], index) => {
    const interval = [timeOfDay(from), timeOfDay(to)] as const;
    if (!(interval[0] >= previous && interval[1] > interval[0]))
      throw new CalendarError('intervals-out-of-order', `${place}/${index}`);
    previous = interval[1];
    return interval;
  });
}

function timeOfDay(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return ((hours ?? NaN) * 60 + (minutes ?? NaN)) * MINUTE;
}

function demandDay(date: string, place: string): number {
  const day = dayNumberOf(date);
  if (day === undefined) throw new CalendarError('no-such-date', place, { date });
  return day;
}
