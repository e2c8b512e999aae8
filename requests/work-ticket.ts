/** Working a ticket: claim it, hand it on, move it. What follows for its request is stored with it. */
import { personById } from '../people/people-store.server';
import { mayTakePart } from '../people/person';
import { can } from '../people/permissions';
import { isQueueWorker } from '../people/queue-worker';
import { badState, conflict, forbidden, invalid, notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { decideAssignment, decideClaim, decideMove } from '../tickets/decide-move';
import type { MoveOrder, TicketChange } from '../tickets/decide-move';
import { findTicket } from '../tickets/ticket-store.server';
import type { Ticket } from '../tickets/ticket';
import { changeWork } from './change/change-work';
import type { WorkChange } from './change/work-change';
import { isOpen } from './request';

type TicketAction = 'ticket.claim' | 'ticket.assign' | 'ticket.work';

/** Takes a ticket that nobody has. @throws E-202 when a colleague was quicker; E-104, E-501 */
export async function claimTicket(context: WorkContext, viewer: Viewer, ticketId: string): Promise<void> {
  const { requestId } = await ticketFor(context, viewer, 'ticket.claim', ticketId);
  await changeWork(context, requestId, viewer.id, (change) => {
    const ticket = lockedTicket(change, ticketId);
    put(change, decideClaim(ticket, viewer, change.now));
  });
}

export interface Assignment {
  /** As the page showed it. */
  readonly version: number;
  /** A person's id, or null to put the ticket back into the queue. */
  readonly to: string | null;
}

/**
 * Hands a ticket to somebody who works its queue. Those who have it may, and those who lead the department.
 *
 * @throws E-201 when the ticket has changed; E-309 when the person does not work this queue; E-104, E-501
 */
export async function assignTicket(
  context: WorkContext,
  viewer: Viewer,
  ticketId: string,
  assignment: Assignment,
): Promise<void> {
  const { requestId, department } = await ticketFor(context, viewer, 'ticket.assign', ticketId);
  await changeWork(context, requestId, viewer.id, async (change, trx) => {
    const ticket = lockedTicket(change, ticketId, assignment.version);
    demandAction(viewer, 'ticket.assign', ticket);
    const { to } = assignment;
    const person = to === null ? null : await personById(trx, to);
    if (to !== null && !(person && mayTakePart(person) && isQueueWorker(person, department)))
      throw invalid('E-309');
    put(change, decideAssignment(ticket, to, viewer, change.now));
    change.tell('ticket-assigned', [to], { ticketId });
  });
}

export interface TicketMove extends MoveOrder {
  /** As the page showed it. */
  readonly version: number;
}

/**
 * Makes one of the moves of `tickets/ticket-moves.ts`.
 *
 * @throws E-201 when the ticket has changed; E-202 when a colleague has it; E-501, E-502, E-504; E-104
 */
export async function moveTicket(
  context: WorkContext,
  viewer: Viewer,
  ticketId: string,
  order: TicketMove,
): Promise<void> {
  const { requestId } = await ticketFor(context, viewer, 'ticket.work', ticketId);
  await changeWork(context, requestId, viewer.id, (change) => {
    const ticket = lockedTicket(change, ticketId, order.version);
    if (!isOpen(change.request.state)) throw badState('E-501', { state: change.request.state });
    put(change, decideMove(ticket, order, viewer, change.now));
    if (order.move === 'wait-for-requester')
      change.tell('ticket-waiting', [change.request.requesterId], { ticketId });
  });
}

/** The ticket, if the viewer may do this with it; one that they may not see answers as if it did not exist. */
async function ticketFor(
  context: WorkContext,
  viewer: Viewer,
  action: TicketAction,
  ticketId: string,
): Promise<Ticket> {
  const ticket = await findTicket(context.database.knex, ticketId);
  if (!ticket || !can(viewer, 'ticket.read', ticket)) throw notFound();
  demandAction(viewer, action, ticket);
  return ticket;
}

/** Those who see a ticket are told that it is not theirs to act on, and who hands it out. */
function demandAction(viewer: Viewer, action: TicketAction, ticket: Ticket): void {
  if (!can(viewer, action, ticket)) throw forbidden('E-101', { area: 'queue', grants: 'team-lead' });
}

/** The ticket under the lock, in the version that the page showed. */
function lockedTicket(change: WorkChange, ticketId: string, version?: number): Ticket {
  const ticket = change.ticket(ticketId);
  if (!ticket) throw notFound();
  if (version !== undefined && ticket.version !== version) throw conflict('E-201');
  return ticket;
}

function put(change: WorkChange, decided: TicketChange | null): void {
  if (decided) change.putTicket(decided.ticket, decided.events);
}
