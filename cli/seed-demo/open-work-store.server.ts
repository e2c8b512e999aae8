/** SQL that tells the seed what waits for somebody: approvals that were asked, tickets that can be worked, reviews. */
import type { Knex } from 'knex';
import type { TicketState } from '../../tickets/ticket';

export interface WaitingApproval {
  readonly approvalId: string;
  readonly personId: string;
  readonly version: number;
  /** Names the decision the same way at every run, which its id does not. */
  readonly key: string;
  readonly requestNumber: number;
  readonly submittedAt: number;
}

/** Approvals whose turn has come, each with the first of the persons who may decide. */
export async function waitingApprovals(db: Knex): Promise<WaitingApproval[]> {
  const rows = await db('approvals as a')
    .join('approval_candidates as c', 'c.approval_id', 'a.id')
    .join('requests as r', 'r.id', 'a.request_id')
    .where({ 'a.state': 'pending', 'a.asked': true, 'c.open': true })
    .join('persons as p', 'p.id', 'c.person_id')
    .orderBy(['r.number', 'a.key', 'a.id', 'p.number'])
    .select<WaitingApproval[]>({
      approvalId: 'a.id',
      personId: 'c.person_id',
      version: 'a.version',
      key: 'a.key',
      requestNumber: 'r.number',
      submittedAt: 'r.submitted_at',
    });
  return rows.filter((row, index) => row.approvalId !== rows[index - 1]?.approvalId);
}

export interface OpenTicket {
  readonly id: string;
  readonly number: number;
  readonly department: string;
  readonly state: TicketState;
  readonly version: number;
  readonly assigneeId: string | null;
  readonly readyAt: number;
  readonly dueAt: number;
}

/** Tickets that somebody could work now, in due order. */
export function openTickets(db: Knex): Promise<OpenTicket[]> {
  return db('tickets')
    .whereIn('state', ['ready', 'in-progress', 'waiting-on-requester', 'waiting-on-vendor'])
    .whereNotNull('ready_at')
    .orderBy(['due_at', 'id'])
    .select<OpenTicket[]>({
      id: 'id',
      number: 'number',
      department: 'department',
      state: 'state',
      version: 'version',
      assigneeId: 'assignee_id',
      readyAt: 'ready_at',
      dueAt: 'due_at',
    });
}

export interface OpenRequest {
  readonly id: string;
  readonly number: number;
  readonly requesterId: string;
  readonly version: number;
  readonly submittedAt: number;
  readonly reviewUntil: number | null;
}

export function requestsInState(db: Knex, state: 'in-review' | 'in-progress'): Promise<OpenRequest[]> {
  return db('requests').where({ state }).orderBy('number').select<OpenRequest[]>({
    id: 'id',
    number: 'number',
    requesterId: 'requester_id',
    version: 'version',
    submittedAt: 'submitted_at',
    reviewUntil: 'review_until',
  });
}
