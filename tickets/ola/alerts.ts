/** When a clock's alerts fall: at 50, 80, 100 and 150 % of the working time from ready to due. */
import type { Calendar } from '../../rules/working-time/calendar';
import { addWorkingTime, workingTimeBetween } from '../../rules/working-time/working-time';
import type { AlertLevel } from '../ticket-event';
import type { Clock } from './clock';

export interface Alert {
  readonly level: AlertLevel;
  /** Milliseconds UTC. */
  readonly at: number;
}

/**
 * The first alert above the last level that was given (0 for none); null while the clock stands, and for a ticket
 * that is closed. 50 and 80 % count working time since ready without pauses and never fall as late as the due time
 * (there 100 % takes their place); 150 % is due plus half of the allowance. No alert falls into a pause.
 *
 * @throws CalendarError E-404 where the calendar covers too little
 */
export function nextAlert(clock: Clock, calendar: Calendar, lastLevel: AlertLevel | 0): Alert | null {
  if (clock.pausedAt !== null || clock.endedAt !== null) return null;
  const due = afterPauses(clock, clock.dueAt);
  for (const level of [50, 80] as const) {
    if (level <= lastLevel) continue;
    const worked = whenWorked(clock, calendar, share(clock, level));
    const at = worked === null ? due : afterPauses(clock, worked);
    if (at < due) return { level, at };
  }
  if (lastLevel < 100) return { level: 100, at: due };
  if (lastLevel < 150)
    return { level: 150, at: afterPauses(clock, addWorkingTime(calendar, clock.dueAt, share(clock, 50))) };
  return null;
}

/** Whole milliseconds, so that instants stay whole. */
function share(clock: Clock, percent: number): number {
  return Math.ceil((clock.allowance * percent) / 100);
}

/** The earliest instant at which so much unpaused working time has passed since ready; null if not by the due time. */
function whenWorked(clock: Clock, calendar: Calendar, work: number): number | null {
  let from = clock.readyAt;
  let left = work;
  for (const pause of clock.pauses) {
    const worked = workingTimeBetween(calendar, from, pause.from);
    if (worked >= left) break;
    left -= worked;
    from = pause.until;
  }
  return workingTimeBetween(calendar, from, clock.dueAt) < left ? null : addWorkingTime(calendar, from, left);
}

/** The instant itself or, where the clock stood then, the moment at which it ran again. */
function afterPauses(clock: Clock, instant: number): number {
  return clock.pauses.reduce((at, { from, until }) => (from <= at && at < until ? until : at), instant);
}
