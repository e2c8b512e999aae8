/** Words of notices: what a person is told in the product, and what each kind carries. */
import type { LocalizedText } from '../../rules/conditions/condition';
import type { AlertLevel } from '../ticket-event';

export const noticeKinds = [
  'approval-asked',
  'nobody-to-approve',
  'request-confirmed',
  'request-rejected',
  'request-withdrawn',
  'request-cancelled',
  'cancel-asked',
  'cancel-declined',
  'request-in-review',
  'request-closed',
  'work-missing',
  'ticket-ready',
  'ticket-assigned',
  'ticket-waiting',
  'ticket-comment',
  'ticket-rejected',
  'ticket-restarted',
  'ticket-rescheduled',
  'ticket-updated',
  'ticket-kept',
  'ticket-dropped',
  'answers-changed',
  'approval-withdrawn',
  'told-by-rule',
  'request-parked',
  'request-unparked',
  'alert-50',
  'alert-80',
  'alert-100',
  'alert-150',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/**
 * A notice that is not stored yet. `data` fills the kind's text and holds no answer; of `told-by-rule` it is the rule's
 * own text in each language, which quotes public answers only, its key, and whether its reader may see the request.
 */
export interface NewNotice {
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly requestId: string | null;
  readonly ticketId: string | null;
  readonly approvalId: string | null;
  readonly data: Readonly<Record<string, string | number>>;
  readonly at: number;
}

/** A notice as its reader sees it. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: number;
  readonly readAt: number | null;
  readonly requestId: string | null;
  readonly requestNumber: number | null;
  readonly ticketId: string | null;
  /** With the department's prefix: `IT-12`. */
  readonly ticketNumber: string | null;
  readonly ticketTitle: LocalizedText | null;
  /** Whether its reader may open the ticket now; who was told of it may have moved on. */
  readonly maySeeTicket: boolean;
  readonly approvalId: string | null;
  readonly data: Readonly<Record<string, string | number>>;
}

export function alertKind(level: AlertLevel): NoticeKind {
  return `alert-${level}`;
}
