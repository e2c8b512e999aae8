/** SQL of approvals and of the persons who were found for them. */
import type { Knex } from 'knex';
import { asBoolean, insertMany, readJson, writeJson } from '../../db/dialect';
import type { Approval, ApprovalCandidate, ApprovalState } from './approval';

interface ApprovalRow {
  id: string;
  request_id: string;
  ticket_id: string | null;
  key: string;
  order: number;
  title: string;
  approvers: string;
  excludes: string;
  shows: string;
  state: string;
  asked: unknown;
  decided_by: string | null;
  decided_at: number | null;
  reason: string | null;
  version: number;
  created_at: number;
}

export async function insertApprovals(trx: Knex.Transaction, approvals: readonly Approval[]): Promise<void> {
  await insertMany(trx, 'approvals', approvals.map(rowOf));
}

export async function insertCandidates(
  trx: Knex.Transaction,
  candidates: readonly ApprovalCandidate[],
): Promise<void> {
  const rows = candidates.map((c) => ({ approval_id: c.approvalId, person_id: c.personId, open: c.open }));
  await insertMany(trx, 'approval_candidates', rows);
}

export async function findApproval(knex: Knex, id: string): Promise<Approval | null> {
  const row = await knex<ApprovalRow>('approvals').where({ id }).first();
  return row ? approvalOf(row) : null;
}

export async function approvalsOfRequest(knex: Knex, requestId: string): Promise<Approval[]> {
  const rows = await knex<ApprovalRow>('approvals').where({ request_id: requestId });
  return rows.map(approvalOf).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Ids of everyone who was asked, whether it is still open for them or not. */
export async function candidatesOfApproval(knex: Knex, approvalId: string): Promise<string[]> {
  const rows = await knex('approval_candidates')
    .where({ approval_id: approvalId })
    .select<{ person_id: string }[]>('person_id');
  return rows.map((row) => row.person_id);
}

export async function candidatesOfRequest(knex: Knex, requestId: string): Promise<ApprovalCandidate[]> {
  const rows = await knex('approval_candidates as c')
    .join('approvals as a', 'a.id', 'c.approval_id')
    .where('a.request_id', requestId)
    .select<{ approval_id: string; person_id: string; open: unknown }[]>(
      'c.approval_id',
      'c.person_id',
      'c.open',
    );
  return rows.map((row) => ({
    approvalId: row.approval_id,
    personId: row.person_id,
    open: asBoolean(row.open),
  }));
}

/** Those among the approvals that a person was asked for, whether it is still open for them or not. */
export async function approvalsAskedOf(
  knex: Knex,
  personId: string,
  ids: readonly string[],
): Promise<Approval[]> {
  if (ids.length === 0) return [];
  const asked = knex('approval_candidates').select('approval_id').where({ person_id: personId });
  const rows = await knex<ApprovalRow>('approvals')
    .whereIn('id', [...new Set(ids)])
    .whereIn('id', asked);
  return rows.map(approvalOf);
}

/** The approvals that wait for a person, those asked first first. */
export async function approvalsWaitingFor(knex: Knex, personId: string, limit: number): Promise<Approval[]> {
  const rows = await knex<ApprovalRow>('approvals')
    .whereIn('id', openFor(knex, personId))
    .orderBy('id')
    .limit(limit);
  return rows.map(approvalOf);
}

/** How many approvals wait for a person, counted no further than `cap`. */
export async function countWaitingFor(knex: Knex, personId: string, cap: number): Promise<number> {
  const rows = await openFor(knex, personId).limit(cap);
  return rows.length;
}

function openFor(knex: Knex, personId: string) {
  return knex('approval_candidates').where({ person_id: personId, open: true }).select('approval_id');
}

/** Approvals whose turn has come and for which nobody was found. */
export async function approvalsWithoutCandidates(
  knex: Knex,
  limit: number,
): Promise<{ id: string; requestId: string }[]> {
  const rows = await knex('approvals as a')
    .whereRaw(`a.state = 'pending' AND a.asked`)
    .whereNotExists((candidate) =>
      candidate.select(knex.raw('1')).from('approval_candidates as c').whereRaw('c.approval_id = a.id'),
    )
    .orderBy('a.id')
    .limit(limit)
    .select<{ id: string; request_id: string }[]>('a.id', 'a.request_id');
  return rows.map((row) => ({ id: row.id, requestId: row.request_id }));
}

export interface Decision {
  readonly state: 'approved' | 'rejected';
  readonly by: string;
  readonly at: number;
  readonly reason: string | null;
}

/**
 * Decides a pending approval. False when it is no longer pending, when its version has moved on, or when the
 * person is its requester or no open candidate: the statement itself holds these, whatever was read before.
 */
export async function decidePending(
  trx: Knex.Transaction,
  approval: { readonly id: string; readonly version: number },
  decision: Decision,
): Promise<boolean> {
  const changed = await trx('approvals')
    .where({ id: approval.id, state: 'pending', version: approval.version })
    .whereExists((candidate) =>
      candidate
        .select(trx.raw('1'))
        .from('approval_candidates as c')
        .whereRaw('c.approval_id = approvals.id')
        .where({ 'c.person_id': decision.by, 'c.open': true }),
    )
    .whereNotExists((own) =>
      own
        .select(trx.raw('1'))
        .from('requests as r')
        .whereRaw('r.id = approvals.request_id')
        .where('r.requester_id', decision.by),
    )
    .update({
      state: decision.state,
      decided_by: decision.by,
      decided_at: decision.at,
      reason: decision.reason,
      version: approval.version + 1,
    });
  return changed === 1;
}

/** Writes what the life of an approval changes, of any number of them in one statement. */
export async function saveApprovals(trx: Knex.Transaction, approvals: readonly Approval[]): Promise<void> {
  if (approvals.length === 0) return;
  await trx('approvals')
    .insert(approvals.map(rowOf))
    .onConflict('id')
    .merge(['state', 'asked', 'decided_by', 'decided_at', 'reason', 'version']);
}

/** Closes the candidates of every decided or withdrawn approval of a request: nobody is asked any more. */
export async function closeCandidates(trx: Knex.Transaction, requestId: string): Promise<void> {
  await trx('approval_candidates')
    .where('open', true)
    .whereIn(
      'approval_id',
      trx('approvals').select('id').where('request_id', requestId).whereNot('state', 'pending'),
    )
    .update({ open: false });
}

function approvalOf(row: ApprovalRow): Approval {
  return {
    id: row.id,
    requestId: row.request_id,
    ticketId: row.ticket_id,
    key: row.key,
    order: row.order,
    title: readJson(row.title),
    approvers: readJson(row.approvers),
    excludes: readJson(row.excludes),
    shows: readJson(row.shows),
    state: row.state as ApprovalState,
    asked: asBoolean(row.asked),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    reason: row.reason,
    version: row.version,
    createdAt: row.created_at,
  };
}

function rowOf(approval: Approval) {
  return {
    id: approval.id,
    request_id: approval.requestId,
    ticket_id: approval.ticketId,
    key: approval.key,
    order: approval.order,
    title: writeJson(approval.title),
    approvers: writeJson(approval.approvers),
    excludes: writeJson(approval.excludes),
    shows: writeJson(approval.shows),
    state: approval.state,
    asked: approval.asked,
    decided_by: approval.decidedBy,
    decided_at: approval.decidedAt,
    reason: approval.reason,
    version: approval.version,
    created_at: approval.createdAt,
  } satisfies Record<keyof ApprovalRow, string | number | boolean | null>;
}
