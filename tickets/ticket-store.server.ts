/** SQL of tickets and what they wait for. Every function takes the connection; the caller owns the transaction. */
import type { Knex } from 'knex';
import { asBoolean, forUpdate, insertMany, readJson, writeJson } from '../db/dialect';
import { progressOf } from './request-work';
import type { Prerequisite, Progress } from './request-work';
import type { Ticket, TicketState } from './ticket';
import { readShownNumber } from './ticket-number';

interface TicketRow {
  id: string;
  number: number;
  request_id: string;
  item_key: string;
  key: string;
  rule: string;
  department: string;
  team: string | null;
  state: string;
  priority: string;
  assignee_id: string | null;
  title: string;
  detail: string;
  calendar_version_id: string;
  plan_revision: number;
  key_date: string | null;
  planned_ready_at: number;
  planned_due_at: number;
  planned_expedited: unknown;
  ready_at: number | null;
  due_at: number | null;
  expedited: unknown;
  paused_at: number | null;
  alert_level: number;
  next_alert_at: number | null;
  version: number;
  created_at: number;
  done_at: number | null;
}

/** What a move, the clock or an alert may change. */
const changing = [
  'state',
  'priority',
  'assignee_id',
  'ready_at',
  'due_at',
  'expedited',
  'paused_at',
  'alert_level',
  'next_alert_at',
  'version',
  'done_at',
] as const satisfies readonly (keyof TicketRow)[];

/** What planning decides; changed answers may make it another. */
const planned = [
  'rule',
  'department',
  'team',
  'title',
  'detail',
  'calendar_version_id',
  'plan_revision',
  'key_date',
  'planned_ready_at',
  'planned_due_at',
  'planned_expedited',
] as const satisfies readonly (keyof TicketRow)[];

export async function insertTickets(
  trx: Knex.Transaction,
  tickets: readonly Ticket[],
  prerequisites: readonly Prerequisite[],
): Promise<void> {
  await insertMany(trx, 'tickets', tickets.map(rowOf));
  await insertPrerequisites(trx, prerequisites);
}

async function insertPrerequisites(
  trx: Knex.Transaction,
  prerequisites: readonly Prerequisite[],
): Promise<void> {
  const waits = prerequisites.map((p) => ({ ticket_id: p.ticketId, after_id: p.afterId }));
  await insertMany(trx, 'ticket_prerequisites', waits);
}

/** Puts other prerequisites in the place of those that these tickets had. */
export async function replacePrerequisites(
  trx: Knex.Transaction,
  ticketIds: ReadonlySet<string>,
  prerequisites: readonly Prerequisite[],
): Promise<void> {
  if (ticketIds.size === 0) return;
  await trx('ticket_prerequisites')
    .whereIn('ticket_id', [...ticketIds])
    .delete();
  await insertPrerequisites(
    trx,
    prerequisites.filter(({ ticketId }) => ticketIds.has(ticketId)),
  );
}

/** Writes the changing columns of any number of tickets in one statement. */
export async function saveTickets(trx: Knex.Transaction, tickets: readonly Ticket[]): Promise<void> {
  if (tickets.length === 0) return;
  await trx('tickets')
    .insert(tickets.map(rowOf))
    .onConflict('id')
    .merge([...changing]);
}

/** As `saveTickets`, with what planning decides; tickets that were not there are inserted. */
export async function savePlannedTickets(trx: Knex.Transaction, tickets: readonly Ticket[]): Promise<void> {
  if (tickets.length === 0) return;
  await trx('tickets')
    .insert(tickets.map(rowOf))
    .onConflict('id')
    .merge([...changing, ...planned]);
}

export async function findTicket(knex: Knex, id: string): Promise<Ticket | null> {
  const row = await knex<TicketRow>('tickets').where({ id }).first();
  return row ? ticketOf(row) : null;
}

/** @param address the ticket's id, or its number as people read it: `IT-2041` */
export async function findTicketAt(knex: Knex, address: string): Promise<Ticket | null> {
  const shown = readShownNumber(address);
  if (!shown) return findTicket(knex, address);
  const row = await knex<TicketRow>('tickets')
    .join('departments', 'departments.key', 'tickets.department')
    .where({ 'tickets.number': shown.number, 'departments.ticket_prefix': shown.prefix })
    .select('tickets.*')
    .first();
  return row ? ticketOf(row) : null;
}

/** In the order of the plan. */
export async function ticketsOfRequest(knex: Knex, requestId: string): Promise<Ticket[]> {
  const rows = await knex<TicketRow>('tickets').where({ request_id: requestId }).orderBy('number');
  return rows.map(ticketOf);
}

/** Titles by ticket id. */
export async function ticketTitles(
  knex: Knex,
  ids: readonly string[],
): Promise<Map<string, Ticket['title']>> {
  const rows = await knex<TicketRow>('tickets')
    .whereIn('id', [...ids])
    .select('id', 'title');
  return new Map(rows.map((row) => [row.id, readJson(row.title)]));
}

/** How far several requests are, by request id. */
export async function progressOfRequests(
  knex: Knex,
  requestIds: readonly string[],
): Promise<Map<string, Progress>> {
  const rows = await knex<TicketRow>('tickets')
    .whereIn('request_id', [...requestIds])
    .select('request_id', 'state');
  return new Map(
    requestIds.map((id) => {
      const own = rows.filter((row) => row.request_id === id);
      return [id, progressOf(own.map((row) => ({ state: row.state as TicketState })))];
    }),
  );
}

/** As `ticketsOfRequest`, locked until the transaction ends: an alert may be about to change one of them. */
export async function lockTicketsOfRequest(trx: Knex.Transaction, requestId: string): Promise<Ticket[]> {
  const query = trx<TicketRow>('tickets').where({ request_id: requestId }).orderBy('id');
  const rows = (await forUpdate(trx, query)) as TicketRow[];
  return rows.map(ticketOf).sort((a, b) => a.number - b.number);
}

/** Tickets by id behind `after`, locked until the transaction ends. */
export async function lockTicketsAfter(
  trx: Knex.Transaction,
  after: string,
  limit: number,
): Promise<Ticket[]> {
  const query = trx<TicketRow>('tickets').where('id', '>', after).orderBy('id').limit(limit);
  return ((await forUpdate(trx, query)) as TicketRow[]).map(ticketOf);
}

export async function prerequisitesOfRequest(knex: Knex, requestId: string): Promise<Prerequisite[]> {
  const rows = await knex('ticket_prerequisites as p')
    .join('tickets as t', 't.id', 'p.ticket_id')
    .where('t.request_id', requestId)
    .select<{ ticket_id: string; after_id: string }[]>('p.ticket_id', 'p.after_id');
  return rows.map((row) => ({ ticketId: row.ticket_id, afterId: row.after_id }));
}

function ticketOf(row: TicketRow): Ticket {
  return {
    id: row.id,
    number: row.number,
    requestId: row.request_id,
    itemKey: row.item_key,
    key: row.key,
    rule: row.rule,
    department: row.department,
    team: row.team,
    state: row.state as TicketState,
    priority: row.priority as Ticket['priority'],
    assigneeId: row.assignee_id,
    title: readJson(row.title),
    detail: readJson(row.detail),
    calendarVersionId: row.calendar_version_id,
    planRevision: row.plan_revision,
    keyDate: row.key_date,
    plannedReadyAt: row.planned_ready_at,
    plannedDueAt: row.planned_due_at,
    plannedExpedited: asBoolean(row.planned_expedited),
    readyAt: row.ready_at,
    dueAt: row.due_at,
    expedited: asBoolean(row.expedited),
    pausedAt: row.paused_at,
    alertLevel: row.alert_level as Ticket['alertLevel'],
    nextAlertAt: row.next_alert_at,
    version: row.version,
    createdAt: row.created_at,
    doneAt: row.done_at,
  };
}

function rowOf(ticket: Ticket) {
  return {
    id: ticket.id,
    number: ticket.number,
    request_id: ticket.requestId,
    item_key: ticket.itemKey,
    key: ticket.key,
    rule: ticket.rule,
    department: ticket.department,
    team: ticket.team,
    state: ticket.state,
    priority: ticket.priority,
    assignee_id: ticket.assigneeId,
    title: writeJson(ticket.title),
    detail: writeJson(ticket.detail),
    calendar_version_id: ticket.calendarVersionId,
    plan_revision: ticket.planRevision,
    key_date: ticket.keyDate,
    planned_ready_at: ticket.plannedReadyAt,
    planned_due_at: ticket.plannedDueAt,
    planned_expedited: ticket.plannedExpedited,
    ready_at: ticket.readyAt,
    due_at: ticket.dueAt,
    expedited: ticket.expedited,
    paused_at: ticket.pausedAt,
    alert_level: ticket.alertLevel,
    next_alert_at: ticket.nextAlertAt,
    version: ticket.version,
    created_at: ticket.createdAt,
    done_at: ticket.doneAt,
  } satisfies Record<keyof TicketRow, string | number | boolean | null>;
}
