/** Withdraws a request: by its requester, while no ticket is done. */
import { demand } from '../people/permissions';
import { badState, conflict, notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { candidatesOfRequest } from '../tickets/approvals/approval-store.server';
import type { RequestWork } from '../tickets/request-work';
import { changeWork } from './change/change-work';
import { endRequest } from './change/end-request';
import { isOpen } from './request';
import type { RequestState } from './request';
import { findRequest } from './request-store.server';

export interface Withdrawal {
  /** As the page showed it. */
  readonly version: number;
  readonly reason?: string;
}

/** Every open ticket is cancelled and every open approval withdrawn. @throws E-501 once a ticket is done; E-201, E-104 */
export async function withdrawRequest(
  context: WorkContext,
  viewer: Viewer,
  requestId: string,
  withdrawal: Withdrawal,
): Promise<void> {
  const request = await findRequest(context.database.knex, requestId);
  if (!request) throw notFound();
  demand(viewer, 'request.withdraw', request);
  await changeWork(context, requestId, viewer.id, async (change, trx) => {
    if (change.request.version !== withdrawal.version) throw conflict('E-201');
    if (!mayBeWithdrawn(change.request.state, change.work)) throw badState('E-501');
    const candidates = await candidatesOfRequest(trx, requestId);
    change.record('withdrawn', { reason: withdrawal.reason?.trim() ?? '' });
    endRequest(
      change,
      'withdrawn',
      candidates.filter((candidate) => candidate.open).map((candidate) => candidate.personId),
    );
  });
}

export function mayBeWithdrawn(state: RequestState, work: Pick<RequestWork, 'tickets'>): boolean {
  return isOpen(state) && state !== 'in-review' && work.tickets.every((ticket) => ticket.state !== 'done');
}
