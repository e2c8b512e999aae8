/** SQL of a queue: a page of 50 in due order by key, what stands beside each row, and capped counts. */
import type { Knex } from 'knex';
import { asBoolean, readJson } from '../../db/dialect';
import { orderedUnion } from '../../db/ordered-union';
import { isOneOf, manyValues, runPrepared } from '../../db/prepared';
import type { PagePosition } from '../page-token';
import type { Ticket, TicketState } from '../ticket';
import type { QueueFilter } from './queue-filter';
import { countsSql, pageSelects } from './queue-sql';
import type { SqlText } from './queue-sql';

const columns = `id, number, request_id, item_key, title, state, priority, assignee_id, key_date,
  ready_at, due_at, paused_at, expedited, alert_level, calendar_version_id, version, done_at, detail`;

/** A queue's row as the table has it. */
export type QueueTicket = Pick<
  Ticket,
  | 'id'
  | 'number'
  | 'requestId'
  | 'itemKey'
  | 'title'
  | 'state'
  | 'priority'
  | 'assigneeId'
  | 'keyDate'
  | 'readyAt'
  | 'dueAt'
  | 'pausedAt'
  | 'expedited'
  | 'alertLevel'
  | 'calendarVersionId'
  | 'version'
  | 'doneAt'
  | 'detail'
>;

interface QueueTicketRow {
  id: string;
  number: number;
  request_id: string;
  item_key: string;
  title: string;
  state: string;
  priority: string;
  assignee_id: string | null;
  key_date: string | null;
  ready_at: number | null;
  due_at: number | null;
  paused_at: number | null;
  expedited: unknown;
  alert_level: number;
  calendar_version_id: string;
  version: number;
  done_at: number | null;
  detail: string;
}

/** At most `limit` tickets in due order, after a position. */
export async function queuePage(
  knex: Knex,
  filter: QueueFilter,
  after: PagePosition | null,
  limit: number,
): Promise<QueueTicket[]> {
  const { sql, bindings } = pageSql(knex, filter, after, limit);
  return (await runPrepared<QueueTicketRow>(knex, sql, bindings)).map(ticketOf);
}

/** The statement of a page, for the test that looks at its plan. */
export function pageSql(knex: Knex, filter: QueueFilter, after: PagePosition | null, limit: number): SqlText {
  const selects = pageSelects(filter, columns, after);
  const texts = selects.map((select) => select.sql);
  return {
    sql: orderedUnion(knex, texts, 'due_at, id', limit),
    bindings: selects.flatMap((select) => select.bindings),
  };
}

/** Counts of several filters, each no further than `cap`, in one statement. */
export async function countQueues(
  knex: Knex,
  filters: readonly QueueFilter[],
  cap: number,
): Promise<number[]> {
  const { sql, bindings } = countsSql(filters, cap);
  const [row] = await runPrepared<Record<string, number>>(knex, sql, bindings);
  return filters.map((_, index) => Math.min(Number(row?.[`n${index}`] ?? 0), cap));
}

/** What a row shows of its ticket's request. */
export interface RequestBeside {
  readonly number: number;
  readonly requester: { readonly id: string; readonly number: string; readonly name: string };
}

/** The requests of a page's tickets, by id. */
export async function requestsBeside(
  knex: Knex,
  requestIds: readonly string[],
): Promise<Map<string, RequestBeside>> {
  const ids = [...new Set(requestIds)];
  if (ids.length === 0) return new Map();
  const sql = `SELECT r.id, r.number AS request, p.id AS person, p.number, p.name
    FROM requests r JOIN persons p ON p.id = r.requester_id WHERE ${isOneOf(knex, 'r.id')}`;
  const rows = await runPrepared<{
    id: string;
    request: number;
    person: string;
    number: string;
    name: string;
  }>(knex, sql, [manyValues(knex, ids)]);
  return new Map(
    rows.map(({ id, request, person, number, name }) => [
      id,
      { number: request, requester: { id: person, number, name } },
    ]),
  );
}

/** What a blocked ticket waits for first. */
export interface Blocker {
  readonly number: number;
  readonly title: Ticket['title'];
}

/** The first open prerequisite of each of the tickets that have one. */
export async function firstBlockers(knex: Knex, ticketIds: readonly string[]): Promise<Map<string, Blocker>> {
  if (ticketIds.length === 0) return new Map();
  const sql = `SELECT p.ticket_id, b.number, b.title
    FROM ticket_prerequisites p JOIN tickets b ON b.id = p.after_id
    WHERE ${isOneOf(knex, 'p.ticket_id')} AND b.state NOT IN ('done', 'cancelled')`;
  const rows = await runPrepared<{ ticket_id: string; number: number; title: string }>(knex, sql, [
    manyValues(knex, ticketIds),
  ]);
  const first = new Map<string, Blocker>();
  for (const row of rows.sort((a, b) => b.number - a.number))
    first.set(row.ticket_id, { number: row.number, title: readJson(row.title) });
  return first;
}

function ticketOf(row: QueueTicketRow): QueueTicket {
  return {
    id: row.id,
    number: row.number,
    requestId: row.request_id,
    itemKey: row.item_key,
    title: readJson(row.title),
    state: row.state as TicketState,
    priority: row.priority as Ticket['priority'],
    assigneeId: row.assignee_id,
    keyDate: row.key_date,
    readyAt: row.ready_at,
    dueAt: row.due_at,
    pausedAt: row.paused_at,
    expedited: asBoolean(row.expedited),
    alertLevel: row.alert_level as Ticket['alertLevel'],
    calendarVersionId: row.calendar_version_id,
    version: row.version,
    doneAt: row.done_at,
    detail: readJson(row.detail),
  };
}
