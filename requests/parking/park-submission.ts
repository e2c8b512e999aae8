/** Parks a submission: its answers stand, but the rules fail on them. It is kept as it came, and opens nothing. */
import { holdersOfRole } from '../../people/deciders-store.server';
import type { WorkContext } from '../../people/work-context';
import { WorkChange } from '../change/work-change';
import { newRequest } from '../submission/prepare-submission';
import type { PreparedSubmission, Submitted } from '../submission/prepare-submission';
import { requestDocuments } from '../submission/request-documents';
import type { ParkedFault } from './parked-fault';

const nothing = { approvals: [], tickets: [], trace: [] };
const noWork = { tickets: [], approvals: [], prerequisites: [] };

/** Writes nothing yet. Administrators are told; what is wrong with the rules is not the requester's business. */
export async function prepareParked(
  context: WorkContext,
  submitted: Submitted,
  fault: ParkedFault,
): Promise<PreparedSubmission> {
  const { viewer, source, planned, files, key } = submitted;
  const { item, version } = source.version;
  const request = { ...newRequest(context, submitted, nothing), state: 'parked' as const };
  const change = new WorkChange(request, noWork, viewer.id, request.submittedAt);
  change.record('submitted', { itemVersion: version, tickets: 0 });
  change.record('parked', { code: fault.code });
  const admins = await holdersOfRole(context.database.knex, 'admin');
  change.tell(
    'request-parked',
    admins.map(({ id }) => id),
  );
  const documents = requestDocuments(context.seal, request.id, item, { plan: planned.plan, work: nothing });
  const parked = { ...fault, requestId: request.id, itemKey: request.itemKey, parkedAt: request.submittedAt };
  return { change, documents, draft: source.draft, files, key, parked };
}
