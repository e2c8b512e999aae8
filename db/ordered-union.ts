/** Joins selects that each come in the same order into one that does, without a sort on either database. */
import type { Knex } from 'knex';
import { isPostgres } from './dialect';

/**
 * The text of `select UNION ALL select … ORDER BY order LIMIT limit`. PostgreSQL walks each branch's index in
 * order only where the branch itself is ordered and limited, and merges them; SQLite merges ordered branches by
 * itself, and would sort them again if they were limited one by one.
 */
export function orderedUnion(db: Knex, selects: readonly string[], order: string, limit: number): string {
  const end = `ORDER BY ${order} LIMIT ${limit}`;
  const branches =
    isPostgres(db) && selects.length > 1 ? selects.map((select) => `(${select} ${end})`) : selects;
  return `${branches.join(' UNION ALL ')} ${end}`;
}
