/** A calendar as conditions ask it: its working days, counted as targets count them. */
import type { WorkingDays, WorkingDaysOf } from '../conditions/working-days';
import type { Calendar } from './calendar';
import { dayNumberOf, localDateOf } from './day-number';
import { firstAbove, firstAtLeast } from './sorted-search';
import { workingDayFrom } from './working-days';

/** @param calendars by key */
export function workingDaysOf(calendars: { get(key: string): Calendar | undefined }): WorkingDaysOf {
  return (key) => {
    const calendar = calendars.get(key);
    return calendar && new CountedDays(calendar);
  };
}

class CountedDays implements WorkingDays {
  constructor(private readonly calendar: Calendar) {}

  get covers(): WorkingDays['covers'] {
    return this.calendar.document.covers;
  }

  add(date: string, days: number): string | null {
    const from = this.covered(date);
    const day =
      from === undefined ? undefined : this.calendar.days[workingDayFrom(this.calendar, from, days)];
    return day === undefined ? null : localDateOf(day);
  }

  between(from: string, to: string): number | null {
    const [first, last] = [this.covered(from), this.covered(to)];
    if (first === undefined || last === undefined) return null;
    const { days } = this.calendar;
    return firstAbove(days, last) - firstAbove(days, first);
  }

  isWorkingDay(date: string): boolean | null {
    const day = this.covered(date);
    const { days } = this.calendar;
    return day === undefined ? null : days[firstAtLeast(days, day)] === day;
  }

  /** The number of a day that the calendar has data for; undefined for any other. */
  private covered(date: string): number | undefined {
    const { from, to } = this.covers;
    // Dates of four-digit years compare as text.
    return date < from || date > to ? undefined : dayNumberOf(date);
  }
}
