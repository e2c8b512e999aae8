/** Numbers that people read (REQ-318, IT-2041): unique, ascending, taken in blocks; gaps are possible. */
import type { Knex } from 'knex';
import { isPostgres, rowsOf } from './dialect';

export type NumberSequence = 'requests' | 'tickets';

/**
 * The next `count` numbers. On PostgreSQL a sequence gives them without waiting, and a rolled-back transaction
 * leaves a gap; on SQLite a counter row moves with the transaction.
 */
export async function nextNumbers(
  trx: Knex.Transaction,
  sequence: NumberSequence,
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  if (isPostgres(trx)) {
    const sql = `SELECT nextval(?) AS number FROM generate_series(1, ?)`;
    const rows = rowsOf<{ number: number }>(await trx.raw(sql, [`${sequence}_number`, count]));
    return rows.map((row) => row.number);
  }
  const sql = `UPDATE number_counters SET last_number = last_number + ? WHERE name = ? RETURNING last_number`;
  const [row] = rowsOf<{ last_number: number }>(await trx.raw(sql, [count, sequence]));
  if (!row) throw new Error(`No counter for ${sequence}: migrate the database first`);
  const first = row.last_number - count + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}
