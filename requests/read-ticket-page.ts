/** The page of one ticket for those who work it: what to do, with which answers, why, and what hangs on it. */
import { calendarById } from '../catalog/calendar-store.server';
import { queueWorkersOf } from '../people/deciders-store.server';
import { knownDepartments } from '../people/known-departments';
import { can } from '../people/permissions';
import { notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { LocalizedText } from '../rules/conditions/condition';
import { mayHandle } from '../tickets/decide-move';
import { commentsOfTickets, eventsOfTickets } from '../tickets/history-store.server';
import { explainClock } from '../tickets/ola/explain-clock';
import type { ClockExplanation } from '../tickets/ola/explain-clock';
import { coveredClock } from '../tickets/ticket-clock';
import { ticketClock } from '../tickets/ticket-clock-view';
import type { TicketClock } from '../tickets/ticket-clock-view';
import { assignableStates, movesFrom } from '../tickets/ticket-moves';
import type { Move } from '../tickets/ticket-moves';
import { findTicketAt } from '../tickets/ticket-store.server';
import type { Ticket } from '../tickets/ticket';
import { caseAnswers } from './reading/case-answers';
import type { CaseAnswers } from './reading/case-answers';
import { ticketReason } from './reading/explain-ticket';
import type { TicketReason } from './reading/explain-ticket';
import { itemHead } from './reading/item-head';
import type { ItemHead } from './reading/item-head';
import { personNames } from './reading/person-names';
import type { PersonRef } from './reading/person-names';
import { loadCase } from './reading/read-case';
import type { RequestCase } from './reading/read-case';
import type { AnswerView } from './reading/readable-answers';
import { personsInWork, ticketSummaries } from './reading/ticket-summary';
import type { TicketSummary } from './reading/ticket-summary';
import { personsInTimeline, timeline } from './reading/timeline';
import type { TimelineEntry } from './reading/timeline';
import { isOpen } from './request';
import type { RequestState } from './request';

export interface TicketPage {
  readonly ticket: TicketSummary;
  readonly team: string | null;
  readonly version: number;
  readonly checklist: readonly LocalizedText[];
  /** Positions of the checklist that were ticked off when it was done last. */
  readonly checked: readonly number[];
  readonly request: {
    readonly id: string;
    readonly number: number;
    readonly item: ItemHead;
    readonly state: RequestState;
    readonly requester: PersonRef | null;
    readonly keyDate: string | null;
    /** Whether the viewer may open the request's page. */
    readonly maySee: boolean;
  };
  /** The answers that this ticket is about, then all that the viewer may read. */
  readonly answersUsed: readonly AnswerView[];
  readonly answers: readonly AnswerView[];
  readonly reason: TicketReason;
  readonly blockedBy: readonly TicketSummary[];
  readonly blocks: readonly TicketSummary[];
  /** History and comments of this ticket, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly clock: TicketClock;
  /** The clock taken apart; null before the ticket was ready. */
  readonly clockParts: ClockExplanation | null;
  /** Title and IANA zone of the ticket's calendar. */
  readonly calendar: { readonly title: LocalizedText; readonly zone: string };
  /** The instant at which the clock was read, milliseconds UTC. */
  readonly now: number;
  readonly may: {
    readonly claim: boolean;
    readonly assign: boolean;
    readonly moves: readonly Move[];
  };
  /** To whom it can be handed. */
  readonly colleagues: readonly PersonRef[];
}

/**
 * @param address the ticket's id, or its number as people read it: `IT-2041`
 * @throws E-104 for a ticket that there is not, or that the viewer does not work
 */
export async function readTicketPage(
  context: WorkContext,
  viewer: Viewer,
  address: string,
): Promise<TicketPage> {
  const { knex } = context.database;
  const found = await findTicketAt(knex, address);
  if (!found || !can(viewer, 'ticket.read', found)) throw notFound();
  const ticketId = found.id;
  const read = await loadCase(context, found.requestId);
  const ticket = read.work.tickets.find((each) => each.id === ticketId) ?? found;
  const [events, comments, known, calendar, colleagues, opened, now] = await Promise.all([
    eventsOfTickets(knex, [ticketId]),
    commentsOfTickets(knex, [ticketId], 'worker'),
    knownDepartments(context),
    calendarById(knex, ticket.calendarVersionId),
    queueWorkersOf(knex, ticket.department),
    caseAnswers(context, viewer, read),
    context.database.now(),
  ]);
  const names = await personNames(knex, [...personsInWork(read), ...personsInTimeline([], events)]);
  const summaries = ticketSummaries(viewer, read, names, known);
  const summaryOf = (id: string) => summaries.filter((each) => each.id === id);
  const [summary] = summaryOf(ticketId);
  if (!summary) throw notFound();
  const clock = coveredClock(ticket, events, calendar);
  const done = events.findLast((event) => event.type === 'done');
  const { request, work, version, access } = read;
  return {
    ticket: summary,
    team: ticket.team,
    version: ticket.version,
    checklist: ticket.detail.checklist,
    checked: done?.type === 'done' ? done.data.checked : [],
    request: {
      id: request.id,
      number: request.number,
      item: itemHead(version),
      state: request.state,
      requester: names(request.requesterId),
      keyDate: request.keyDate,
      maySee: can(viewer, 'request.read', access),
    },
    answersUsed: opened.views.filter((view) => ticket.detail.shows.includes(view.field)),
    answers: opened.views,
    reason: await ticketReason(knex, read, opened, ticket),
    blockedBy: work.prerequisites
      .filter((each) => each.ticketId === ticketId)
      .flatMap((each) => summaryOf(each.afterId)),
    blocks: work.prerequisites
      .filter((each) => each.afterId === ticketId)
      .flatMap((each) => summaryOf(each.ticketId)),
    timeline: timeline([], events, work.tickets, comments, names).map((entry) =>
      withChanges(entry, ticket, opened),
    ),
    clock: ticketClock(ticket, calendar, now),
    clockParts: clock && explainClock(clock, ticket.detail.target, calendar),
    calendar: { title: calendar.document.title, zone: calendar.document.zone },
    now,
    may: rightsOf(viewer, ticket, read),
    colleagues: colleagues.map(({ id, number, name }) => ({ id, number, name })),
  };
}

/** What changed of the answers that the ticket shows, as far as the viewer may read them. */
function withChanges(entry: TimelineEntry, ticket: Ticket, { changesTo }: CaseAnswers): TimelineEntry {
  const { revision } = entry.data;
  if (typeof revision !== 'number') return entry;
  const { shows } = ticket.detail;
  return { ...entry, changes: changesTo(revision).filter(({ field }) => shows.includes(field)) };
}

function rightsOf(viewer: Viewer, ticket: Ticket, { request }: RequestCase): TicketPage['may'] {
  const assignable = isOpen(request.state) && assignableStates.includes(ticket.state);
  const handles = isOpen(request.state) && can(viewer, 'ticket.work', ticket) && mayHandle(ticket, viewer);
  return {
    claim: assignable && ticket.assigneeId === null && can(viewer, 'ticket.claim', ticket),
    assign: assignable && can(viewer, 'ticket.assign', ticket),
    moves: handles ? movesFrom(ticket.state) : [],
  };
}
