/** Makes the rows of a planned submission: the request, its work, and everything that follows from it at once. */
import { keyDateOf } from '../../catalog/subject';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { WorkPlan } from '../../rules/plan';
import { situationOf } from '../approvals/approver-situation';
import { learnApprovers } from '../approvals/find-approvers';
import type { ApproverSituation } from '../approvals/find-approvers';
import { refreshClocks } from '../change/refresh-clocks';
import { reviewEnd } from '../change/review-end';
import { settle } from '../change/settle';
import { tellByRules } from '../change/tell-by-rules';
import { WorkChange } from '../change/work-change';
import type { StoredFault } from '../parking/parked-store.server';
import type { Request } from '../request';
import type { RequestDocuments } from '../request-store.server';
import { demandApprovers } from './demand-approvers';
import { openWork, UNNUMBERED } from './open-work';
import type { PlannedSubmission } from './plan-submission';
import { calendarVersionOf, requestDocuments, subjectIdOf } from './request-documents';
import type { Source } from './source';
import type { TakenFiles } from './take-attachments';

/** Answers that stand, and what was planned from them. */
export interface PlannedAnswers {
  /** Who asks. */
  readonly viewer: Viewer;
  readonly source: Pick<Source, 'version'>;
  readonly planned: PlannedSubmission;
}

/** A submission whose answers stand. */
export interface Submitted extends PlannedAnswers {
  readonly source: Source;
  readonly files: TakenFiles;
  readonly key: { readonly idempotencyKey: string; readonly bodyHash: string };
}

/** Everything that storing writes, but for the numbers of the request and its tickets. */
export interface PreparedSubmission extends Pick<Submitted, 'files' | 'key'>, OpenedRequest {
  /** The draft that it came from, as it was read; it takes the draft's place. */
  readonly draft: Source['draft'];
  /** The fault that it is parked for, if it is. */
  readonly parked?: StoredFault;
}

/** Reads who is to be asked, and writes nothing. @throws E-206 when an approval finds nobody */
export async function prepareSubmission(
  context: WorkContext,
  submitted: Submitted,
  work: WorkPlan,
): Promise<PreparedSubmission> {
  const { source, files, key } = submitted;
  const opened = await openRequest(context, submitted, work, submission(context, submitted, work));
  return { ...opened, draft: source.draft, files, key };
}

/**
 * What submitting these answers would do at once, in memory alone: who is asked, and who is told. Of an approval that
 * finds nobody it says nothing.
 */
export function foreseeSubmission(
  context: WorkContext,
  answered: PlannedAnswers,
  work: WorkPlan,
  situation: ApproverSituation,
): Promise<WorkChange> {
  return firstChange(context, answered, work, submission(context, answered, work), situation);
}

function submission(context: WorkContext, answered: PlannedAnswers, work: WorkPlan): Beginning {
  const { viewer, source } = answered;
  const { itemVersion, tickets } = { itemVersion: source.version.version, tickets: work.tickets.length };
  return {
    request: newRequest(context, answered, work),
    actorId: viewer.id,
    begin: (change) => change.record('submitted', { itemVersion, tickets }),
  };
}

/** A request whose work is opened, in memory. */
export interface OpenedRequest {
  readonly change: WorkChange;
  readonly documents: RequestDocuments;
}

interface Beginning {
  readonly request: Request;
  readonly actorId: string;
  /** Records how it began. */
  readonly begin: (change: WorkChange) => void;
}

/** Reads who is to be asked, and writes nothing. @throws E-206 when an approval finds nobody */
export async function openRequest(
  context: WorkContext,
  answered: PlannedAnswers,
  work: WorkPlan,
  beginning: Beginning,
): Promise<OpenedRequest> {
  const { viewer, source, planned } = answered;
  const { knex } = context.database;
  const { item } = source.version;
  const situation = situationOf(item, planned.plan.facts, viewer.id);
  await learnApprovers(knex, work, situation);
  const change = await firstChange(context, answered, work, beginning, situation);
  await demandApprovers(knex, change, situation, viewer.locale);
  const documents = requestDocuments(context.seal, beginning.request.id, item, { plan: planned.plan, work });
  return { change, documents };
}

/** A request of these answers, as it is when nothing has followed yet. */
export function newRequest(
  context: WorkContext,
  { viewer, source, planned }: PlannedAnswers,
  work: Pick<WorkPlan, 'approvals' | 'tickets'>,
): Request {
  const { facts } = planned.plan;
  const { item, id: itemVersionId } = source.version;
  return {
    id: context.database.newId(facts.now),
    number: UNNUMBERED,
    itemKey: item.document.key,
    itemVersionId,
    calendarVersionId: calendarVersionOf(planned, work),
    requesterId: viewer.id,
    subjectId: subjectIdOf(viewer, planned),
    state: work.approvals.length > 0 ? 'awaiting-confirmation' : 'in-progress',
    keyDate: keyDateOf(item, facts),
    revision: 1,
    version: 1,
    submittedAt: facts.now,
    promisedAt: lastDue(work),
    reviewUntil: null,
    closedAt: null,
  };
}

/** Opens the work and lets follow what follows at once: tickets without prerequisites are ready, approvals asked. */
async function firstChange(
  context: WorkContext,
  { source, planned }: PlannedAnswers,
  work: WorkPlan,
  { request, actorId, begin }: Beginning,
  situation: ApproverSituation,
): Promise<WorkChange> {
  const { knex: db } = context.database;
  const { now: at } = planned.plan.facts;
  const opened = openWork(work, {
    request,
    at,
    calendarVersions: planned.live.versionIds,
    newId: (instant) => context.database.newId(instant),
  });
  const change = new WorkChange(request, opened, actorId, at);
  begin(change);
  for (const ticket of opened.tickets)
    change.putTicket(ticket, [
      { ticketId: ticket.id, actorId, at, type: 'opened', data: { state: ticket.state } },
    ]);
  await settle(change, {
    db,
    situation: () => Promise.resolve(situation),
    reviewUntil: (now) => reviewEnd(db, request, now),
  });
  refreshClocks(change, [], calendarsById(planned));
  const { form } = source.version.item;
  await tellByRules(change, work, { db, form, situation, candidates: change.candidates });
  return change;
}

function calendarsById({ live }: PlannedSubmission) {
  return new Map(
    [...live.versionIds].flatMap(([key, id]) => {
      const calendar = live.calendars.get(key);
      return calendar ? [[id, calendar] as const] : [];
    }),
  );
}

function lastDue({ tickets }: Pick<WorkPlan, 'tickets'>): number | null {
  return tickets.length === 0 ? null : Math.max(...tickets.map(({ ola }) => Date.parse(ola.plannedDueAt)));
}
