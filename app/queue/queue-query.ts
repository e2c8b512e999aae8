/** The state of a queue page, all of it in its address: view, filters, position. */
import { ticketStates, type TicketState } from '../../tickets/ticket';
import type { QueueView } from '../../tickets/queue/queue-filter';

export const assigneeChoices = ['any', 'me', 'none'] as const;
export type AssigneeChoice = (typeof assigneeChoices)[number];

/** States that a queue's filter offers, beside "all open". */
export const filterStates: readonly TicketState[] = ticketStates;

export interface QueueQuery {
  readonly states: readonly TicketState[];
  readonly assignee: AssigneeChoice;
  readonly item: string;
  readonly atRisk: boolean;
  /** Where the page before ended. */
  readonly after: string | null;
}

/** Reads the address; what it does not know it leaves out, so that an old bookmark still opens. */
export function readQueueQuery(params: URLSearchParams): QueueQuery {
  const states = params
    .getAll('state')
    .filter((state): state is TicketState => includes(ticketStates, state));
  const assignee = params.get('assignee');
  return {
    states,
    assignee: includes(assigneeChoices, assignee) ? assignee : 'any',
    item: params.get('item') ?? '',
    atRisk: params.get('risk') === '1',
    after: params.get('after'),
  };
}

/** The address of a query, without what is the default; the position is kept only if it is given. */
export function queueSearch(query: Partial<QueueQuery>): string {
  const params = new URLSearchParams();
  for (const state of query.states ?? []) params.append('state', state);
  if (query.assignee !== undefined && query.assignee !== 'any') params.set('assignee', query.assignee);
  if (query.item) params.set('item', query.item);
  if (query.atRisk) params.set('risk', '1');
  if (query.after) params.set('after', query.after);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

const views: Readonly<Record<QueueView, Partial<QueueQuery>>> = {
  open: {},
  mine: { assignee: 'me' },
  unassigned: { assignee: 'none' },
  atRisk: { atRisk: true },
  waiting: { states: ['waiting-on-requester', 'waiting-on-vendor'] },
};

export function viewSearch(view: QueueView): string {
  return queueSearch(views[view]);
}

/** The view whose filter this is exactly, leaving aside the position; null for a filter of one's own. */
export function viewOf(query: QueueQuery): QueueView | null {
  const here = queueSearch({ ...query, after: null });
  return (Object.keys(views) as QueueView[]).find((view) => viewSearch(view) === here) ?? null;
}

function includes<T extends string>(list: readonly T[], value: string | null): value is T {
  return value !== null && (list as readonly string[]).includes(value);
}
