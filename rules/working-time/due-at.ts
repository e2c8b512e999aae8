/** When a ticket that is ready now is due: the OLA terms of working hours, working days and date bounds. */
import type { OlaTarget } from '../plan';
import { HOUR, type Calendar } from './calendar';
import { closeAfterDate, closeAfterInstant, closeBeforeDate } from './working-days';
import { addWorkingTime, workingTimeBetween } from './working-time';

/** What takes the place of a bound that leaves less than this: an expedited ticket has four working hours. */
export const EXPEDITED_WORK = 4 * HOUR;

export interface Due {
  readonly dueAt: number;
  /** The date bound was past or too near, and was replaced by ready + 4 working hours. */
  readonly expedited: boolean;
}

/** Whether the target hangs on a date, so that waiting does not move it. */
export function isDateBound(target: OlaTarget): boolean {
  return target.kind === 'days-before' || target.kind === 'days-after';
}

/**
 * The due time of a ticket that became ready at `readyAt`.
 *
 * @throws CalendarError E-404 where the calendar covers too little
 */
export function dueAt(target: OlaTarget, calendar: Calendar, readyAt: number): Due {
  switch (target.kind) {
    case 'working-hours':
      return { dueAt: addWorkingTime(calendar, readyAt, target.amount * HOUR), expedited: false };
    case 'working-days':
      return { dueAt: closeAfterInstant(calendar, readyAt, target.amount), expedited: false };
    case 'days-before':
      return orExpedited(calendar, readyAt, closeBeforeDate(calendar, target.date, target.amount));
    case 'days-after':
      return orExpedited(calendar, readyAt, closeAfterDate(calendar, target.date, target.amount));
  }
}

function orExpedited(calendar: Calendar, readyAt: number, bound: number): Due {
  if (workingTimeBetween(calendar, readyAt, bound) >= EXPEDITED_WORK)
    return { dueAt: bound, expedited: false };
  return expedite(calendar, readyAt);
}

/** Ready + 4 working hours, for a bound that cannot be held and for a reopened ticket whose due time has passed. */
export function expedite(calendar: Calendar, readyAt: number): Due {
  return { dueAt: addWorkingTime(calendar, readyAt, EXPEDITED_WORK), expedited: true };
}
