/** A department's queue: a page of 50 tickets in due order with their clocks, and the counts of its views. */
import { calendarsByIds } from '../catalog/calendar-store.server';
import { liveItems } from '../catalog/item-store.server';
import { departments } from '../people/directory-store.server';
import { demand } from '../people/permissions';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { LocalizedText } from '../rules/conditions/condition';
import { cutPage, readPageToken } from '../tickets/page-token';
import { queueViews, viewFilter } from '../tickets/queue/queue-filter';
import type { QueueFilter, QueueView } from '../tickets/queue/queue-filter';
import { countQueues, firstBlockers, queuePage, requestsBeside } from '../tickets/queue/queue-store.server';
import type { QueueTicket } from '../tickets/queue/queue-store.server';
import { ticketClock } from '../tickets/ticket-clock-view';
import type { TicketClock } from '../tickets/ticket-clock-view';
import { shownNumber } from '../tickets/ticket-number';
import type { Ticket, TicketState } from '../tickets/ticket';
import { departmentTitle } from './reading/department-title';
import { personNames } from './reading/person-names';
import type { PersonRef } from './reading/person-names';

const PAGE_SIZE = 50;
/** A count says "99+" from here on, so nothing is counted further. */
export const COUNT_CAP = 100;

export interface QueueQuery {
  /** The viewer's own where it is not given. */
  readonly department?: string;
  /** None: every open state. */
  readonly states?: readonly TicketState[];
  readonly assignee?: 'any' | 'me' | 'none';
  /** An item's key. */
  readonly item?: string;
  readonly atRisk?: boolean;
  /** Where the page before ended. */
  readonly after?: string;
}

export interface QueueRow {
  readonly id: string;
  /** `IT-12` */
  readonly number: string;
  readonly title: LocalizedText;
  readonly itemKey: string;
  readonly requestId: string;
  readonly requestNumber: number | null;
  readonly requester: PersonRef | null;
  readonly state: TicketState;
  readonly priority: Ticket['priority'];
  readonly assignee: PersonRef | null;
  readonly keyDate: string | null;
  /** The first open prerequisite of a blocked ticket; null where an approval blocks it. */
  readonly blockedBy: LocalizedText | null;
  readonly clock: TicketClock;
  readonly version: number;
}

export interface Queue {
  readonly department: string;
  readonly departmentTitle: LocalizedText;
  readonly rows: readonly QueueRow[];
  readonly next: string | null;
  /** None above `COUNT_CAP`. */
  readonly counts: Readonly<Record<QueueView, number>>;
  /** What the item filter offers. */
  readonly items: readonly { readonly key: string; readonly title: LocalizedText }[];
  /** The instant at which the clocks were read, milliseconds UTC. */
  readonly now: number;
}

/** @throws E-101 for a queue that the viewer does not work; E-902 for a page that there is not */
export async function readQueue(context: WorkContext, viewer: Viewer, query: QueueQuery): Promise<Queue> {
  const department = query.department ?? viewer.department;
  demand(viewer, 'queue.read', { department });
  const { knex } = context.database;
  const after = query.after === undefined ? null : readPageToken(query.after);
  const [found, counts, items, known, now] = await Promise.all([
    queuePage(knex, filterOf(query, department, viewer), after, PAGE_SIZE + 1),
    countQueues(
      knex,
      queueViews.map((view) => viewFilter(view, department, viewer.id)),
      COUNT_CAP,
    ),
    liveItems(knex),
    departments(knex),
    context.database.now(),
  ]);
  const page = cutPage(found, PAGE_SIZE, (ticket) => ({ at: ticket.dueAt ?? 0, id: ticket.id }));
  const own = known.find((each) => each.key === department);
  return {
    department,
    departmentTitle: departmentTitle(known, department),
    rows: await rowsOf(context, page.rows, own?.ticketPrefix ?? department, now),
    next: page.next,
    counts: Object.fromEntries(
      queueViews.map((view, index) => [view, counts[index] ?? 0]),
    ) as Queue['counts'],
    items: items.map(({ item: { document } }) => ({ key: document.key, title: document.title })),
    now,
  };
}

function filterOf(query: QueueQuery, department: string, viewer: Viewer): QueueFilter {
  const { assignee = 'any' } = query;
  return {
    department,
    states: query.states ?? [],
    assignee: { is: assignee === 'me' ? viewer.id : assignee },
    item: query.item ?? null,
    atRisk: query.atRisk ?? false,
  };
}

async function rowsOf(
  context: WorkContext,
  tickets: readonly QueueTicket[],
  prefix: string,
  now: number,
): Promise<QueueRow[]> {
  const { knex } = context.database;
  const blocked = tickets.filter((ticket) => ticket.state === 'blocked');
  const [requests, blockers, calendars] = await Promise.all([
    requestsBeside(
      knex,
      tickets.map((ticket) => ticket.requestId),
    ),
    firstBlockers(
      knex,
      blocked.map((ticket) => ticket.id),
    ),
    calendarsByIds(
      knex,
      tickets.map((ticket) => ticket.calendarVersionId),
    ),
  ]);
  const requesters = [...requests.values()].map((request) => request.requesterId);
  const names = await personNames(knex, [...requesters, ...tickets.map((ticket) => ticket.assigneeId)]);
  return tickets.flatMap((ticket) => {
    const request = requests.get(ticket.requestId);
    const calendar = calendars.get(ticket.calendarVersionId);
    if (!request || !calendar) return [];
    const { id, title, itemKey, requestId, state, priority, keyDate, version } = ticket;
    return [
      {
        id,
        number: shownNumber(prefix, ticket.number),
        title,
        itemKey,
        requestId,
        requestNumber: request.number,
        requester: names(request.requesterId),
        state,
        priority,
        assignee: names(ticket.assigneeId),
        keyDate,
        blockedBy: blockers.get(id)?.title ?? null,
        clock: ticketClock(ticket, calendar, now),
        version,
      },
    ];
  });
}
