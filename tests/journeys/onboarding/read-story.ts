/** Reads out of the database what a journey has come to: tickets, who is asked to decide, who was told what. */
import type { TicketState } from '../../../tickets/ticket';
import type { Portal } from '../harness/portal';

export interface StoryTicket {
  readonly id: string;
  readonly key: string;
  /** As shown, `IT-12`. */
  readonly number: string;
  readonly department: string;
  readonly state: TicketState;
  readonly priority: string;
  readonly version: number;
  readonly plannedReadyAt: number;
  readonly plannedDueAt: number;
  readonly readyAt: number | null;
  readonly dueAt: number;
  readonly nextAlertAt: number | null;
  readonly expedited: boolean;
  /** Keys of the tickets before it. */
  readonly after: readonly string[];
}

/** The tickets of the one request, in the order in which they were opened. */
export async function ticketsOf({ database }: Portal): Promise<readonly StoryTicket[]> {
  const rows = await database
    .knex('tickets')
    .join('departments', 'departments.key', 'tickets.department')
    .select('tickets.*', 'departments.ticket_prefix')
    .orderBy('tickets.number');
  const links = await database
    .knex('ticket_prerequisites')
    .join('tickets', 'tickets.id', 'ticket_prerequisites.after_id')
    .select('ticket_prerequisites.ticket_id', 'tickets.key');
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    number: `${row.ticket_prefix}-${row.number}`,
    department: row.department,
    state: row.state,
    priority: row.priority,
    version: row.version,
    plannedReadyAt: Number(row.planned_ready_at),
    plannedDueAt: Number(row.planned_due_at),
    readyAt: row.ready_at === null ? null : Number(row.ready_at),
    dueAt: Number(row.due_at),
    nextAlertAt: row.next_alert_at === null ? null : Number(row.next_alert_at),
    expedited: Boolean(row.expedited),
    after: links
      .filter(({ ticket_id }) => ticket_id === row.id)
      .map(({ key }) => key)
      .sort(),
  }));
}

export async function ticketOf(portal: Portal, key: string): Promise<StoryTicket> {
  const ticket = (await ticketsOf(portal)).find((candidate) => candidate.key === key);
  if (!ticket) throw new Error(`No ticket ${key} was opened`);
  return ticket;
}

/** Keys of the tickets in a state, sorted. */
export async function keysIn(portal: Portal, state: TicketState): Promise<readonly string[]> {
  return (await ticketsOf(portal))
    .filter((ticket) => ticket.state === state)
    .map(({ key }) => key)
    .sort();
}

/** Whose decision is asked at the moment, by approval: employee numbers, sorted. */
export async function askedNow({ database }: Portal): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await database
    .knex('approvals')
    .join('approval_candidates', 'approval_candidates.approval_id', 'approvals.id')
    .join('persons', 'persons.id', 'approval_candidates.person_id')
    .where('approvals.state', 'pending')
    .select('approvals.key', 'persons.number')
    .orderBy('persons.number');
  return Object.fromEntries(
    rows.map(({ key }) => [key, rows.filter((row) => row.key === key).map(({ number }) => number)]),
  );
}

/** Who was told of a ticket, by kind of notice: employee numbers, sorted. */
export async function toldOf(
  { database }: Portal,
  ticketId: string,
  kind: string,
): Promise<readonly string[]> {
  const rows = await database
    .knex('notices')
    .join('persons', 'persons.id', 'notices.person_id')
    .where({ ticket_id: ticketId, kind })
    .select('persons.number')
    .orderBy('persons.number');
  return rows.map(({ number }) => number);
}

export async function theRequest({
  database,
}: Portal): Promise<{ id: string; number: number; state: string }> {
  const [row] = await database.knex('requests').select('id', 'number', 'state');
  return row;
}
