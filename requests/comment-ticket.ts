/** Comments on a ticket: among the departments, or visible to the requester, who is told. */
import { can } from '../people/permissions';
import { invalid, notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { insertComment } from '../tickets/history-store.server';
import type { CommentVisibility } from '../tickets/ticket-event';
import { findTicket } from '../tickets/ticket-store.server';
import type { Ticket } from '../tickets/ticket';
import { changeWork } from './change/change-work';
import { findRequest } from './request-store.server';

const LONGEST_COMMENT = 10_000;

export interface NewComment {
  readonly body: string;
  readonly visibility: CommentVisibility;
}

/** Adds a comment; it changes neither state nor version. @throws E-301 for an empty one; E-306, E-104 */
export async function commentTicket(
  context: WorkContext,
  viewer: Viewer,
  ticketId: string,
  comment: NewComment,
): Promise<void> {
  const seen = await findTicket(context.database.knex, ticketId);
  if (!seen || !can(viewer, 'ticket.comment', seen)) throw notFound();
  await addComment(context, viewer, seen, comment);
}

/** The requester's answer to what a department asks. @throws E-301 for an empty one; E-306, E-104 */
export async function replyToTicket(
  context: WorkContext,
  viewer: Viewer,
  ticketId: string,
  reply: { readonly body: string },
): Promise<void> {
  const { knex } = context.database;
  const seen = await findTicket(knex, ticketId);
  const request = seen && (await findRequest(knex, seen.requestId));
  if (!request || !can(viewer, 'request.reply', request)) throw notFound();
  await addComment(context, viewer, seen, { ...reply, visibility: 'requester' });
}

async function addComment(
  context: WorkContext,
  viewer: Viewer,
  { id: ticketId, requestId }: Ticket,
  comment: NewComment,
): Promise<void> {
  const body = comment.body.trim();
  const { visibility } = comment;
  if (body === '') throw invalid('E-301');
  if (body.length > LONGEST_COMMENT) throw invalid('E-306', { most: LONGEST_COMMENT });
  await changeWork(context, requestId, viewer.id, async (change, trx) => {
    const ticket = change.ticket(ticketId);
    if (!ticket) throw notFound();
    const { newId } = context.database;
    const { now: at } = change;
    const id = newId(at);
    await insertComment(trx, { id, ticketId, authorId: viewer.id, visibility, body, at });
    const event = {
      ticketId,
      actorId: viewer.id,
      at,
      type: 'commented' as const,
      data: { comment: id, visibility },
    };
    change.putTicket(ticket, [event]);
    const readers = visibility === 'requester' ? [change.request.requesterId] : [];
    change.tell('ticket-comment', [ticket.assigneeId, ...readers], { ticketId });
  });
}
