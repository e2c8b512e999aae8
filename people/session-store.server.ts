/** Rows of sessions: kept under the hash of their token, read together with the person. */
import type { Knex } from 'knex';
import { keepPlan } from '../db/prepared';
import type { Person } from './person';
import { personSelection } from './people-store.server';
import { personFromRow, type PersonRow } from './person-row';

export interface SessionRow {
  readonly token_hash: string;
  readonly person_id: string;
  readonly csrf_secret: string;
  readonly created_at: number;
  readonly seen_at: number;
  readonly ends_at: number;
  readonly revoked_at: number | null;
  readonly address: string | null;
  readonly device: string | null;
}

export async function insertSession(trx: Knex.Transaction, row: SessionRow): Promise<void> {
  await trx('sessions').insert(row);
}

/** The session with its person, in one query; null for a token that no session has. */
export async function findSession(
  db: Knex,
  tokenHash: string,
): Promise<{ session: SessionRow; person: Person } | null> {
  const query = db('sessions as s')
    .join('persons as p', 'p.id', 's.person_id')
    .leftJoin('persons as m', 'm.id', 'p.manager_id')
    .where('s.token_hash', tokenHash)
    .first('s.*', ...personSelection(db));
  const row = (await keepPlan(db, query, 'session')) as (SessionRow & PersonRow) | undefined;
  return row ? { session: row, person: personFromRow(row) } : null;
}

/** Moves the last sign of life forward. */
export async function markSeen(trx: Knex.Transaction, tokenHash: string, at: number): Promise<void> {
  await trx('sessions').where({ token_hash: tokenHash }).where('seen_at', '<', at).update({ seen_at: at });
}

export async function revokeSession(trx: Knex.Transaction, tokenHash: string, at: number): Promise<void> {
  await trx('sessions').where({ token_hash: tokenHash }).whereNull('revoked_at').update({ revoked_at: at });
}

/** Removes a person's sessions that ended before this instant. */
export async function deleteEndedSessions(
  trx: Knex.Transaction,
  personId: string,
  before: number,
): Promise<void> {
  await trx('sessions').where({ person_id: personId }).where('ends_at', '<', before).delete();
}
