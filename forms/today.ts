/** The date of an instant in a zone, remembered for as long as it cannot change. */
import { localDateAt } from '../rules/conditions/local-date';

/** The offsets of all zones in use are whole quarters of an hour, so no date changes within a quarter. */
const QUARTER_MS = 15 * 60 * 1000;

let last = { zone: '', quarter: Number.NaN, date: '' };

/**
 * Forms are resolved at every keystroke and for every row of a table, mostly for one zone and one moment.
 * @param zone IANA zone
 * @param now instant in milliseconds since the epoch, UTC
 */
export function todayIn(zone: string, now: number): string {
  const quarter = Math.floor(now / QUARTER_MS);
  if (last.zone !== zone || last.quarter !== quarter) last = { zone, quarter, date: localDateAt(now, zone) };
  return last.date;
}
