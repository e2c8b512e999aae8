/** Brings the stored clocks of changed tickets in line with their history, the events of this change included. */
import type { Calendar } from '../../rules/working-time/calendar';
import { withClock } from '../../tickets/ticket-clock';
import type { NewTicketEvent } from '../../tickets/ticket-event';
import type { WorkChange } from './work-change';

/**
 * @param before events that were stored before this change, oldest first
 * @param calendars by calendar version id
 */
export function refreshClocks(
  change: WorkChange,
  before: readonly NewTicketEvent[],
  calendars: ReadonlyMap<string, Calendar>,
): void {
  const history = [...before, ...change.ticketEvents];
  for (const id of change.changedTickets) {
    const ticket = change.ticket(id);
    const calendar = ticket && calendars.get(ticket.calendarVersionId);
    if (!calendar) throw new Error(`Ticket ${id} has no calendar`);
    const own = history.filter((event) => event.ticketId === id);
    change.putTicket(withClock(ticket, own, calendar), []);
  }
}
