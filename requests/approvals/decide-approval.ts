/** Gives or refuses an approval: once, by one of those who were asked, and what follows from it. */
import type { Knex } from 'knex';
import { demand } from '../../people/permissions';
import { badState, conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Approval } from '../../tickets/approvals/approval';
import {
  candidatesOfApproval,
  decidePending,
  findApproval,
} from '../../tickets/approvals/approval-store.server';
import { demandReason } from '../../tickets/decide-move';
import { cancelTicket, withdrawApprovals } from '../change/end-request';
import { changeWork } from '../change/change-work';
import type { WorkChange } from '../change/work-change';
import { isOpen } from '../request';

export interface ApprovalDecision {
  /** As the page showed it. */
  readonly version: number;
  readonly decision: 'approve' | 'reject';
  /** Needed to reject. */
  readonly reason?: string;
}

/**
 * Whatever is tried at once, one decision counts. A refused ticket is cancelled and counts as done for the
 * others; a refused confirmation ends the request.
 *
 * @throws E-104 for anybody who was not asked; E-503 when it is decided or withdrawn; E-504; E-201
 */
export async function decideApproval(
  context: WorkContext,
  viewer: Viewer,
  approvalId: string,
  decision: ApprovalDecision,
): Promise<void> {
  const { knex } = context.database;
  const seen = await findApproval(knex, approvalId);
  if (!seen) throw notFound();
  const candidates = await candidatesOfApproval(knex, approvalId);
  demand(viewer, 'approval.decide', { candidateIds: candidates });
  const reason =
    decision.decision === 'reject' ? demandReason(decision.reason) : decision.reason?.trim() || null;
  await changeWork(context, seen.requestId, viewer.id, async (change, trx) => {
    const approval = change.approval(approvalId);
    if (!approval) throw notFound();
    if (approval.state !== 'pending' || !isOpen(change.request.state)) throw badState('E-503');
    if (approval.version !== decision.version) throw conflict('E-201');
    const state = decision.decision === 'approve' ? 'approved' : 'rejected';
    const decided = await decide(change, trx, approval, { state, by: viewer.id, at: change.now, reason });
    const subject = { approval: decided.key, ticket: decided.ticketId };
    if (state === 'approved') change.record('approval-given', subject);
    else refuse(change, decided, subject);
  });
}

async function decide(
  change: WorkChange,
  trx: Knex.Transaction,
  approval: Approval,
  decision: Parameters<typeof decidePending>[2],
): Promise<Approval> {
  if (!(await decidePending(trx, approval, decision))) throw badState('E-503');
  const { state, by: decidedBy, at: decidedAt, reason } = decision;
  const decided = { ...approval, state, decidedBy, decidedAt, reason, version: approval.version + 1 };
  change.putApproval(decided);
  return decided;
}

/** A refused confirmation leaves nothing to do: settling ends the request. */
function refuse(
  change: WorkChange,
  approval: Approval,
  subject: { readonly approval: string; readonly ticket: string | null },
): void {
  change.record('approval-refused', subject);
  const ticket = approval.ticketId === null ? undefined : change.ticket(approval.ticketId);
  if (!ticket) return;
  cancelTicket(change, ticket, 'approval-rejected');
  withdrawApprovals(change, ticket.id);
  change.tell('ticket-rejected', [change.request.requesterId, ticket.assigneeId], {
    ticketId: ticket.id,
    approvalId: approval.id,
  });
}
