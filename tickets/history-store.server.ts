/** SQL of a ticket's history and comments: rows are added and read, never changed. */
import type { Knex } from 'knex';
import { insertMany, readJson, writeJson } from '../db/dialect';
import { newRowId } from '../db/row-id';
import type { CommentVisibility, NewTicketEvent, TicketEvent } from './ticket-event';

interface EventRow {
  id: string;
  ticket_id: string;
  type: string;
  actor_id: string | null;
  at: number;
  data: string;
}

/** Appends in the order given; ids keep that order among events of one instant. */
export async function appendTicketEvents(
  trx: Knex.Transaction,
  events: readonly NewTicketEvent[],
): Promise<void> {
  const rows = events.map((event) => ({
    id: newRowId(),
    ticket_id: event.ticketId,
    type: event.type,
    actor_id: event.actorId,
    at: event.at,
    data: writeJson(event.data),
  }));
  await insertMany(trx, 'ticket_events', rows);
}

/** The events of some tickets, oldest first. */
export async function eventsOfTickets(knex: Knex, ticketIds: readonly string[]): Promise<TicketEvent[]> {
  if (ticketIds.length === 0) return [];
  const rows = await knex<EventRow>('ticket_events')
    .whereIn('ticket_id', [...ticketIds])
    .orderBy(['at', 'id']);
  return rows.map(eventOf);
}

export async function eventsOfRequest(knex: Knex, requestId: string): Promise<TicketEvent[]> {
  const ids = knex('tickets').select('id').where({ request_id: requestId });
  const rows = await knex<EventRow>('ticket_events').whereIn('ticket_id', ids).orderBy(['at', 'id']);
  return rows.map(eventOf);
}

function eventOf(row: EventRow): TicketEvent {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    type: row.type,
    actorId: row.actor_id,
    at: row.at,
    data: readJson(row.data),
  } as TicketEvent;
}

export interface Comment {
  readonly id: string;
  readonly ticketId: string;
  readonly authorId: string;
  readonly visibility: CommentVisibility;
  readonly body: string;
  readonly at: number;
}

export async function insertComment(trx: Knex.Transaction, comment: Comment): Promise<void> {
  await trx('ticket_comments').insert({
    id: comment.id,
    ticket_id: comment.ticketId,
    author_id: comment.authorId,
    visibility: comment.visibility,
    body: comment.body,
    at: comment.at,
  });
}

/** Oldest first; `requester` leaves out what the departments say among themselves. */
export async function commentsOfTickets(
  knex: Knex,
  ticketIds: readonly string[],
  reader: 'worker' | 'requester',
): Promise<Comment[]> {
  if (ticketIds.length === 0) return [];
  const query = knex<{
    id: string;
    ticket_id: string;
    author_id: string;
    visibility: CommentVisibility;
    body: string;
    at: number;
  }>('ticket_comments')
    .whereIn('ticket_id', [...ticketIds])
    .orderBy(['at', 'id']);
  if (reader === 'requester') query.where('visibility', 'requester');
  return (await query).map((row) => ({
    id: row.id,
    ticketId: row.ticket_id,
    authorId: row.author_id,
    visibility: row.visibility,
    body: row.body,
    at: row.at,
  }));
}
