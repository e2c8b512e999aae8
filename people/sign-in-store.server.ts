/** What signing in reads and counts: a person's password hash, and the tries of the last minutes. */
import type { Knex } from 'knex';
import { rowsOf } from '../db/dialect';

export interface Credentials {
  readonly id: string;
  readonly passwordHash: string | null;
}

/** The person with this employee number or e-mail address, in any case of letters; one query. */
export async function findCredentials(db: Knex, name: string): Promise<Credentials | null> {
  const row: { id: string; password_hash: string | null } | undefined = await db('persons')
    .whereIn('number', [name, name.toUpperCase()])
    .orWhere('email', name.toLowerCase())
    .first('id', 'password_hash');
  return row ? { id: row.id, passwordHash: row.password_hash } : null;
}

export interface Tries {
  /** This one included. */
  readonly count: number;
  /** When the count begins anew, milliseconds UTC. */
  readonly until: number;
}

/** Counts one more try for a key whose count begins anew when `window` milliseconds have passed since its first. */
export async function countTry(
  trx: Knex.Transaction,
  key: string,
  now: number,
  window: number,
): Promise<Tries> {
  await trx('rate_limits').where('expire', '<=', now).delete();
  const sql = `INSERT INTO rate_limits (key, points, expire) VALUES (?, 1, ?)
    ON CONFLICT (key) DO UPDATE SET points = rate_limits.points + 1
    RETURNING points, expire`;
  const [row] = rowsOf<{ points: number; expire: number }>(await trx.raw(sql, [key, now + window]));
  if (!row) throw new Error('The try was not counted');
  return { count: row.points, until: row.expire };
}

export async function forgetTries(trx: Knex.Transaction, key: string): Promise<void> {
  await trx('rate_limits').where({ key }).delete();
}

export async function giveTryBack(trx: Knex.Transaction, key: string): Promise<void> {
  await trx('rate_limits').where({ key }).where('points', '>', 0).decrement('points', 1);
}
