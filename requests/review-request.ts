/** The requester's review when all work is done: accept it, or say what is missing. */
import { demand } from '../people/permissions';
import { badState, conflict, invalid, notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { demandReason } from '../tickets/decide-move';
import type { RequestWork } from '../tickets/request-work';
import { changeWork } from './change/change-work';
import type { WorkChange } from './change/work-change';
import { findRequest } from './request-store.server';

/** Closes the request. @throws E-501 when it is not in review; E-201, E-104 */
export async function acceptResult(
  context: WorkContext,
  viewer: Viewer,
  requestId: string,
  seen: { readonly version: number },
): Promise<void> {
  await demandRequester(context, viewer, requestId);
  await changeWork(context, requestId, viewer.id, (change) => {
    demandReview(change, seen.version);
    change.record('accepted', {});
    change.changeRequest({ state: 'closed', closedAt: change.now });
  });
}

export interface Missing {
  /** As the page showed it. */
  readonly version: number;
  /** The tickets whose work is not complete. Left out, those that nothing else waited for. */
  readonly ticketIds?: readonly string[];
  readonly reason: string;
}

/** Makes tickets ready again; the request is in progress until they are done. @throws E-501, E-504, E-306, E-201, E-104 */
export async function reportMissing(
  context: WorkContext,
  viewer: Viewer,
  requestId: string,
  missing: Missing,
): Promise<void> {
  await demandRequester(context, viewer, requestId);
  const reason = demandReason(missing.reason);
  await changeWork(context, requestId, viewer.id, (change) => {
    demandReview(change, missing.version);
    const ids = [...new Set(missing.ticketIds ?? lastTickets(change.work))];
    if (ids.length === 0) throw invalid('E-306', { least: 1 });
    for (const id of ids) reopen(change, id, reason);
    change.record('missing', { reason, tickets: ids.length });
  });
}

/** Where the requester is not shown the work, "something is missing" means its last results. */
function lastTickets({ tickets, prerequisites }: RequestWork): string[] {
  const awaited = new Set(prerequisites.map((each) => each.afterId));
  return tickets
    .filter((ticket) => ticket.state === 'done' && !awaited.has(ticket.id))
    .map((ticket) => ticket.id);
}

function reopen(change: WorkChange, ticketId: string, reason: string): void {
  const ticket = change.ticket(ticketId);
  if (!ticket) throw notFound();
  if (ticket.state !== 'done') throw badState('E-501', { state: ticket.state });
  const { actorId, now: at } = change;
  const reopened = { ...ticket, state: 'ready' as const, doneAt: null, version: ticket.version + 1 };
  change.putTicket(reopened, [{ ticketId, type: 'reopened', actorId, at, data: { reason } }]);
  change.tell('work-missing', [ticket.assigneeId], { ticketId });
}

async function demandRequester(context: WorkContext, viewer: Viewer, requestId: string): Promise<void> {
  const request = await findRequest(context.database.knex, requestId);
  if (!request) throw notFound();
  demand(viewer, 'request.review', request);
}

function demandReview(change: WorkChange, version: number): void {
  if (change.request.state !== 'in-review') throw badState('E-501', { state: change.request.state });
  if (change.request.version !== version) throw conflict('E-201');
}
