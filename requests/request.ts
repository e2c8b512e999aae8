/** Words of requests: states, a request as stored, and the events of its history. */
import { approvalsOf, allGranted } from '../tickets/approvals/approval';
import { isClosed } from '../tickets/request-work';
import type { RequestWork } from '../tickets/request-work';

export const requestStates = [
  'awaiting-confirmation',
  'in-progress',
  'in-review',
  'closed',
  'cancelled',
  'rejected',
  'parked',
] as const;

export type RequestState = (typeof requestStates)[number];

export const openRequestStates = [
  'awaiting-confirmation',
  'in-progress',
  'in-review',
  'parked',
] as const satisfies readonly RequestState[];

export function isOpen(state: RequestState): boolean {
  return (openRequestStates as readonly RequestState[]).includes(state);
}

/** A request as stored, without its documents (answers, facts, plan, trace); instants in milliseconds UTC. */
export interface Request {
  readonly id: string;
  readonly number: number;
  readonly itemKey: string;
  readonly itemVersionId: string;
  readonly calendarVersionId: string | null;
  readonly requesterId: string;
  readonly subjectId: string | null;
  readonly state: RequestState;
  readonly keyDate: string | null;
  /** 1 as submitted, one more with every change of its answers. */
  readonly revision: number;
  readonly version: number;
  readonly submittedAt: number;
  readonly promisedAt: number | null;
  readonly reviewUntil: number | null;
  readonly closedAt: number | null;
}

/** What a change of answers does to a ticket. */
export const ticketEffects = [
  'added',
  'cancelled',
  'restarted',
  'rescheduled',
  'updated',
  /** Done already: it stays as it is, though its answers are others now. */
  'kept',
] as const;
export type TicketEffect = (typeof ticketEffects)[number];

/** What each kind of event carries. Never the value of an answer. */
export interface RequestEventData {
  submitted: { readonly itemVersion: number; readonly tickets: number };
  /** The rules fail on its answers: nothing follows from it until somebody who mends them resumes it. */
  parked: { readonly code: string };
  /** Planned anew, with this version of the item. */
  unparked: { readonly itemVersion: number; readonly tickets: number };
  /** The answers of this revision took the place of those before. How many tickets of each kind follow. */
  'answers-changed': { readonly revision: number } & Readonly<Record<TicketEffect, number>>;
  confirmed: Record<string, never>;
  /** Its own confirmation was refused. */
  rejected: Record<string, never>;
  'approval-asked': { readonly approval: string; readonly ticket: string | null };
  /** No word of the approval finds a person who may decide. */
  'nobody-to-approve': { readonly approval: string; readonly ticket: string | null };
  'approval-given': { readonly approval: string; readonly ticket: string | null };
  'approval-refused': { readonly approval: string; readonly ticket: string | null };
  withdrawn: { readonly reason: string };
  'cancel-asked': { readonly reason: string };
  'cancel-declined': { readonly reason: string };
  cancelled: { readonly reason: string };
  'in-review': { readonly until: number };
  /** Work was taken up again: by the requester in the review, or by an agent. */
  resumed: Record<string, never>;
  missing: { readonly reason: string; readonly tickets: number };
  accepted: Record<string, never>;
  /** Nobody answered within the time of the review. */
  'closed-unanswered': Record<string, never>;
}

export type RequestEventType = keyof RequestEventData;

/** An event that is not stored yet, discriminated by `type`; `actorId` is null where the product itself acted. */
export type NewRequestEvent = {
  [T in RequestEventType]: {
    readonly requestId: string;
    readonly type: T;
    readonly actorId: string | null;
    readonly at: number;
    readonly data: RequestEventData[T];
  };
}[RequestEventType];

export type RequestEvent = NewRequestEvent & { readonly id: string };

/** The state that follows from tickets and approvals alone; closing and cancelling are decisions of persons. */
export function stateFromWork(work: RequestWork): Exclude<RequestState, 'closed' | 'cancelled' | 'parked'> {
  const own = approvalsOf(work.approvals, null);
  if (own.some((approval) => approval.state === 'rejected')) return 'rejected';
  if (!allGranted(own)) return 'awaiting-confirmation';
  return work.tickets.every((ticket) => isClosed(ticket.state)) ? 'in-review' : 'in-progress';
}
