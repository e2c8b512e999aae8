/** Numbers that people read (REQ-318, IT-2041): unique, ascending, taken in blocks; gaps are possible. */
import type { Knex } from 'knex';
import { isPostgres, rowsOf } from './dialect';

export const sequences = ['requests', 'tickets'] as const;
export type NumberSequence = (typeof sequences)[number];

/** Ascending, of each sequence as many as were asked for. */
export type NumberBlocks = Readonly<Record<NumberSequence, readonly number[]>>;

/**
 * The next numbers of one sequence or of both, in one statement. On PostgreSQL a sequence gives them without
 * waiting, and a rolled-back transaction leaves a gap; on SQLite a counter row moves with the transaction.
 *
 * @param counts how many of each; none where a sequence is not named
 */
export async function nextNumbers(
  trx: Knex.Transaction,
  counts: Partial<Record<NumberSequence, number>>,
): Promise<NumberBlocks> {
  const wanted = sequences.flatMap((name) => {
    const count = counts[name] ?? 0;
    return count > 0 ? [{ name, count }] : [];
  });
  const blocks: NumberBlocks = { requests: [], tickets: [] };
  if (wanted.length === 0) return blocks;
  const numbers = isPostgres(trx) ? await fromSequences(trx, wanted) : await fromCounters(trx, wanted);
  return { ...blocks, ...numbers };
}

interface Wanted {
  readonly name: NumberSequence;
  readonly count: number;
}

async function fromSequences(
  trx: Knex.Transaction,
  wanted: readonly Wanted[],
): Promise<Partial<NumberBlocks>> {
  const select = `SELECT ? AS name, nextval(?) AS number FROM generate_series(1, ?)`;
  const sql = wanted.map(() => select).join(' UNION ALL ');
  const bindings = wanted.flatMap(({ name, count }) => [name, `${name}_number`, count]);
  const rows = rowsOf<{ name: string; number: number }>(await trx.raw(sql, bindings));
  const blocks = wanted.map(({ name }) => {
    const numbers = rows.filter((row) => row.name === name).map((row) => row.number);
    return [name, numbers.sort((a, b) => a - b)] as const;
  });
  return Object.fromEntries(blocks);
}

async function fromCounters(
  trx: Knex.Transaction,
  wanted: readonly Wanted[],
): Promise<Partial<NumberBlocks>> {
  const steps = wanted.map(() => 'WHEN ? THEN ?').join(' ');
  const names = wanted.map(() => '?').join(', ');
  const sql = `UPDATE number_counters SET last_number = last_number + CASE name ${steps} END
    WHERE name IN (${names}) RETURNING name, last_number`;
  const bindings = [...wanted.flatMap(({ name, count }) => [name, count]), ...wanted.map(({ name }) => name)];
  const rows = rowsOf<{ name: string; last_number: number }>(await trx.raw(sql, bindings));
  const blocks = wanted.map(({ name, count }) => {
    const row = rows.find((each) => each.name === name);
    if (!row) throw new Error(`No counter for ${name}: migrate the database first`);
    const first = row.last_number - count + 1;
    return [name, Array.from({ length: count }, (_, index) => first + index)] as const;
  });
  return Object.fromEntries(blocks);
}

/**
 * Gives numbers back that were taken and not used, so that stopping leaves no gap. On SQLite only, where nobody else
 * may have taken later ones; those of a sequence are lost.
 */
export async function giveBackNumbers(trx: Knex.Transaction, rest: NumberBlocks): Promise<void> {
  if (isPostgres(trx)) return;
  for (const name of sequences) {
    const [first, last] = [rest[name][0], rest[name].at(-1)];
    if (first === undefined || last === undefined) continue;
    await trx('number_counters')
      .where({ name, last_number: last })
      .update({ last_number: first - 1 });
  }
}
