/**
 * Statements whose plan PostgreSQL keeps with the connection: of a short indexed read, planning is the greater part.
 * SQLite plans within microseconds, and runs them as any other.
 */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { isPostgres, rowsOf } from './dialect';

/**
 * Names by text, made of it: a connection must not meet one name with two texts, and this module may be loaded more
 * than once in a process (from the build and from the sources), each with a table of its own.
 */
const names = new Map<string, string>();

/**
 * Runs a statement of which there are few texts, each run often: every text stays in the memory of every connection.
 * A list of values is bound as one value, so that its length makes no other text; see `isOneOf`.
 *
 * @returns its rows
 */
export async function runPrepared<Row>(
  db: Knex,
  sql: string,
  bindings: readonly (string | number | readonly string[])[],
): Promise<Row[]> {
  const query = db.raw(sql, [...bindings] as Knex.RawBinding[]);
  if (isPostgres(db)) query.options({ name: nameOf(sql) });
  return rowsOf<Row>(await query);
}

/**
 * As `runPrepared`, for a query of knex.
 *
 * @param kind the same for all queries of the same text, and for no others
 */
export function keepPlan<Q extends Knex.QueryBuilder>(db: Knex, query: Q, kind: string): Q {
  if (isPostgres(db)) query.options({ name: nameOf(kind) });
  return query;
}

/** A condition that a column has one of any number of values, which are bound as one; see `manyValues`. */
export function isOneOf(db: Knex, column: string): string {
  return isPostgres(db) ? `${column} = ANY(?)` : `${column} IN (SELECT value FROM json_each(?))`;
}

/** The values of `isOneOf` as it is bound. */
export function manyValues(db: Knex, values: readonly string[]): string | readonly string[] {
  return isPostgres(db) ? values : JSON.stringify(values);
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `formwork_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  names.set(text, name);
  return name;
}
