/** Turns a form of the ticket page into one act of the domain, and says where the person goes afterwards. */
import { invalid } from '../../people/refusal';
import { commentTicket } from '../../requests/comment-ticket';
import { takeNextTicket } from '../../requests/take-next-ticket';
import { assignTicket, claimTicket, moveTicket } from '../../requests/work-ticket';
import { moves, type Move } from '../../tickets/ticket-moves';
import { textOf } from '../request-body.server';
import type { FormVisit } from '../route-handlers.server';
import type { TicketDeed } from './ticket-deeds';

/** @returns the path to go on to; @throws Refusal of the domain, E-902 for a form that is not of this page */
export async function actOnTicket(visit: FormVisit, number: string): Promise<string> {
  const { app, viewer, form } = visit;
  const ticketId = textOf(form, 'ticket');
  const intent = textOf(form, 'intent');
  const here = (deed: TicketDeed): string => `/tickets/${number}?did=${deed}`;
  switch (intent) {
    case 'claim':
      await claimTicket(app, viewer, ticketId);
      return here('claim');
    case 'assign':
      await assignTicket(app, viewer, ticketId, { version: versionOf(form), to: textOf(form, 'to') || null });
      return here('assign');
    case 'comment':
      await commentTicket(app, viewer, ticketId, {
        body: textOf(form, 'body'),
        visibility: textOf(form, 'visibility') === 'requester' ? 'requester' : 'internal',
      });
      return here('comment');
    case 'done-next':
      await move(visit, ticketId, 'done');
      return nextTicket(visit);
  }
  if (!isMove(intent)) throw invalid('E-902');
  await move(visit, ticketId, intent);
  return here(intent);
}

async function move({ app, viewer, form }: FormVisit, ticketId: string, name: Move): Promise<void> {
  await moveTicket(app, viewer, ticketId, {
    version: versionOf(form),
    move: name,
    reason: textOf(form, 'reason'),
    checked: form.getAll('checked').map(Number),
  });
}

/** The one just taken from the queue, or the queue itself where nothing is free. */
async function nextTicket({ app, viewer, form }: FormVisit): Promise<string> {
  const department = textOf(form, 'department');
  const number = await takeNextTicket(app, viewer, department);
  return number === null
    ? `/queue/${encodeURIComponent(department)}?next=none`
    : `/tickets/${number}?did=done-next`;
}

/** A version that is missing or no number fits no ticket: E-201. */
function versionOf(form: FormData): number {
  return Number(textOf(form, 'version') || Number.NaN);
}

function isMove(intent: string): intent is Move {
  return moves.some((name) => name === intent);
}
