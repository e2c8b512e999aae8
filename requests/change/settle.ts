/** What follows from a change by itself: tickets become ready, approvals are asked for, the request moves on. */
import { ticketsNowReady } from '../../tickets/request-work';
import { askDueApprovals } from '../approvals/ask-approvers';
import type { AskContext } from '../approvals/ask-approvers';
import { isOpen, stateFromWork } from '../request';
import type { RequestState } from '../request';
import { endRequest } from './end-request';
import type { WorkChange } from './work-change';

export interface SettleContext extends AskContext {
  /** The end of a review that begins now, in milliseconds UTC. */
  readonly reviewUntil: (now: number) => Promise<number>;
}

/** Runs until nothing follows any more; a request that has ended, or is parked, stays as it is. */
export async function settle(change: WorkChange, context: SettleContext): Promise<void> {
  const { state } = change.request;
  if (!isOpen(state) || state === 'parked') return;
  const next = stateFromWork(change.work);
  if (next === 'rejected') {
    change.record('rejected', {});
    endRequest(change, 'rejected');
    return;
  }
  if (next !== change.request.state) await enter(change, next, context);
  for (const ticket of ticketsNowReady(change.work)) {
    const ready = { ...ticket, state: 'ready' as const, version: ticket.version + 1 };
    const { actorId, now: at } = change;
    change.putTicket(ready, [{ ticketId: ticket.id, type: 'ready', actorId, at, data: {} }]);
    change.tell('ticket-ready', [ticket.assigneeId], { ticketId: ticket.id });
  }
  await askDueApprovals(change, context);
}

async function enter(change: WorkChange, next: RequestState, context: SettleContext): Promise<void> {
  const before = change.request.state;
  const { requesterId } = change.request;
  if (next === 'in-review') {
    const until = await context.reviewUntil(change.now);
    change.changeRequest({ state: next, reviewUntil: until });
    change.record('in-review', { until });
    change.tell('request-in-review', [requesterId]);
    return;
  }
  change.changeRequest({ state: next, reviewUntil: null });
  if (before === 'awaiting-confirmation') {
    change.record('confirmed', {});
    change.tell('request-confirmed', [requesterId]);
  } else if (before === 'in-review') change.record('resumed', {});
}
