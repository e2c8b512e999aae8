/** China's holidays with the adjusted working weekends (调休), as the State Council publishes them for each year. */
import arrangements from 'chinese-days/dist/chinese-days.json';
import { dayNumberOf, weekdayOf } from '../../rules/working-time/day-number';
import type { CalendarException, HolidaySource } from './exception';

/** Dates with their names and a count in one text: `{ "2026-10-01": "National Day,国庆节,3" }`. */
type NamedDates = Readonly<Record<string, string>>;

/**
 * Names every day on which the arrangement departs from the plain week; weekend days inside a holiday are off
 * anyway and are left out. Reads the package's data, for its functions are a day off in zones west of UTC.
 */
export const chineseHolidays: HolidaySource = (year) => {
  const holidays = ofYear(arrangements.holidays, year);
  if (holidays.length === 0) return undefined;
  const off = holidays.filter(([date]) => !isWeekend(date));
  return [...off.map(dayOff), ...ofYear(arrangements.workdays, year).map(workedWeekend)];
};

function ofYear(dates: NamedDates, year: number): [date: string, names: string][] {
  return Object.entries(dates).filter(([date]) => date.startsWith(`${year}-`));
}

function isWeekend(date: string): boolean {
  return weekdayOf(dayNumberOf(date) ?? NaN) > 5;
}

function dayOff([date, names]: [string, string]): CalendarException {
  const { en, zh } = split(names);
  return { date, kind: 'off', title: { en, 'zh-CN': zh } };
}

function workedWeekend([date, names]: [string, string]): CalendarException {
  const { en, zh } = split(names);
  return { date, kind: 'work', title: { en: `Working day for ${en}`, 'zh-CN': `${zh}调休上班` } };
}

function split(names: string): { en: string; zh: string } {
  const [en, zh] = names.split(',');
  if (!en || !zh) throw new Error(`chinese-days: not two names in "${names}"`);
  return { en, zh };
}
