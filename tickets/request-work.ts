/** The work of one request, and what follows from it: which tickets are ready, whose approval is due, how far it is. */
import { allGranted, approvalsOf, turnsNow } from './approvals/approval';
import type { Approval } from './approvals/approval';
import { closedStates } from './ticket';
import type { Ticket, TicketState } from './ticket';

/** `ticketId` waits for `afterId`. */
export interface Prerequisite {
  readonly ticketId: string;
  readonly afterId: string;
}

export interface RequestWork {
  readonly tickets: readonly Ticket[];
  readonly prerequisites: readonly Prerequisite[];
  readonly approvals: readonly Approval[];
}

export function isClosed(state: TicketState): boolean {
  return (closedStates as readonly TicketState[]).includes(state);
}

/** The request's own approvals are given: only then may any ticket start. */
export function isConfirmed(work: RequestWork): boolean {
  return allGranted(approvalsOf(work.approvals, null));
}

/** The tickets that a ticket waits for and that are neither done nor cancelled. */
export function openPrerequisites(work: RequestWork, ticketId: string): Ticket[] {
  const after = new Set(work.prerequisites.filter((p) => p.ticketId === ticketId).map((p) => p.afterId));
  return work.tickets.filter((ticket) => after.has(ticket.id) && !isClosed(ticket.state));
}

/** Blocked tickets that nothing blocks any more. */
export function ticketsNowReady(work: RequestWork): Ticket[] {
  if (!isConfirmed(work)) return [];
  return work.tickets.filter(
    (ticket) =>
      ticket.state === 'blocked' &&
      openPrerequisites(work, ticket.id).length === 0 &&
      allGranted(approvalsOf(work.approvals, ticket.id)),
  );
}

/**
 * Approvals to be asked for now. A ticket's are asked as soon as the request is confirmed, while its
 * prerequisites are still being worked on, so that the decision does not delay the work.
 */
export function approvalsNowDue(work: RequestWork): Approval[] {
  const own = turnsNow(approvalsOf(work.approvals, null));
  if (!isConfirmed(work)) return own;
  return work.tickets
    .filter((ticket) => !isClosed(ticket.state))
    .flatMap((ticket) => turnsNow(approvalsOf(work.approvals, ticket.id)));
}

export interface Progress {
  readonly done: number;
  /** Cancelled tickets do not count. */
  readonly total: number;
}

export function progressOf(tickets: readonly Pick<Ticket, 'state'>[]): Progress {
  const counted = tickets.filter((ticket) => ticket.state !== 'cancelled');
  return { done: counted.filter((ticket) => ticket.state === 'done').length, total: counted.length };
}
