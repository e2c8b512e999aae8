/** Words of tickets: states, moves' names, and a ticket as the domain reads it. */
import type { OlaTarget, Priority, TicketDetail } from '../rules/plan';

export const ticketStates = [
  'blocked',
  'ready',
  'in-progress',
  'waiting-on-requester',
  'waiting-on-vendor',
  'done',
  'cancelled',
] as const;

export type TicketState = (typeof ticketStates)[number];

export const closedStates = ['done', 'cancelled'] as const satisfies readonly TicketState[];
export const waitingStates = [
  'waiting-on-requester',
  'waiting-on-vendor',
] as const satisfies readonly TicketState[];

/** A ticket as stored; instants in milliseconds UTC. */
export interface Ticket {
  readonly id: string;
  readonly number: number;
  readonly requestId: string;
  readonly itemKey: string;
  readonly key: string;
  readonly rule: string;
  readonly department: string;
  readonly team: string | null;
  readonly state: TicketState;
  readonly priority: Priority;
  readonly assigneeId: string | null;
  readonly title: Readonly<Record<string, string>>;
  readonly detail: Omit<TicketDetail, 'title'>;
  readonly calendarVersionId: string;
  /** The last revision of the request's plan that called for it while it was open. */
  readonly planRevision: number;
  readonly keyDate: string | null;
  readonly plannedReadyAt: number;
  readonly plannedDueAt: number;
  readonly plannedExpedited: boolean;
  readonly readyAt: number | null;
  readonly dueAt: number | null;
  readonly expedited: boolean;
  readonly pausedAt: number | null;
  readonly alertLevel: 0 | 50 | 80 | 100 | 150;
  readonly nextAlertAt: number | null;
  readonly version: number;
  readonly createdAt: number;
  readonly doneAt: number | null;
}

export type { OlaTarget, Priority };
