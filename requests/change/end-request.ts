/** Ends a request before its work is done: open tickets are cancelled, open approvals withdrawn, those concerned told. */
import type { NoticeKind } from '../../tickets/notices/notice';
import { isClosed } from '../../tickets/request-work';
import type { CancelReason } from '../../tickets/ticket-event';
import type { Ticket } from '../../tickets/ticket';
import type { WorkChange } from './work-change';

export type Ending = 'withdrawn' | 'rejected' | 'cancelled';

const notice: Record<Ending, NoticeKind> = {
  withdrawn: 'request-withdrawn',
  rejected: 'request-rejected',
  cancelled: 'request-cancelled',
};

/**
 * Records nothing but the tickets' own events: the caller tells why the request ended.
 *
 * @param asked ids of persons who are asked for an approval right now
 */
export function endRequest(change: WorkChange, ending: Ending, asked: readonly string[] = []): void {
  const open = change.work.tickets.filter((ticket) => !isClosed(ticket.state));
  for (const ticket of open) cancelTicket(change, ticket, ending);
  withdrawApprovals(change, null);
  change.changeRequest({
    state: ending === 'rejected' ? 'rejected' : 'cancelled',
    reviewUntil: null,
    closedAt: change.now,
  });
  const holders = open.map((ticket) => ticket.assigneeId);
  change.tell(notice[ending], [change.request.requesterId, ...holders, ...asked]);
}

/** @param revision of the changed answers that no longer call for it */
export function cancelTicket(
  change: WorkChange,
  ticket: Ticket,
  reason: CancelReason,
  revision?: number,
): void {
  const { actorId, now: at } = change;
  const data = { reason, ...(revision !== undefined && { revision }) };
  change.putTicket({ ...ticket, state: 'cancelled', version: ticket.version + 1 }, [
    { ticketId: ticket.id, type: 'cancelled', actorId, at, data },
  ]);
}

/** Withdraws what is still pending: of one ticket, or of the whole request with null. */
export function withdrawApprovals(change: WorkChange, ticketId: string | null): void {
  for (const approval of change.work.approvals) {
    if (approval.state !== 'pending' || (ticketId !== null && approval.ticketId !== ticketId)) continue;
    change.putApproval({ ...approval, state: 'withdrawn', version: approval.version + 1 });
  }
}
