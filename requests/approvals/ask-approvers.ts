/** Asks for approvals whose turn has come: everyone found may decide, the first who does decides. */
import type { Knex } from 'knex';
import { holdersOfRole } from '../../people/deciders-store.server';
import type { Person } from '../../people/person';
import type { Approval } from '../../tickets/approvals/approval';
import { approvalsNowDue } from '../../tickets/request-work';
import type { WorkChange } from '../change/work-change';
import { findApprovers } from './find-approvers';
import type { ApproverSituation } from './find-approvers';

export interface AskContext {
  readonly db: Knex;
  /** Read only when somebody is to be found: it opens sealed answers. */
  readonly situation: () => Promise<ApproverSituation>;
}

/** Where nobody is found, administrators are told once, and the worker looks again and again. */
export async function askDueApprovals(change: WorkChange, context: AskContext): Promise<void> {
  const due = approvalsNowDue(change.work);
  if (due.length === 0) return;
  const situation = await context.situation();
  for (const approval of due) {
    const found = await findApprovers(context.db, approval, situation, decidersBeside(change, approval));
    change.putApproval({ ...approval, asked: true });
    if (found.length > 0) ask(change, approval, found);
    else await tellNobodyFound(change, approval, context.db);
  }
}

/** Asks for an approval that nobody was found for before; false when there still is nobody. */
export async function askAgain(
  change: WorkChange,
  approval: Approval,
  context: AskContext,
): Promise<boolean> {
  const situation = await context.situation();
  const found = await findApprovers(context.db, approval, situation, decidersBeside(change, approval));
  if (found.length > 0) ask(change, approval, found);
  return found.length > 0;
}

function ask(change: WorkChange, approval: Approval, persons: readonly Person[]): void {
  const ids = persons.map((person) => person.id);
  change.candidates.push(...ids.map((personId) => ({ approvalId: approval.id, personId, open: true })));
  change.record('approval-asked', { approval: approval.key, ticket: approval.ticketId });
  change.tell('approval-asked', ids, about(approval));
}

async function tellNobodyFound(change: WorkChange, approval: Approval, db: Knex): Promise<void> {
  const admins = await holdersOfRole(db, 'admin');
  change.record('nobody-to-approve', { approval: approval.key, ticket: approval.ticketId });
  change.tell(
    'nobody-to-approve',
    admins.map((person) => person.id),
    about(approval),
  );
}

function about(approval: Approval): { approvalId: string; ticketId?: string } {
  const { id: approvalId, ticketId } = approval;
  return ticketId === null ? { approvalId } : { approvalId, ticketId };
}

/** Who gave the approvals that an approval may name among its exclusions: its ticket's and the request's own. */
function decidersBeside(change: WorkChange, approval: Approval): Map<string, string> {
  const beside = change.work.approvals.filter(
    ({ ticketId, state }) => (ticketId === approval.ticketId || ticketId === null) && state !== 'withdrawn',
  );
  return new Map(beside.flatMap((other) => (other.decidedBy ? [[other.key, other.decidedBy]] : [])));
}
