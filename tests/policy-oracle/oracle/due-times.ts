/** The policy's OLA terms, word for word: working hours, working days, days before and after a date. */
import type { Target } from './case';
import type { Site } from './sites';
import { closeOfBusiness, dateAt, isWorked, neighbourDay, nthWorkedDay, stretchesOn } from './working-days';

const HOUR = 3_600_000;
/** A date-bound target needs this much working time ahead of it, and is replaced by as much. */
const LEAST_NOTICE = 4;

export interface Due {
  readonly dueAt: number;
  readonly expedited: boolean;
}

/** When a ticket that becomes ready at `ready` is due. */
export function dueFor(target: Target, site: Site, ready: number): Due {
  if (!('date' in target)) {
    const after = target.unit === 'wh' ? afterHours : afterDays;
    return { dueAt: after(site, ready, target.amount), expedited: false };
  }
  const day =
    target.unit === 'wd before'
      ? dayBefore(site, target.date, target.amount)
      : nthWorkedDay(site, target.date, target.amount, 1);
  const bound = closeOfBusiness(site, day);
  const earliest = afterHours(site, ready, LEAST_NOTICE);
  // Less than four hours ahead is the same as four hours ending after the bound; a bound at a close of business
  // is the very end of a stretch, so four hours that fit exactly end on it.
  return earliest > bound ? { dueAt: earliest, expedited: true } : { dueAt: bound, expedited: false };
}

/** A target in the policy's words. */
export function inWords(target: Target): string {
  const amount = `${target.amount} ${target.unit}`;
  return 'date' in target ? `${amount} ${target.bound}` : amount;
}

/** The earliest instant at which this many hours of working time have passed since `from`. */
function afterHours(site: Site, from: number, hours: number): number {
  let left = hours * HOUR;
  for (let date = dateAt(site.zone, from); ; date = neighbourDay(date, 1)) {
    for (const stretch of stretchesOn(site, date)) {
      const begin = Math.max(stretch.from, from);
      const length = stretch.to - begin;
      if (length <= 0) continue;
      if (left <= length) return begin + left;
      left -= length;
    }
  }
}

/** Close of business of the nth working day after the day that `from` counts for. */
function afterDays(site: Site, from: number, n: number): number {
  let day = dateAt(site.zone, from);
  const over = !isWorked(site, day) || from >= closeOfBusiness(site, day);
  if (over) day = nthWorkedDay(site, day, 1, 1);
  return closeOfBusiness(site, nthWorkedDay(site, day, n, 1));
}

/** The nth working day before a date; 0 is the date itself or the last working day before it. */
function dayBefore(site: Site, date: string, n: number): string {
  if (n > 0) return nthWorkedDay(site, date, n, -1);
  return isWorked(site, date) ? date : nthWorkedDay(site, date, 1, -1);
}
