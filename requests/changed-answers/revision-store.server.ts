/** SQL of what requests were answered with, and planned to be, before their answers were changed. */
import type { Knex } from 'knex';
import type { RequestDocuments } from '../request-store.server';

/** A revision that another has taken the place of. */
export interface EndedRevision extends RequestDocuments {
  readonly requestId: string;
  readonly revision: number;
  /** Milliseconds UTC. */
  readonly endedAt: number;
  /** Of the change that ended it. */
  readonly idempotencyKey: string;
  readonly bodyHash: string;
}

export async function insertRevision(trx: Knex.Transaction, ended: EndedRevision): Promise<void> {
  const { requestId, revision, answers, facts, plan, trace, endedAt, idempotencyKey, bodyHash } = ended;
  await trx('request_revisions').insert({
    request_id: requestId,
    revision,
    ...{ answers, facts, plan, trace },
    ended_at: endedAt,
    idempotency_key: idempotencyKey,
    body_hash: bodyHash,
  });
}

/** Oldest first. */
export async function endedRevisions(
  knex: Knex,
  requestId: string,
): Promise<(RequestDocuments & { readonly revision: number })[]> {
  return knex('request_revisions')
    .where({ request_id: requestId })
    .orderBy('revision')
    .select('revision', 'answers', 'facts', 'plan', 'trace');
}

/** The change that came with this key before, if it was this person's. */
export async function findChange(
  knex: Knex,
  key: { readonly requesterId: string; readonly idempotencyKey: string },
): Promise<{ readonly id: string; readonly number: number; readonly bodyHash: string } | null> {
  const row = await knex('request_revisions as v')
    .join('requests as r', 'r.id', 'v.request_id')
    .where({ 'v.idempotency_key': key.idempotencyKey, 'r.requester_id': key.requesterId })
    .first<{ id: string; number: number; body_hash: string } | undefined>('r.id', 'r.number', 'v.body_hash');
  return row ? { id: row.id, number: row.number, bodyHash: row.body_hash } : null;
}
