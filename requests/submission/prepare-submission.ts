/** Makes the rows of a planned submission: the request, its work, and everything that follows from it at once. */
import type { Knex } from 'knex';
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
import type { Request } from '../request';
import type { RequestDocuments } from '../request-store.server';
import { demandApprovers } from './demand-approvers';
import { openWork, UNNUMBERED } from './open-work';
import type { PlannedSubmission } from './plan-submission';
import { calendarVersionOf, requestDocuments, subjectIdOf } from './request-documents';
import type { Source } from './source';
import type { TakenFiles } from './take-attachments';

/** A submission whose answers stand and whose work is planned. */
export interface Planned {
  readonly viewer: Viewer;
  readonly source: Source;
  readonly planned: PlannedSubmission;
  readonly work: WorkPlan;
  readonly files: TakenFiles;
  readonly key: { readonly idempotencyKey: string; readonly bodyHash: string };
}

/** Everything that storing writes, but for the numbers of the request and its tickets. */
export interface PreparedSubmission extends Pick<Planned, 'files' | 'key'> {
  readonly change: WorkChange;
  readonly documents: RequestDocuments;
  /** The draft that it came from, as it was read; it takes the draft's place. */
  readonly draft: Source['draft'];
}

/** Reads who is to be asked, and writes nothing. @throws E-206 when an approval finds nobody */
export async function prepareSubmission(
  context: WorkContext,
  submitted: Planned,
): Promise<PreparedSubmission> {
  const { viewer, source, planned, work, files, key } = submitted;
  const { knex } = context.database;
  const request = newRequest(context, submitted);
  const situation = situationOf(source.version.item, planned.plan.facts, viewer.id);
  await learnApprovers(knex, work, situation);
  const change = await firstChange(context, knex, request, submitted, situation);
  await demandApprovers(knex, change, situation, viewer.locale);
  const documents = requestDocuments(context.seal, request.id, source.version.item, {
    plan: planned.plan,
    work,
  });
  return { change, documents, draft: source.draft, files, key };
}

function newRequest(context: WorkContext, { viewer, source, planned, work }: Planned): Request {
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
  db: Knex,
  request: Request,
  { viewer, source, planned, work }: Planned,
  situation: ApproverSituation,
): Promise<WorkChange> {
  const opened = openWork(work, {
    request,
    at: request.submittedAt,
    calendarVersions: planned.live.versionIds,
    newId: (at) => context.database.newId(at),
  });
  const change = new WorkChange(request, opened, viewer.id, request.submittedAt);
  change.record('submitted', { itemVersion: source.version.version, tickets: opened.tickets.length });
  for (const ticket of opened.tickets) {
    const { actorId, now: at } = change;
    const event = {
      ticketId: ticket.id,
      actorId,
      at,
      type: 'opened' as const,
      data: { state: ticket.state },
    };
    change.putTicket(ticket, [event]);
  }
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

function lastDue({ tickets }: WorkPlan): number | null {
  return tickets.length === 0 ? null : Math.max(...tickets.map(({ ola }) => Date.parse(ola.plannedDueAt)));
}
