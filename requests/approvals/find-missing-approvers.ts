/** Looks again for approvals that nobody was found for: a vacant role may have been filled meanwhile. */
import type { WorkContext } from '../../people/work-context';
import {
  approvalsWithoutCandidates,
  candidatesOfApproval,
} from '../../tickets/approvals/approval-store.server';
import { changeWork } from '../change/change-work';
import { approverSituation } from './approver-situation';
import { askAgain } from './ask-approvers';

const BATCH = 50;

/** Says how many approvals somebody could be asked for now. */
export async function findMissingApprovers(context: WorkContext): Promise<number> {
  let found = 0;
  for (const { id, requestId } of await approvalsWithoutCandidates(context.database.knex, BATCH))
    if (await lookAgain(context, requestId, id)) found += 1;
  return found;
}

async function lookAgain(context: WorkContext, requestId: string, approvalId: string): Promise<boolean> {
  let found = false;
  await changeWork(context, requestId, null, async (change, trx) => {
    const approval = change.approval(approvalId);
    if (approval?.state !== 'pending' || (await candidatesOfApproval(trx, approvalId)).length > 0) return;
    found = await askAgain(change, approval, {
      db: trx,
      situation: () => approverSituation(context, trx, change.request),
    });
  });
  return found;
}
