/** Walks a site's calendar one day at a time with luxon: which days are worked, and when. */
import { DateTime } from 'luxon';
import type { Site } from './sites';
import { STATED_FROM } from './sites';

/** A day of UTC, in which every day is as long as the others. */
const DAY = 86_400_000;

/** A time that the policy does not state; the case that needs it is no case. */
export class BeyondThePolicy extends Error {}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The date after (`step` 1) or before (`step` -1) a `YYYY-MM-DD`. */
export function neighbourDay(date: string, step: 1 | -1): string {
  return new Date(Date.parse(date) + step * DAY).toISOString().slice(0, 10);
}

/** The site's local date at an instant. */
export function dateAt(zone: string, instant: number): string {
  return DateTime.fromMillis(instant, { zone }).toFormat('yyyy-MM-dd');
}

/** Whether a date is worked. */
export function isWorked(site: Site, date: string): boolean {
  return stretchesOn(site, date).length > 0;
}

function isStatedAsWorked(site: Site, date: string): boolean {
  if (date > site.statedUntil || date < STATED_FROM) {
    throw new BeyondThePolicy(`${site.calendar} is not stated for ${date}`);
  }
  if (site.daysOff.includes(date)) return false;
  if (site.workedWeekendDays.includes(date)) return true;
  return DateTime.fromISO(date, { zone: 'utc' }).weekday <= 5;
}

const remembered = new Map<string, readonly Stretch[]>();

/** The working stretches of a date as instants, in order; none on a day off. */
export function stretchesOn(site: Site, date: string): readonly Stretch[] {
  const key = `${site.calendar} ${date}`;
  const known = remembered.get(key);
  if (known) return known;
  const instant = (time: string) => DateTime.fromISO(`${date}T${time}`, { zone: site.zone }).toMillis();
  const stretches = isStatedAsWorked(site, date)
    ? site.hours.map(([from, to]) => ({ from: instant(from), to: instant(to) }))
    : [];
  remembered.set(key, stretches);
  return stretches;
}

/** Close of business of a date that is worked. */
export function closeOfBusiness(site: Site, date: string): number {
  const last = stretchesOn(site, date).at(-1);
  if (!last) throw new Error(`${date} is not worked in ${site.calendar}`);
  return last.to;
}

/** The nth worked day from a date in one direction, the date itself not counted; n is at least 1. */
export function nthWorkedDay(site: Site, date: string, n: number, step: 1 | -1): string {
  let day = date;
  for (let counted = 0; counted < n;) {
    day = neighbourDay(day, step);
    if (isWorked(site, day)) counted += 1;
  }
  return day;
}
