/** Local dates as numbers: days since 1970-01-01, so that calendars compare and count them without text. */
import { isLocalDate } from '../conditions/local-date';

const DAY = 86_400_000;

/** The day number of a date `YYYY-MM-DD`; undefined where there is no such day (`2026-02-30`). */
export function dayNumberOf(date: string): number | undefined {
  return isLocalDate(date) ? Date.parse(`${date}T00:00:00Z`) / DAY : undefined;
}

/** The date `YYYY-MM-DD` of a day number. */
export function localDateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The ISO weekday, 1 = Monday to 7 = Sunday. Day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
