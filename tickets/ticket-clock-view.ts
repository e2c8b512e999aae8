/** A ticket's clock as pages show it: standing or running, the working time left, breached or not. */
import type { Calendar } from '../rules/working-time/calendar';
import { CalendarError } from '../rules/working-time/calendar-error';
import { describeTarget } from '../rules/working-time/describe-target';
import { isDateBound } from '../rules/working-time/due-at';
import { workingTimeBetween } from '../rules/working-time/working-time';
import { isBreached, timeLeft, type ReadableClock } from './ola/time-left';
import { isClosed } from './request-work';
import type { Ticket } from './ticket';

export interface TicketClock {
  /** `planned`: not ready yet, all times are planned ones. */
  readonly state: 'planned' | 'running' | 'paused' | 'stopped';
  /** In the short words of the plan: `8 wh`. */
  readonly target: string;
  readonly readyAt: number | null;
  /** Milliseconds UTC. While a pause lasts, it has not moved the due time yet. */
  readonly dueAt: number | null;
  readonly expedited: boolean;
  readonly pausedAt: number | null;
  /** Working time in milliseconds, negative once overdue; null for a clock that does not run, or has no calendar data. */
  readonly workLeft: number | null;
  readonly breached: boolean;
  /** At most a fifth of the time from ready to due is left. */
  readonly soon: boolean;
  /** Working time of the calendar's usual full day, in milliseconds. */
  readonly dayLength: number;
}

/** What of a ticket its clock is read from. */
export type ClockedTicket = Pick<
  Ticket,
  'state' | 'readyAt' | 'dueAt' | 'expedited' | 'pausedAt' | 'doneAt'
> & {
  readonly detail: Pick<Ticket['detail'], 'target'>;
};

/** @param now milliseconds UTC */
export function ticketClock(ticket: ClockedTicket, calendar: Calendar, now: number): TicketClock {
  const { readyAt, dueAt, expedited, pausedAt, detail } = ticket;
  const state = clockState(ticket);
  const clock = clockOfTicket(ticket);
  const runs = state === 'running' || state === 'paused';
  const workLeft = clock && runs ? orUncovered(() => timeLeft(clock, calendar, now)) : null;
  const breached = clock !== null && ticket.state !== 'cancelled' && isBreached(clock, now);
  return {
    state,
    target: describeTarget(detail.target),
    readyAt,
    dueAt,
    expedited,
    pausedAt,
    workLeft,
    breached,
    soon: !breached && isSoon(ticket, calendar, workLeft),
    dayLength: dayLengthOf(calendar),
  };
}

const SOON = 0.2;

function isSoon({ readyAt, dueAt }: ClockedTicket, calendar: Calendar, workLeft: number | null): boolean {
  if (readyAt === null || dueAt === null || workLeft === null) return false;
  const whole = orUncovered(() => workingTimeBetween(calendar, readyAt, dueAt));
  return whole !== null && workLeft <= whole * SOON;
}

const MINUTE = 60_000;
const dayLengths = new WeakMap<Calendar, number>();

/** The longest day of the calendar's week: what people mean by a day. */
function dayLengthOf(calendar: Calendar): number {
  const known = dayLengths.get(calendar);
  if (known !== undefined) return known;
  const days = Object.values(calendar.document.week).map((intervals) =>
    intervals.reduce((sum, [from, to]) => sum + minutesOf(to) - minutesOf(from), 0),
  );
  const length = Math.max(...days) * MINUTE;
  dayLengths.set(calendar, length);
  return length;
}

/** Minutes since midnight of `HH:MM`. */
function minutesOf(time: string | undefined): number {
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}

function clockState(ticket: ClockedTicket): TicketClock['state'] {
  if (isClosed(ticket.state)) return 'stopped';
  if (ticket.readyAt === null) return 'planned';
  return ticket.pausedAt === null ? 'running' : 'paused';
}

/** Nothing for a ticket that has not become ready. */
function clockOfTicket({
  readyAt,
  dueAt,
  doneAt,
  pausedAt,
  expedited,
  detail,
}: ClockedTicket): ReadableClock | null {
  if (readyAt === null || dueAt === null) return null;
  return { dueAt, pausedAt, endedAt: doneAt, movesWithWaiting: expedited || !isDateBound(detail.target) };
}

/** Null where the calendar covers too little. */
function orUncovered(read: () => number): number | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
