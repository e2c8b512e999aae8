/** Decides a move of one ticket: the state that follows and the events that tell it, or why it is refused. */
import { badState, conflict, invalid } from '../people/refusal';
import { isQueueLeader } from '../people/queue-worker';
import type { Viewer } from '../people/viewer';
import { assignableStates, moveRule } from './ticket-moves';
import type { Move } from './ticket-moves';
import type { NewTicketEvent } from './ticket-event';
import type { Ticket } from './ticket';

export interface MoveOrder {
  readonly move: Move;
  readonly reason?: string;
  /** Positions of the checklist that are ticked off, for `done`. */
  readonly checked?: readonly number[];
}

/** A ticket after a change, and the events that tell the change. */
export interface TicketChange {
  readonly ticket: Ticket;
  readonly events: readonly NewTicketEvent[];
}

const LONGEST_REASON = 2_000;

/**
 * @throws E-501 the state does not allow it; E-502 prerequisites or approvals are open; E-504 a reason is needed;
 *   E-202 a colleague has the ticket
 */
export function decideMove(ticket: Ticket, order: MoveOrder, actor: Viewer, now: number): TicketChange {
  const rule = moveRule(order.move);
  if (ticket.state === 'blocked' && order.move === 'start') throw badState('E-502');
  if (!rule.from.includes(ticket.state)) throw badState('E-501', { state: ticket.state, move: order.move });
  if (!mayHandle(ticket, actor)) throw conflict('E-202');
  const reason = rule.needsReason ? demandReason(order.reason) : '';
  const claimed = order.move === 'start' && ticket.assigneeId === null;
  return {
    ticket: {
      ...ticket,
      state: rule.to,
      assigneeId: claimed ? actor.id : ticket.assigneeId,
      doneAt: rule.to === 'done' ? now : null,
      version: ticket.version + 1,
    },
    events: [
      ...(claimed ? [claimEvent(ticket, actor, now)] : []),
      moveEvent(ticket, order, reason, actor, now),
    ],
  };
}

/** Takes the ticket for oneself. Taking what one has already changes nothing. */
export function decideClaim(ticket: Ticket, actor: Viewer, now: number): TicketChange | null {
  if (ticket.assigneeId === actor.id) return null;
  if (ticket.assigneeId !== null) throw conflict('E-202');
  demandAssignable(ticket);
  return {
    ticket: { ...ticket, assigneeId: actor.id, version: ticket.version + 1 },
    events: [claimEvent(ticket, actor, now)],
  };
}

/** Hands the ticket to a person, or back into the queue with null. */
export function decideAssignment(
  ticket: Ticket,
  to: string | null,
  actor: Viewer,
  now: number,
): TicketChange | null {
  if (ticket.assigneeId === to) return null;
  demandAssignable(ticket);
  return {
    ticket: { ...ticket, assigneeId: to, version: ticket.version + 1 },
    events: [{ ticketId: ticket.id, actorId: actor.id, at: now, type: 'assigned', data: { to } }],
  };
}

/** A text that a person gave as their reason. @throws E-504 when there is none */
export function demandReason(reason: string | undefined): string {
  const text = reason?.trim() ?? '';
  if (text === '') throw invalid('E-504');
  if (text.length > LONGEST_REASON) throw invalid('E-306', { most: LONGEST_REASON });
  return text;
}

/** The person who has the ticket, anyone who may take it while nobody has it, and those who lead the department. */
export function mayHandle(ticket: Pick<Ticket, 'assigneeId' | 'department'>, actor: Viewer): boolean {
  if (ticket.assigneeId === null || ticket.assigneeId === actor.id) return true;
  return isQueueLeader(actor, ticket.department);
}

function demandAssignable(ticket: Ticket): void {
  if (!assignableStates.includes(ticket.state)) throw badState('E-501', { state: ticket.state });
}

function moveEvent(
  ticket: Ticket,
  order: MoveOrder,
  reason: string,
  actor: Viewer,
  now: number,
): NewTicketEvent {
  const about = { ticketId: ticket.id, actorId: actor.id, at: now };
  switch (order.move) {
    case 'start':
      return { ...about, type: 'started', data: {} };
    case 'wait-for-requester':
      return { ...about, type: 'waiting', data: { on: 'requester', reason } };
    case 'wait-for-vendor':
      return { ...about, type: 'waiting', data: { on: 'vendor', reason } };
    case 'resume':
      return { ...about, type: 'resumed', data: {} };
    case 'done':
      return { ...about, type: 'done', data: { checked: checkedOf(ticket, order) } };
    case 'reopen':
      return { ...about, type: 'reopened', data: { reason } };
  }
}

/** Positions that the checklist has, each once. */
function checkedOf(ticket: Ticket, order: MoveOrder): number[] {
  const size = ticket.detail.checklist.length;
  const positions = new Set(order.checked ?? []);
  return [...positions].filter((position) => Number.isInteger(position) && position >= 0 && position < size);
}

function claimEvent(ticket: Ticket, actor: Viewer, at: number): NewTicketEvent {
  return { ticketId: ticket.id, actorId: actor.id, at, type: 'claimed', data: {} };
}
