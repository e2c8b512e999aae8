/** What follows from a change by itself: tickets become ready, approvals are asked for, the request moves on. */
import type { Knex } from 'knex';
import { holdersOfRole } from '../../people/deciders-store.server';
import type { Approval } from '../../tickets/approvals/approval';
import { approvalsNowDue, ticketsNowReady } from '../../tickets/request-work';
import type { ApproverSituation } from '../approvals/find-approvers';
import { findApprovers } from '../approvals/find-approvers';
import { isOpen, stateFromWork } from '../request';
import type { RequestState } from '../request';
import { endRequest } from './end-request';
import type { WorkChange } from './work-change';

export interface SettleContext {
  readonly db: Knex;
  /** Read only when an approval's turn has come: it opens sealed answers. */
  readonly situation: () => Promise<ApproverSituation>;
  /** The end of a review that begins now, in milliseconds UTC. */
  readonly reviewUntil: (now: number) => number;
}

/** Runs until nothing follows any more; a request that has ended stays as it is. */
export async function settle(change: WorkChange, context: SettleContext): Promise<void> {
  if (!isOpen(change.request.state)) return;
  const next = stateFromWork(change.work);
  if (next === 'rejected') {
    endRequest(change, 'rejected');
    return;
  }
  if (next !== change.request.state) enter(change, next, context);
  for (const ticket of ticketsNowReady(change.work)) {
    const ready = { ...ticket, state: 'ready' as const, version: ticket.version + 1 };
    const { actorId, now: at } = change;
    change.putTicket(ready, [{ ticketId: ticket.id, type: 'ready', actorId, at, data: {} }]);
    change.tell('ticket-ready', [ticket.assigneeId], { ticketId: ticket.id });
  }
  await askDueApprovals(change, context);
}

function enter(change: WorkChange, next: RequestState, context: SettleContext): void {
  const before = change.request.state;
  const { requesterId } = change.request;
  if (next === 'in-review') {
    const until = context.reviewUntil(change.now);
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

async function askDueApprovals(change: WorkChange, context: SettleContext): Promise<void> {
  const due = approvalsNowDue(change.work);
  if (due.length === 0) return;
  const situation = await context.situation();
  for (const approval of due) await ask(change, approval, situation, context.db);
}

/** Asks everyone found; where nobody is, administrators are told and the worker looks again later. */
async function ask(
  change: WorkChange,
  approval: Approval,
  situation: ApproverSituation,
  db: Knex,
): Promise<void> {
  const found = await findApprovers(db, approval, situation, decidersBefore(change, approval));
  change.putApproval({ ...approval, asked: true });
  const about = { approvalId: approval.id, ...(approval.ticketId ? { ticketId: approval.ticketId } : {}) };
  if (found.length === 0) {
    const admins = await holdersOfRole(db, 'admin');
    change.record('nobody-to-approve', { approval: approval.key, ticket: approval.ticketId });
    change.tell('nobody-to-approve', idsOf(admins), about);
    return;
  }
  change.record('approval-asked', { approval: approval.key, ticket: approval.ticketId });
  change.candidates.push(
    ...found.map((person) => ({ approvalId: approval.id, personId: person.id, open: true })),
  );
  change.tell('approval-asked', idsOf(found), about);
}

/** Who gave the approvals that stand together with this one, by key. */
export function decidersBefore(change: WorkChange, approval: Approval): Map<string, string> {
  const decided = change.work.approvals.filter(
    (other) => other.ticketId === approval.ticketId || other.ticketId === null,
  );
  return new Map(decided.flatMap((other) => (other.decidedBy ? [[other.key, other.decidedBy]] : [])));
}

const idsOf = (persons: readonly { id: string }[]): string[] => persons.map((person) => person.id);
