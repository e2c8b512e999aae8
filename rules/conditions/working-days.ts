/** What conditions ask of calendars: their working days. Made of compiled calendars by `rules/working-time`. */
import type { Unknown } from './unknown';

/** The working days of one calendar. Dates are `YYYY-MM-DD`; null where the calendar has no data for the answer. */
export interface WorkingDays {
  /** The first and the last day that it has data for. */
  readonly covers: { readonly from: string; readonly to: string };
  /**
   * The working day that is so many after the date (before it, if negative), the date itself not counted; for 0 the
   * date itself or, if that is no working day, the last one before it.
   */
  add(date: string, days: number): string | null;
  /** How many working days lie after the first date up to the second, that included; negative the other way round. */
  between(from: string, to: string): number | null;
  isWorkingDay(date: string): boolean | null;
}

/** The working days of the calendar of a key: undefined where there is no such calendar, Unknown while it is not told. */
export type WorkingDaysOf = (calendar: string) => WorkingDays | Unknown | undefined;
