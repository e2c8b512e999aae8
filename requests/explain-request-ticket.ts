/** "Why?" for one ticket of a request: for its requester where the item shows the work, and for those at work. */
import { can } from '../people/permissions';
import { notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { findTicket } from '../tickets/ticket-store.server';
import { caseAnswers } from './reading/case-answers';
import { ticketReason } from './reading/explain-ticket';
import type { TicketReason } from './reading/explain-ticket';
import { loadCase } from './reading/read-case';
import { showsWork } from './read-request-page';

/** @throws E-104 */
export async function explainTicket(
  context: WorkContext,
  viewer: Viewer,
  ticketId: string,
): Promise<TicketReason> {
  const { knex } = context.database;
  const ticket = await findTicket(knex, ticketId);
  if (!ticket) throw notFound();
  const read = await loadCase(context, ticket.requestId);
  if (!can(viewer, 'ticket.read', ticket) && !showsWork(viewer, read)) throw notFound();
  return ticketReason(knex, read, await caseAnswers(context, viewer, read), ticket);
}
