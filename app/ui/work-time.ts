/** Splits a span of working time into at most two units, the way an OLA chip says it. */

/** A key of the texts under `words:time`, with its figures. */
export interface WorkTimeWords {
  readonly key: 'minutes' | 'hours' | 'hoursMinutes' | 'days' | 'daysHours';
  readonly d: number;
  readonly h: number;
  readonly m: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Too short a span for figures: `0:00 over` would say nothing. */
export function isUnderAMinute(ms: number): boolean {
  return ms < MINUTE;
}

/**
 * @param ms working time in milliseconds; a negative span counts as none
 * @param dayMs working time of a usual day in the clock's calendar
 */
export function workTimeWords(ms: number, dayMs: number): WorkTimeWords {
  const total = Math.floor(Math.max(0, ms) / MINUTE) * MINUTE;
  const d = total < dayMs ? 0 : Math.floor(total / dayMs);
  const h = Math.floor((total - d * dayMs) / HOUR);
  const m = d > 0 ? 0 : (total - h * HOUR) / MINUTE;
  const figures = { d, h, m };
  if (d > 0) return { key: h === 0 ? 'days' : 'daysHours', ...figures };
  if (h > 0) return { key: m === 0 ? 'hours' : 'hoursMinutes', ...figures };
  return { key: 'minutes', ...figures };
}
