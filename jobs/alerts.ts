/** Gives the alerts of tickets that have fallen due: one ticket a transaction, its levels in their order. */
import type { Knex } from 'knex';
import { calendarById } from '../catalog/calendar-store.server';
import type { WorkContext } from '../people/work-context';
import { findRequest } from '../requests/request-store.server';
import { claimDueTicket } from '../tickets/alerts/alert-store.server';
import { alertReaders } from '../tickets/alerts/alert-readers';
import { decideAlerts } from '../tickets/alerts/decide-alerts';
import type { DueAlerts } from '../tickets/alerts/decide-alerts';
import { appendTicketEvents, eventsOfTickets } from '../tickets/history-store.server';
import { alertKind } from '../tickets/notices/notice';
import type { NewNotice } from '../tickets/notices/notice';
import { insertNotices } from '../tickets/notices/notice-store.server';
import { saveTickets } from '../tickets/ticket-store.server';

/** Works until no ticket has an alert that is due, and says how many alerts were given. */
export async function giveDueAlerts(context: WorkContext): Promise<number> {
  let given = 0;
  for (;;) {
    const levels = await context.database.transaction((trx) => alertOneTicket(context, trx));
    if (levels === null) return given;
    given += levels;
  }
}

/** How many levels were given to the next ticket; null when none is left that nobody else has in hand. */
async function alertOneTicket(context: WorkContext, trx: Knex.Transaction): Promise<number | null> {
  const now = await context.database.now();
  const ticket = await claimDueTicket(trx, now);
  if (!ticket) return null;
  const calendar = await calendarById(trx, ticket.calendarVersionId);
  const due = decideAlerts(ticket, await eventsOfTickets(trx, [ticket.id]), calendar, now);
  await saveTickets(trx, [due.ticket]);
  await appendTicketEvents(trx, due.events);
  await insertNotices(trx, await noticesOf(trx, due, now));
  return due.levels.length;
}

async function noticesOf(db: Knex, { levels, ticket }: DueAlerts, now: number): Promise<NewNotice[]> {
  const request = await findRequest(db, ticket.requestId);
  if (!request) throw new Error(`Ticket ${ticket.id} has no request`);
  const notices: NewNotice[] = [];
  for (const level of levels)
    for (const personId of await alertReaders(db, level, ticket, request.requesterId))
      notices.push({
        personId,
        kind: alertKind(level),
        requestId: request.id,
        ticketId: ticket.id,
        approvalId: null,
        data: {},
        at: now,
      });
  return notices;
}
