/** Every difference between SQLite and PostgreSQL that a store's SQL has to know. */
import type { Knex } from 'knex';

/** Both databases take more bound values in one statement; a row has far fewer. */
const MOST_BINDINGS = 30_000;

export function isPostgres(db: Knex): boolean {
  const { config } = db.client as { config: { client: unknown } };
  return config.client === 'pg';
}

/** The rows of a `knex.raw` result: an array on SQLite, wrapped by the driver's result on PostgreSQL. */
export function rowsOf<Row>(result: unknown): Row[] {
  if (Array.isArray(result)) return result as Row[];
  return (result as { rows: Row[] }).rows;
}

/** SQLite has no booleans: it stores 0 and 1. */
export function asBoolean(value: unknown): boolean {
  return value === true || value === 1;
}

/** JSON columns are text on both databases, so that a document is stored byte for byte as it was hashed. */
export function readJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

export function writeJson(value: unknown): string {
  return JSON.stringify(value);
}

/** An aggregate for SQL: the JSON array, as text, of a column's values over the rows of a group, in no order. */
export function jsonArrayOf(db: Knex, column: string): string {
  return isPostgres(db) ? `coalesce(json_agg(${column}), '[]')::text` : `json_group_array(${column})`;
}

/**
 * Only rows before `values` in the order of `columns`: a row comparison, because PostgreSQL walks an index for
 * `(a, b) < (?, ?)` and scans for the same condition written with OR.
 */
export function beforeKey<Q extends Knex.QueryBuilder>(
  query: Q,
  columns: readonly string[],
  values: readonly (string | number)[],
): Q {
  const left = columns.map(() => '??').join(', ');
  const right = values.map(() => '?').join(', ');
  query.whereRaw(`(${left}) < (${right})`, [...columns, ...values]);
  return query;
}

/** Locks the rows read until the transaction ends; SQLite's one writer holds the whole database already. */
export function forUpdate<Q extends Knex.QueryBuilder>(db: Knex, query: Q): Q {
  if (isPostgres(db)) query.forUpdate();
  return query;
}

/** Claims rows for a worker: rows that another worker has locked are passed over. */
export function lockForWork<Q extends Knex.QueryBuilder>(db: Knex, query: Q): Q {
  if (isPostgres(db)) query.forUpdate().skipLocked();
  return query;
}

/**
 * Inserts all rows with one statement (more only above the limit of bound values); no rows, no statement.
 * Every row has the columns of the first. knex's own insert of many rows is a UNION of selects on SQLite, which
 * ends at 500 rows.
 */
export async function insertMany(
  trx: Knex,
  table: string,
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = columns.map(quoteName).join(', ');
  const place = `(${columns.map(() => '?').join(', ')})`;
  const size = Math.floor(MOST_BINDINGS / columns.length);
  for (let start = 0; start < rows.length; start += size) {
    const chunk = rows.slice(start, start + size);
    const values = chunk.map(() => place).join(', ');
    const bindings = chunk.flatMap((row) => columns.map((column) => row[column] ?? null));
    await trx.raw(`INSERT INTO ${quoteName(table)} (${names}) VALUES ${values}`, bindings);
  }
}

function quoteName(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`Not a table or column name: ${JSON.stringify(name)}`);
  return `"${name}"`;
}
