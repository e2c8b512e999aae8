/** Cancels a request on which work is done already: its requester asks, a department that works on it decides. */
import { headOfDepartment } from '../people/deciders-store.server';
import { can, demand } from '../people/permissions';
import { badState, forbidden, notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { candidatesOfRequest } from '../tickets/approvals/approval-store.server';
import { demandReason } from '../tickets/decide-move';
import { isClosed } from '../tickets/request-work';
import type { RequestWork } from '../tickets/request-work';
import { changeWork } from './change/change-work';
import { endRequest } from './change/end-request';
import type { RequestEvent, RequestState } from './request';
import { requestAccess } from './request-access-store.server';
import { eventsOfRequestItself, findRequest } from './request-store.server';
import { mayBeWithdrawn } from './withdraw-request';

/** The question that nobody has answered yet. */
export interface CancellationAsked {
  /** Milliseconds UTC. */
  readonly at: number;
  readonly reason: string;
}

/** @param events of the request, oldest first */
export function openCancellation(events: readonly RequestEvent[]): CancellationAsked | null {
  const last = events.findLast((event) => event.type === 'cancel-asked' || event.type === 'cancel-declined');
  return last?.type === 'cancel-asked' ? { at: last.at, reason: last.data.reason } : null;
}

/**
 * Tells the persons at work and the heads of their departments. Nothing stops until one of them decides.
 *
 * @throws E-501 while it can still be withdrawn, when it was asked already, or when the work is over; E-504, E-104
 */
export async function askToCancel(
  context: WorkContext,
  viewer: Viewer,
  requestId: string,
  asked: { readonly reason: string },
): Promise<void> {
  const request = await findRequest(context.database.knex, requestId);
  if (!request) throw notFound();
  demand(viewer, 'request.cancel', request);
  const reason = demandReason(asked.reason);
  await changeWork(context, requestId, viewer.id, async (change, trx) => {
    const events = await eventsOfRequestItself(trx, requestId);
    if (!mayAskToCancel(change.request.state, change.work, events)) throw badState('E-501');
    change.record('cancel-asked', { reason });
    const open = change.work.tickets.filter((ticket) => !isClosed(ticket.state));
    const heads: (string | null)[] = [];
    for (const department of new Set(open.map((ticket) => ticket.department)))
      heads.push((await headOfDepartment(trx, department))?.id ?? null);
    change.tell('cancel-asked', [...open.map((ticket) => ticket.assigneeId), ...heads]);
  });
}

export interface CancellationDecision {
  readonly agree: boolean;
  /** Needed to decline. */
  readonly reason?: string;
}

/**
 * Agreeing cancels what is still open; what is done stays done.
 *
 * @throws E-501 when nobody asks; E-101 for those who see the request but may not decide; E-504, E-104
 */
export async function decideCancellation(
  context: WorkContext,
  viewer: Viewer,
  requestId: string,
  decision: CancellationDecision,
): Promise<void> {
  const access = await requestAccess(context.database.knex, requestId);
  if (!access || !can(viewer, 'request.read', access)) throw notFound();
  if (!can(viewer, 'request.decide-cancellation', access))
    throw forbidden('E-101', { area: 'queue', grants: 'department-head' });
  const reason = decision.agree ? (decision.reason?.trim() ?? '') : demandReason(decision.reason);
  await changeWork(context, requestId, viewer.id, async (change, trx) => {
    const asked = openCancellation(await eventsOfRequestItself(trx, requestId));
    if (!asked || change.request.state !== 'in-progress') throw badState('E-501');
    if (!decision.agree) {
      change.record('cancel-declined', { reason });
      change.tell('cancel-declined', [change.request.requesterId]);
      return;
    }
    const candidates = await candidatesOfRequest(trx, requestId);
    const open = candidates.filter((candidate) => candidate.open);
    change.record('cancelled', { reason });
    endRequest(
      change,
      'cancelled',
      open.map((candidate) => candidate.personId),
    );
  });
}

/** Whether the requester may ask now; a question that is open is not asked again. */
export function mayAskToCancel(
  state: RequestState,
  work: Pick<RequestWork, 'tickets'>,
  events: readonly RequestEvent[],
): boolean {
  return state === 'in-progress' && !mayBeWithdrawn(state, work) && openCancellation(events) === null;
}
