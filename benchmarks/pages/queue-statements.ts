/** What a queue page asks of the database: the statements that `readQueue` sends, as knex hands them to the driver. */
import type { Knex } from 'knex';
import { isPostgres, rowsOf } from '../../db/dialect';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { readQueue } from '../../requests/read-queue';
import type { QueuePage } from './queue-pages';

export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** In the order in which they were sent. What a process reads once (items, calendars) must have been read before. */
export async function statementsOf(
  context: WorkContext,
  viewer: Viewer,
  { query }: QueuePage,
): Promise<Statement[]> {
  const { knex } = context.database;
  const statements: Statement[] = [];
  const note = ({ sql, bindings = [] }: Partial<Statement>): void => {
    if (sql !== undefined) statements.push({ sql, bindings });
  };
  knex.on('query', note);
  await readQueue(context, viewer, query);
  knex.off('query', note);
  return statements;
}

/** A sort, or a walk through all tickets, as either database's plan names it. */
const unordered = /\bSort\s+\(|TEMP B-TREE|Seq Scan on tickets|SCAN tickets(?! USING)/;

/** The statements that list or count tickets, of which no plan may sort. */
export function readsTickets({ sql }: Statement): boolean {
  return /\bFROM tickets\b/.test(sql);
}

/**
 * The plans that sort or walk through all tickets: the one for these values, and on PostgreSQL also the one for any
 * values, which prepared statements come to use.
 */
export async function sortedPlans(knex: Knex, { sql, bindings }: Statement): Promise<string[]> {
  const text = sql.replace(/\$\d+/g, '?');
  const values = [...bindings] as Knex.RawBinding[];
  const explained = isPostgres(knex)
    ? [await knex.raw(`EXPLAIN ${text}`, values), await knex.raw(`EXPLAIN (GENERIC_PLAN) ${text}`)]
    : [await knex.raw(`EXPLAIN QUERY PLAN ${text}`, values)];
  return explained
    .map((result) =>
      rowsOf<Record<string, unknown>>(result).map((row) => String(row['QUERY PLAN'] ?? row.detail)),
    )
    .map((lines) => lines.join('\n'))
    .filter((plan) => unordered.test(plan));
}
