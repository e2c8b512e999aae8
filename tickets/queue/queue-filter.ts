/** What a queue can be filtered by; every combination is read in due order without a sort. */
import { ticketStates, waitingStates } from '../ticket';
import type { TicketState } from '../ticket';

export interface QueueFilter {
  readonly department: string;
  /** None: every open state. */
  readonly states: readonly TicketState[];
  /** A person's id, `none` for tickets that nobody has, `any`. */
  readonly assignee: { readonly is: 'any' } | { readonly is: 'none' } | { readonly is: string };
  readonly item: string | null;
  /** At least 80 % of the time is used up, or the ticket is breached. */
  readonly atRisk: boolean;
}

export const openStates: readonly TicketState[] = ticketStates.filter(
  (state) => state !== 'done' && state !== 'cancelled',
);

/** The views that a queue page counts. */
export const queueViews = ['open', 'mine', 'unassigned', 'atRisk', 'waiting'] as const;
export type QueueView = (typeof queueViews)[number];

export function viewFilter(view: QueueView, department: string, personId: string): QueueFilter {
  const open: QueueFilter = { department, states: [], assignee: { is: 'any' }, item: null, atRisk: false };
  switch (view) {
    case 'open':
      return open;
    case 'mine':
      return { ...open, assignee: { is: personId } };
    case 'unassigned':
      return { ...open, assignee: { is: 'none' } };
    case 'atRisk':
      return { ...open, atRisk: true };
    case 'waiting':
      return { ...open, states: waitingStates };
  }
}
