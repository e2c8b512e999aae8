/** Picks the moments at which the policy's clocks are hardest: season changes, holidays, edges of the working day. */
import { DateTime } from 'luxon';
import type { Site } from '../oracle/sites';
import type { Dice } from './dice';

/** Date ranges (both ends included) and what lies in them. */
export const WINDOWS = {
  'labor day': ['2026-09-01', '2026-09-09'],
  'worked Sunday 20 September, mid-autumn': ['2026-09-16', '2026-09-28'],
  'national day weeks, worked Saturday 10 October': ['2026-09-28', '2026-10-14'],
  'end of summer time': ['2026-10-20', '2026-11-04'],
  'veterans day': ['2026-11-09', '2026-11-12'],
  thanksgiving: ['2026-11-20', '2026-12-01'],
  advent: ['2026-12-01', '2026-12-11'],
  'year end': ['2026-12-18', '2027-01-05'],
  'new year in the West': ['2027-01-11', '2027-01-20'],
} as const;
export type Window = keyof typeof WINDOWS;

/** The policy does not check Shanghai beyond 2026, so its cases start before the year's last weeks. */
const NOT_IN_SHANGHAI: readonly Window[] = ['year end', 'new year in the West'];

export interface Moment {
  readonly window: Window;
  readonly now: number;
}

export function pickMoment(dice: Dice, site: Site): Moment {
  const windows = (Object.keys(WINDOWS) as Window[]).filter(
    (window) => site.calendar !== 'shanghai' || !NOT_IN_SHANGHAI.includes(window),
  );
  const window = dice.pick(windows);
  const day = pickDay(dice, WINDOWS[window]);
  return { window, now: day.set(pickTime(dice, site)).toMillis() };

  function pickDay(from: Dice, [first, last]: readonly [string, string]): DateTime {
    const begin = DateTime.fromISO(first, { zone: site.zone });
    const days = DateTime.fromISO(last, { zone: site.zone }).diff(begin, 'days').days;
    return begin.plus({ days: from.between(0, Math.round(days)) });
  }
}

/** Mostly an edge of the working hours or a minute beside it, else any minute of day and night. */
function pickTime(dice: Dice, site: Site): { hour: number; minute: number; second: number } {
  const second = dice.chance(0.1) ? dice.between(1, 59) : 0;
  if (dice.chance(0.5)) return { hour: dice.between(0, 23), minute: dice.between(0, 59), second };
  const edge = dice.pick(site.hours.flat());
  const [hour = 0, minute = 0] = edge.split(':').map(Number);
  const beside = hour * 60 + minute + dice.between(-1, 1);
  return { hour: Math.floor(beside / 60), minute: beside % 60, second };
}
