/** Decides which alerts of a ticket fall due, in their order, and what each changes about the ticket. */
import type { Priority } from '../../rules/plan';
import type { Calendar } from '../../rules/working-time/calendar';
import type { TicketChange } from '../decide-move';
import type { AlertLevel, NewTicketEvent } from '../ticket-event';
import { coveredAlert, coveredClock, withClock } from '../ticket-clock';
import type { Ticket } from '../ticket';

const higher: Record<Priority, Priority> = {
  low: 'normal',
  normal: 'high',
  high: 'urgent',
  urgent: 'urgent',
};

export interface DueAlerts extends TicketChange {
  /** The levels that fall now, lowest first; a worker that was away catches up with several. */
  readonly levels: readonly AlertLevel[];
}

/**
 * @param history the ticket's events, oldest first
 * @param now milliseconds UTC; alerts at or before this instant fall
 */
export function decideAlerts(
  ticket: Ticket,
  history: readonly NewTicketEvent[],
  calendar: Calendar,
  now: number,
): DueAlerts {
  const clock = coveredClock(ticket, history, calendar);
  const levels: AlertLevel[] = [];
  const events: NewTicketEvent[] = [];
  let { priority } = ticket;
  let level = ticket.alertLevel;
  for (;;) {
    const alert = clock && coveredAlert(clock, calendar, level);
    if (!alert || alert.at > now) break;
    level = alert.level;
    levels.push(alert.level);
    const about = { ticketId: ticket.id, actorId: null, at: now };
    events.push({ ...about, type: 'alerted', data: { level: alert.level, fellAt: alert.at } });
    if (alert.level === 100 && higher[priority] !== priority) {
      events.push({ ...about, type: 'raised', data: { from: priority, to: higher[priority] } });
      priority = higher[priority];
    }
  }
  return { levels, events, ticket: withClock({ ...ticket, priority }, [...history, ...events], calendar) };
}
