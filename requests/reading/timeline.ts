/** The story of a request in one list: its own events, its tickets', and comments, oldest first. */
import type { Json, LocalizedText } from '../../rules/conditions/condition';
import type { Comment } from '../../tickets/history-store.server';
import type { TicketEvent, TicketEventType } from '../../tickets/ticket-event';
import type { Ticket } from '../../tickets/ticket';
import type { RequestEvent, RequestEventType } from '../request';
import type { AnswerChange } from './answer-changes';
import type { PersonNames, PersonRef } from './person-names';

export interface TimelineEntry {
  readonly id: string;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly of: 'request' | 'ticket';
  readonly type: RequestEventType | TicketEventType;
  /** Null where the product itself acted. */
  readonly actor: PersonRef | null;
  readonly ticketId: string | null;
  readonly ticketTitle: LocalizedText | null;
  /** What the event carries; a comment's words stand under `body`. */
  readonly data: { readonly [key: string]: Json };
  /** The answers that it changed, as far as the viewer may read them. */
  readonly changes?: readonly AnswerChange[];
}

/**
 * @param comments those that the viewer may read: the events of others are left out
 * @param names must know every actor, and every person that an assignment names
 */
export function timeline(
  requestEvents: readonly RequestEvent[],
  ticketEvents: readonly TicketEvent[],
  tickets: readonly Ticket[],
  comments: readonly Comment[],
  names: PersonNames,
): TimelineEntry[] {
  const titles = new Map(tickets.map((ticket) => [ticket.id, ticket.title]));
  const bodies = new Map(comments.map((comment) => [comment.id, comment.body]));
  const ofRequest = requestEvents.map((event) => ({
    id: event.id,
    at: event.at,
    of: 'request' as const,
    type: event.type,
    actor: names(event.actorId),
    ticketId: null,
    ticketTitle: null,
    data: event.data as TimelineEntry['data'],
  }));
  const ofTickets = ticketEvents.flatMap((event) => {
    const data = dataOf(event, bodies, names);
    if (data === null) return [];
    const { id, at, type, ticketId, actorId } = event;
    const ticketTitle = titles.get(ticketId) ?? null;
    return [{ id, at, of: 'ticket' as const, type, actor: names(actorId), ticketId, ticketTitle, data }];
  });
  return [...ofRequest, ...ofTickets].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Null for a comment that is not the viewer's to read. */
function dataOf(
  event: TicketEvent,
  bodies: ReadonlyMap<string, string>,
  names: PersonNames,
): TimelineEntry['data'] | null {
  switch (event.type) {
    case 'commented': {
      const body = bodies.get(event.data.comment);
      return body === undefined ? null : { body, visibility: event.data.visibility };
    }
    case 'assigned':
      return { to: names(event.data.to)?.name ?? null };
    default:
      return event.data as TimelineEntry['data'];
  }
}

/** Ids of everyone whom a timeline names. */
export function personsInTimeline(
  requestEvents: readonly RequestEvent[],
  ticketEvents: readonly TicketEvent[],
): (string | null)[] {
  return [
    ...requestEvents.map((event) => event.actorId),
    ...ticketEvents.map((event) => event.actorId),
    ...ticketEvents.map((event) => (event.type === 'assigned' ? event.data.to : null)),
  ];
}
