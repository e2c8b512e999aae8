/** The page of one request: state, answers, work, approvals and timeline, cut to what its viewer may see. */
import { calendarById } from '../catalog/calendar-store.server';
import { knownDepartments } from '../people/known-departments';
import { can } from '../people/permissions';
import { isQueueWorker } from '../people/queue-worker';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { lastAsked } from '../tickets/approvals/approval';
import { commentsOfTickets, eventsOfRequest } from '../tickets/history-store.server';
import { progressOf } from '../tickets/request-work';
import type { TicketEvent } from '../tickets/ticket-event';
import type { Progress } from '../tickets/request-work';
import { mayChangeAnswers } from './changed-answers/may-change';
import { mayAskToCancel, openCancellation } from './cancel-request';
import type { CancellationAsked } from './cancel-request';
import { findDraftOfRequest } from './drafts/draft-store.server';
import { approvalView } from './reading/approval-view';
import type { ApprovalView } from './reading/approval-view';
import { caseAnswers } from './reading/case-answers';
import type { CaseAnswers } from './reading/case-answers';
import { itemHead } from './reading/item-head';
import type { ItemHead } from './reading/item-head';
import { personNames } from './reading/person-names';
import type { PersonRef } from './reading/person-names';
import { readCase } from './reading/read-case';
import type { RequestCase } from './reading/read-case';
import { subjectAmong } from './reading/subject-name';
import type { AnswerView } from './reading/readable-answers';
import { personsInWork, ticketSummaries } from './reading/ticket-summary';
import type { TicketSummary } from './reading/ticket-summary';
import { personsInTimeline, timeline } from './reading/timeline';
import type { TimelineEntry } from './reading/timeline';
import type { RequestEvent, RequestState } from './request';
import { eventsOfRequestItself } from './request-store.server';
import { mayBeWithdrawn } from './withdraw-request';

export interface RequestPage {
  readonly id: string;
  readonly number: number;
  readonly item: ItemHead;
  readonly state: RequestState;
  readonly requester: PersonRef | null;
  /** Whom it is about; null where the viewer may not know, and where it is the requester. */
  readonly subject: string | null;
  readonly keyDate: string | null;
  /** Milliseconds UTC. */
  readonly submittedAt: number;
  readonly promisedAt: number | null;
  readonly reviewUntil: number | null;
  readonly closedAt: number | null;
  /** IANA zone of the request's calendar. */
  readonly zone: string;
  readonly version: number;
  readonly progress: Progress;
  readonly cancelAsked: CancellationAsked | null;
  readonly answers: readonly AnswerView[];
  /** Whether the work itself is shown: tickets, their history, and why they exist. */
  readonly showsWork: boolean;
  readonly tickets: readonly TicketSummary[];
  /** The request's own approvals. */
  readonly approvals: readonly ApprovalView[];
  readonly timeline: readonly TimelineEntry[];
  readonly may: {
    readonly change: boolean;
    readonly withdraw: boolean;
    readonly askToCancel: boolean;
    readonly decideCancellation: boolean;
    readonly review: boolean;
  };
  /** The viewer has begun to change the answers, and not sent the change. */
  readonly changing: boolean;
}

/**
 * @param address the request's id, or its number as people read it: `REQ-318`
 * @throws E-104 for a request that there is not, or that the viewer has nothing to do with
 */
export async function readRequestPage(
  context: WorkContext,
  viewer: Viewer,
  address: string,
): Promise<RequestPage> {
  const { knex } = context.database;
  const read = await readCase(context, viewer, address);
  const { request, work, candidates } = read;
  const shows = showsWork(viewer, read);
  const ids = work.tickets.map((ticket) => ticket.id);
  const reader = worksOnIt(viewer, read) ? 'worker' : 'requester';
  const [events, allTicketEvents, comments, known, { views, changesTo }, changing] = await Promise.all([
    eventsOfRequestItself(knex, request.id),
    eventsOfRequest(knex, request.id),
    commentsOfTickets(knex, ids, reader),
    knownDepartments(context),
    caseAnswers(context, viewer, read),
    findDraftOfRequest(knex, request.id),
  ]);
  const ticketEvents = allTicketEvents.filter((event) => shows || isToldTo(viewer, read, event));
  const names = await personNames(knex, [...personsInWork(read), ...personsInTimeline(events, ticketEvents)]);
  const { id, number, state, keyDate, submittedAt, promisedAt, reviewUntil, closedAt, version } = request;
  return {
    id,
    number,
    item: itemHead(read.version),
    state,
    requester: names(request.requesterId),
    subject: subjectAmong(views, read.version.item, names(request.requesterId)?.number),
    keyDate,
    submittedAt,
    promisedAt,
    reviewUntil,
    closedAt,
    zone: await zoneOf(context, read, viewer),
    version,
    progress: progressOf(work.tickets),
    cancelAsked: openCancellation(events),
    answers: views,
    showsWork: shows,
    tickets: shows ? ticketSummaries(viewer, read, names, known) : [],
    approvals: lastAsked(work.approvals)
      .filter((approval) => approval.ticketId === null)
      .map((approval) => approvalView(approval, candidates, names)),
    timeline: timeline(events, ticketEvents, shows ? work.tickets : [], comments, names).map((entry) =>
      toldChange(entry, shows, changesTo),
    ),
    may: rightsOf(viewer, read, events),
    changing: changing !== null && changing.ownerId === viewer.id,
  };
}

/** Those at work see it, and the requester where the item shows it; an approver sees what is to be decided. */
export function showsWork(viewer: Viewer, read: RequestCase): boolean {
  const { showWork } = read.version.item.document.fulfilment;
  const own = viewer.id === read.request.requesterId && showWork === 'full';
  return own || worksOnIt(viewer, read);
}

/** What a department asks of the requester is told to them even where the work is not shown. */
function isToldTo(viewer: Viewer, { request }: RequestCase, event: TicketEvent): boolean {
  if (viewer.id !== request.requesterId) return false;
  if (event.type === 'commented') return event.data.visibility === 'requester';
  return event.type === 'waiting' && event.data.on === 'requester';
}

/** A change of answers with what the viewer may read of it; who is not shown the work learns nothing of tickets. */
function toldChange(
  entry: TimelineEntry,
  shows: boolean,
  changesTo: CaseAnswers['changesTo'],
): TimelineEntry {
  const { revision } = entry.data;
  if (entry.type !== 'answers-changed' || typeof revision !== 'number') return entry;
  return { ...entry, data: shows ? entry.data : { revision }, changes: changesTo(revision) };
}

function worksOnIt(viewer: Viewer, { access, work }: RequestCase): boolean {
  const assigned = work.tickets.some((ticket) => ticket.assigneeId === viewer.id);
  return assigned || access.departments.some((department) => isQueueWorker(viewer, department));
}

function rightsOf(viewer: Viewer, read: RequestCase, events: readonly RequestEvent[]): RequestPage['may'] {
  const { request, work, access } = read;
  const asked = openCancellation(events) !== null && request.state === 'in-progress';
  return {
    change: mayChangeAnswers(viewer, request, read.version.item),
    withdraw: can(viewer, 'request.withdraw', request) && mayBeWithdrawn(request.state, work),
    askToCancel: can(viewer, 'request.cancel', request) && mayAskToCancel(request.state, work, events),
    decideCancellation: asked && can(viewer, 'request.decide-cancellation', access),
    review: can(viewer, 'request.review', request) && request.state === 'in-review',
  };
}

async function zoneOf(context: WorkContext, { request }: RequestCase, viewer: Viewer): Promise<string> {
  if (request.calendarVersionId === null) return viewer.zone;
  return (await calendarById(context.database.knex, request.calendarVersionId)).document.zone;
}
