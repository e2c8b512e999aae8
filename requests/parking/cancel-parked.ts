/** Cancels a parked request, with a reason that its requester is told. */
import { badState, conflict, invalid } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { changeWork } from '../change/change-work';
import { endRequest } from '../change/end-request';
import { readResolvable } from './may-resolve';

/** @throws E-104; E-201 where somebody was quicker; E-501 where it is not parked; E-504 without a reason */
export async function cancelParked(
  context: WorkContext,
  viewer: Viewer,
  requestId: string,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<void> {
  await readResolvable(context, viewer, requestId);
  if (reason.trim() === '') throw invalid('E-504');
  await changeWork(context, requestId, viewer.id, (change) => {
    if (change.request.state !== 'parked') throw badState('E-501', { state: change.request.state });
    if (change.request.version !== version) throw conflict('E-201');
    change.record('cancelled', { reason: reason.trim() });
    endRequest(change, 'cancelled');
  });
}
