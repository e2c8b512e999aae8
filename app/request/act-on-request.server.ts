/** Turns a form of the request page into one act of the domain. */
import { invalid } from '../../people/refusal';
import { askToCancel, decideCancellation } from '../../requests/cancel-request';
import { replyToTicket } from '../../requests/comment-ticket';
import { acceptResult, reportMissing } from '../../requests/review-request';
import { withdrawRequest } from '../../requests/withdraw-request';
import { textOf } from '../request-body.server';
import type { FormVisit } from '../route-handlers.server';
import { isRequestDeed, type RequestDeed } from './request-deeds';

/** @returns what was done; @throws Refusal of the domain, E-902 for a form that is not of this page */
export async function actOnRequest({ app, viewer, form }: FormVisit): Promise<RequestDeed> {
  const requestId = textOf(form, 'request');
  const reason = textOf(form, 'reason');
  const version = Number(textOf(form, 'version') || Number.NaN);
  const deed = textOf(form, 'intent');
  if (!isRequestDeed(deed)) throw invalid('E-902');
  switch (deed) {
    case 'reply':
      await replyToTicket(app, viewer, textOf(form, 'ticket'), { body: textOf(form, 'body') });
      break;
    case 'withdraw':
      await withdrawRequest(app, viewer, requestId, { version, reason });
      break;
    case 'ask-to-cancel':
      await askToCancel(app, viewer, requestId, { reason });
      break;
    case 'agree':
    case 'decline':
      await decideCancellation(app, viewer, requestId, { agree: deed === 'agree', reason });
      break;
    case 'accept':
      await acceptResult(app, viewer, requestId, { version });
      break;
    case 'missing':
      await reportMissing(app, viewer, requestId, { version, ticketIds: ticketIdsOf(form), reason });
      break;
  }
  return deed;
}

/** Undefined where the page did not show the tickets: then the work as a whole is meant. */
function ticketIdsOf(form: FormData): string[] | undefined {
  if (form.has('whole')) return undefined;
  return form.getAll('ticket').filter((id) => typeof id === 'string');
}
