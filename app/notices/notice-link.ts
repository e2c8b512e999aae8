/** Where a notice leads: to what it asks of its reader, or to what it tells of. */
import { requestNumber as shown } from '../request/request-number';
import type { Notice, NoticeKind } from '../../tickets/notices/notice';

/** Kinds that tell their reader of a ticket that they work on; every other leads to the request. */
const ofWork: readonly NoticeKind[] = [
  'ticket-ready',
  'ticket-assigned',
  'ticket-comment',
  'ticket-rejected',
  'ticket-restarted',
  'ticket-rescheduled',
  'ticket-updated',
  'ticket-kept',
  'ticket-dropped',
  'work-missing',
  'alert-50',
  'alert-80',
  'alert-100',
];

/** What of a notice decides where it leads. */
export type LinkedNotice = Pick<
  Notice,
  'kind' | 'requestNumber' | 'ticketNumber' | 'approvalId' | 'maySeeTicket' | 'data'
>;

/** @returns a path, or null where there is nothing that its reader may open */
export function noticeLink(notice: LinkedNotice): string | null {
  const { kind, requestNumber, ticketNumber, approvalId, maySeeTicket, data } = notice;
  if (kind === 'told-by-rule' && data.leads !== 1) return null;
  if (kind === 'request-parked') return '/design/parked';
  if (kind === 'approval-asked' && approvalId !== null) return `/approvals/${approvalId}`;
  if (ofWork.includes(kind) && maySeeTicket && ticketNumber !== null) return `/tickets/${ticketNumber}`;
  return requestNumber === null ? null : `/requests/${shown(requestNumber)}`;
}
