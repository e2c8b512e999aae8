/** What can happen to a ticket: the append-only history that clocks, timelines and pages are derived from. */
import type { Ticket, TicketState } from './ticket';

/** The alerts of the policy, in percent of the working time from ready to due. */
export const alertLevels = [50, 80, 100, 150] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** What each kind of event carries. Never the value of an answer. */
export interface TicketEventData {
  opened: { readonly state: TicketState };
  /** Prerequisites are closed and approvals granted: the clock starts. */
  ready: Record<string, never>;
  claimed: Record<string, never>;
  /** `to` is a person's id; null puts the ticket back into the queue. */
  assigned: { readonly to: string | null };
  started: Record<string, never>;
  /** The clock stands from here to `resumed`. */
  waiting: { readonly on: 'requester' | 'vendor'; readonly reason: string };
  resumed: Record<string, never>;
  /** `checked`: positions of the checklist that were ticked off. */
  done: { readonly checked: readonly number[] };
  /** A done ticket is ready again. */
  reopened: { readonly reason: string };
  /** `revision`: of the changed answers that no longer call for it. */
  cancelled: { readonly reason: CancelReason; readonly revision?: number };
  /** Changed answers made it other work: its clock begins anew once it is ready again. */
  restarted: { readonly revision: number; readonly because: readonly RestartReason[] };
  /** Changed answers moved the date that it is due by: the clock counts to the new one from here. */
  rescheduled: { readonly revision: number };
  /** Changed answers concern it, and its clock goes on as it was; what is done stays done. */
  updated: { readonly revision: number; readonly wanted: boolean };
  /** `fellAt`: when the alert was due, where the worker came late. */
  alerted: { readonly level: AlertLevel; readonly fellAt: number };
  raised: { readonly from: Ticket['priority']; readonly to: Ticket['priority'] };
  commented: { readonly comment: string; readonly visibility: CommentVisibility };
}

export type CommentVisibility = 'internal' | 'requester';

/** Why a ticket was cancelled: with its whole request, because its own approval was refused, or by changed answers. */
export type CancelReason = 'withdrawn' | 'rejected' | 'cancelled' | 'approval-rejected' | 'answers-changed';

/** What made a ticket begin anew: something of its own, something that it waits for now, or that it is wanted again. */
export const restartReasons = [
  'answers',
  'work',
  'department',
  'target',
  'prerequisites',
  'approval',
  'confirmation',
  'again',
] as const;
export type RestartReason = (typeof restartReasons)[number];

export type TicketEventType = keyof TicketEventData;

/** One event, discriminated by `type`. `actorId` is null where the product itself acted. */
export type TicketEvent = {
  [T in TicketEventType]: {
    readonly id: string;
    readonly ticketId: string;
    readonly type: T;
    readonly actorId: string | null;
    /** Milliseconds UTC. */
    readonly at: number;
    readonly data: TicketEventData[T];
  };
}[TicketEventType];

/** An event that is not stored yet. */
export type NewTicketEvent = {
  [T in TicketEventType]: Omit<Extract<TicketEvent, { type: T }>, 'id'>;
}[TicketEventType];
