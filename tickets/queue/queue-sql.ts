/** The text of a queue's SQL: one ordered index scan for each branch, joined by UNION ALL; never a sort. */
import type { TicketState } from '../ticket';
import type { PagePosition } from '../page-token';
import { openStates } from './queue-filter';
import type { QueueFilter } from './queue-filter';

export interface SqlText {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
}

/** Word for word the predicate of the partial indexes: the planner must recognise it. */
const isOpen = `state NOT IN ('done', 'cancelled')`;

/**
 * The branches of a filter. Several states become one branch each, because PostgreSQL sorts for `state IN (…)`;
 * a single branch over all open states exists where a partial index gives them in due order and no other index
 * could tempt the planner to gather rows and sort them.
 */
function branches(filter: QueueFilter): SqlText[] {
  const fixed = fixedConditions(filter);
  const allOpen = filter.states.length === 0;
  if (allOpen && filter.assignee.is === 'any' && filter.item === null)
    return [{ sql: `${fixed.sql} AND ${isOpen}`, bindings: fixed.bindings }];
  const states = allOpen ? openStates : [...new Set(filter.states)];
  return states.map((state) => ({
    sql: `${fixed.sql} AND state = ?${openHint(filter, state)}`,
    bindings: [...fixed.bindings, state],
  }));
}

/** Lets the planner see that the partial index on what is at risk may be used for one open state. */
function openHint({ atRisk }: QueueFilter, state: TicketState): string {
  return atRisk && openStates.includes(state) ? ` AND ${isOpen}` : '';
}

function fixedConditions(filter: QueueFilter): SqlText {
  const parts = ['department = ?'];
  const bindings: string[] = [filter.department];
  if (filter.assignee.is === 'none') parts.push('assignee_id IS NULL');
  else if (filter.assignee.is !== 'any') {
    parts.push('assignee_id = ?');
    bindings.push(filter.assignee.is);
  }
  if (filter.item !== null) {
    parts.push('item_key = ?');
    bindings.push(filter.item);
  }
  if (filter.atRisk) parts.push('alert_level >= 80');
  return { sql: parts.join(' AND '), bindings };
}

/** The branches of a page after a position, unordered. The row comparison keeps PostgreSQL on the index. */
export function pageSelects(filter: QueueFilter, columns: string, after: PagePosition | null): SqlText[] {
  const keyset = after === null ? '' : ' AND (due_at, id) > (?, ?)';
  const keysetBindings = after === null ? [] : [after.at, after.id];
  return branches(filter).map((branch) => ({
    sql: `SELECT ${columns} FROM tickets WHERE ${branch.sql}${keyset}`,
    bindings: [...branch.bindings, ...keysetBindings],
  }));
}

/** Counts of several filters in one row (`n0`, `n1` …), each counted no further than `cap`. */
export function countsSql(filters: readonly QueueFilter[], cap: number): SqlText {
  const counts = filters.map((filter) => countSql(filter, cap));
  return {
    sql: `SELECT ${counts.map(({ sql }, index) => `(${sql}) AS n${index}`).join(', ')}`,
    bindings: counts.flatMap(({ bindings }) => bindings),
  };
}

/**
 * How many tickets a filter finds, counted no further than `cap`. Order does not matter here, so several states
 * are one branch; where one index gives all, its order keeps the planner on it.
 */
function countSql(filter: QueueFilter, cap: number): SqlText {
  const found = branches(filter);
  const [only] = found;
  const counted = only !== undefined && found.length === 1 ? ordered(only) : anyState(filter);
  return {
    sql: `SELECT count(*) AS n FROM (SELECT 1 AS one FROM tickets WHERE ${counted.sql} LIMIT ${cap}) AS found`,
    bindings: counted.bindings,
  };
}

function ordered({ sql, bindings }: SqlText): SqlText {
  return { sql: `${sql} ORDER BY due_at, id`, bindings };
}

function anyState(filter: QueueFilter): SqlText {
  const states = filter.states.length === 0 ? openStates : filter.states;
  const fixed = fixedConditions(filter);
  return {
    sql: `${fixed.sql} AND state IN (${states.map(() => '?').join(', ')})`,
    bindings: [...fixed.bindings, ...states],
  };
}
