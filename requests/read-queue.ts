/** A department's queue: a page of 50 tickets in due order with their clocks, and the counts of its views. */
import type { Knex } from 'knex';
import { calendarsByIds } from '../catalog/calendar-store.server';
import { liveItems } from '../catalog/item-store.server';
import { knownDepartments } from '../people/known-departments';
import { demand } from '../people/permissions';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { LocalizedText } from '../rules/conditions/condition';
import type { Calendar } from '../rules/working-time/calendar';
import { cutPage, readPageToken } from '../tickets/page-token';
import type { PagePosition } from '../tickets/page-token';
import { queueViews, viewFilter } from '../tickets/queue/queue-filter';
import type { QueueFilter, QueueView } from '../tickets/queue/queue-filter';
import { countQueues, firstBlockers, queuePage, requestsBeside } from '../tickets/queue/queue-store.server';
import type { Blocker, QueueTicket, RequestBeside } from '../tickets/queue/queue-store.server';
import { ticketClock } from '../tickets/ticket-clock-view';
import type { TicketClock } from '../tickets/ticket-clock-view';
import { shownNumber } from '../tickets/ticket-number';
import type { Ticket, TicketState } from '../tickets/ticket';
import { departmentTitle } from './reading/department-title';
import { personNames } from './reading/person-names';
import type { PersonNames, PersonRef } from './reading/person-names';

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
  const [page, counts, items, known, now] = await Promise.all([
    readPage(knex, filterOf(query, department, viewer), after),
    countQueues(
      knex,
      queueViews.map((view) => viewFilter(view, department, viewer.id)),
      COUNT_CAP,
    ),
    liveItems(knex),
    knownDepartments(context),
    context.database.now(),
  ]);
  const own = known.find((each) => each.key === department);
  return {
    department,
    departmentTitle: departmentTitle(known, department),
    rows: rowsOf(page, own?.ticketPrefix ?? department, now),
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

interface Page {
  readonly tickets: readonly QueueTicket[];
  readonly next: string | null;
  /** By request id. */
  readonly requests: ReadonlyMap<string, RequestBeside>;
  /** By ticket id. */
  readonly blockers: ReadonlyMap<string, Blocker>;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly names: PersonNames;
}

/** Two rounds of questions: the tickets, then at once everything that stands beside them. */
async function readPage(knex: Knex, filter: QueueFilter, after: PagePosition | null): Promise<Page> {
  const found = await queuePage(knex, filter, after, PAGE_SIZE + 1);
  const { rows: tickets, next } = cutPage(found, PAGE_SIZE, ({ dueAt, id }) => ({ at: dueAt ?? 0, id }));
  const blocked = tickets.filter((ticket) => ticket.state === 'blocked');
  const [requests, blockers, calendars, names] = await Promise.all([
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
    personNames(
      knex,
      tickets.map((ticket) => ticket.assigneeId),
    ),
  ]);
  return { tickets, next, requests, blockers, calendars, names };
}

function rowsOf(
  { tickets, requests, blockers, calendars, names }: Page,
  prefix: string,
  now: number,
): QueueRow[] {
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
        requester: request.requester,
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
