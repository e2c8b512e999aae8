/** The stored clock of a ticket: a cache of what its history says, worked out anew after every change. */
import type { Calendar } from '../rules/working-time/calendar';
import { CalendarError } from '../rules/working-time/calendar-error';
import { nextAlert } from './ola/alerts';
import type { Alert } from './ola/alerts';
import { clockOf } from './ola/clock';
import type { Clock } from './ola/clock';
import type { NewTicketEvent } from './ticket-event';
import type { Ticket } from './ticket';

/** What of a ticket is a cache; everything else is its plan or was decided by somebody. */
type CachedClock = Pick<
  Ticket,
  'readyAt' | 'dueAt' | 'expedited' | 'pausedAt' | 'alertLevel' | 'nextAlertAt'
>;

/**
 * The ticket with its clock as its whole history tells it, oldest event first. Where the calendar has no data
 * for the days in question, the planned due time stands and no alert fires: work must not stop for that.
 */
export function withClock(ticket: Ticket, history: readonly NewTicketEvent[], calendar: Calendar): Ticket {
  return { ...ticket, ...cachedClock(ticket, history, calendar) };
}

function cachedClock(ticket: Ticket, history: readonly NewTicketEvent[], calendar: Calendar): CachedClock {
  const alertLevel = lastAlert(history);
  const clock = coveredClock(ticket, history, calendar);
  if (clock !== null) {
    const next = coveredAlert(clock, calendar, alertLevel);
    return { ...ofClock(clock), alertLevel, nextAlertAt: next?.at ?? null };
  }
  const ready = history.findLast((event) => ['ready', 'reopened', 'restarted'].includes(event.type));
  return {
    readyAt: ready?.type === 'restarted' ? null : (ready?.at ?? null),
    dueAt: ticket.plannedDueAt,
    expedited: ticket.plannedExpedited,
    pausedAt: null,
    alertLevel,
    nextAlertAt: null,
  };
}

/** Null for a ticket that never became ready, and where the calendar has no data for its days. */
export function coveredClock(
  ticket: Pick<Ticket, 'detail'>,
  history: readonly NewTicketEvent[],
  calendar: Calendar,
): Clock | null {
  return whereCovered(() => clockOf(history, ticket.detail.target, calendar));
}

/** The next alert; none where the calendar does not reach it. */
export function coveredAlert(clock: Clock, calendar: Calendar, level: Ticket['alertLevel']): Alert | null {
  return whereCovered(() => nextAlert(clock, calendar, level));
}

function whereCovered<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}

function ofClock(clock: Clock): Pick<CachedClock, 'readyAt' | 'dueAt' | 'expedited' | 'pausedAt'> {
  const { readyAt, dueAt, expedited, pausedAt } = clock;
  return { readyAt, dueAt, expedited, pausedAt };
}

const beginnings: readonly string[] = ['ready', 'reopened', 'restarted', 'rescheduled'];

/** The last level that was given since the clock began, or began anew. */
function lastAlert(history: readonly NewTicketEvent[]): Ticket['alertLevel'] {
  const last = history.findLast((event) => event.type === 'alerted' || beginnings.includes(event.type));
  return last?.type === 'alerted' ? last.data.level : 0;
}
