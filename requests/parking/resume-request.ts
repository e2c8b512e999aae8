/** Resumes a parked request once its rules are mended: planned anew with the live version, and opened at once. */
import type { ItemVersion } from '../../catalog/item-store.server';
import { loadItemVersion } from '../../catalog/item-store.server';
import { liveCalendars } from '../../catalog/calendar-store.server';
import { formFor } from '../../catalog/form-for';
import { carryAnswers } from '../../forms/composites/carry-answers';
import { assertSecondLock } from '../../forms/second-lock.server';
import { mayTakePart, personFactsOf, viewerOf } from '../../people/person';
import { personById } from '../../people/people-store.server';
import { badState, conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { askedDepartments } from '../asked-departments';
import { answersOfRequest, openAnswers } from '../answers-at-rest';
import type { Request } from '../request';
import { documentsOf } from '../request-store.server';
import { newRequest, openRequest } from '../submission/prepare-submission';
import { planSubmission } from '../submission/plan-submission';
import type { PlannedSubmission } from '../submission/plan-submission';
import { takeAttachments } from '../submission/take-attachments';
import { readResolvable } from './may-resolve';
import { faultOfRules } from './parked-fault';
import type { ParkedFault } from './parked-fault';
import { storeResumed, storeStillParked } from './store-resumed';

export interface Resumption {
  /** Of the request, as the page showed it. */
  readonly version: number;
  /** Of the item: the one that is to be live, as the page showed it. */
  readonly itemVersion: number;
}

/** What does not stand, by its place and code: whoever resumes a request reads none of its answers. */
export interface UnfitAnswer {
  readonly field: string;
  readonly code: string;
}

export type ResumeOutcome =
  | { readonly outcome: 'resumed'; readonly tickets: number }
  /** The answers do not stand with the live version: nothing was changed. */
  | { readonly outcome: 'invalid'; readonly errors: readonly UnfitAnswer[] }
  /** The rules fail again: it stays parked, with this fault. */
  | { readonly outcome: 'parked'; readonly fault: ParkedFault };

/**
 * Everything that follows is opened in one transaction, or nothing. The request keeps its number and the instant at
 * which it was submitted; its clocks begin now.
 *
 * @throws E-104; E-201 where somebody was quicker, or another version is live; E-206 when an approval finds nobody;
 *   E-501 where it is not parked, or its requester no longer takes part; E-507 where the item was retired
 */
export async function resumeRequest(
  context: WorkContext,
  viewer: Viewer,
  requestId: string,
  resumption: Resumption,
): Promise<ResumeOutcome> {
  const { request, live } = await readResolvable(context, viewer, requestId);
  if (!live) throw badState('E-507');
  if (live.version !== resumption.itemVersion || request.version !== resumption.version)
    throw conflict('E-201');
  const requester = await requesterOf(context, request, viewer.locale);
  const { planned, unfit } = await planAnew(context, request, live, requester);
  const fault = faultOfRules(planned.plan);
  if (fault && unfit.length === 0) {
    await storeStillParked(context, request, fault);
    return { outcome: 'parked', fault };
  }
  const { work, facts } = planned.plan;
  if (unfit.length > 0 || !work) return { outcome: 'invalid', errors: unfit };
  assertSecondLock(live.hash, live.item.form, facts.answers);
  const answered = { viewer: requester, source: { version: live }, planned };
  const { id, number, submittedAt, version } = request;
  const { version: itemVersion } = live;
  const opened = await openRequest(context, answered, work, {
    request: { ...newRequest(context, answered, work), id, number, submittedAt, version: version + 1 },
    actorId: viewer.id,
    begin: (change) => {
      change.record('unparked', { itemVersion, tickets: work.tickets.length });
      change.tell('request-unparked', [request.requesterId]);
    },
  });
  await storeResumed(context, request, opened);
  return { outcome: 'resumed', tickets: work.tickets.length };
}

/** The requester as they are now; messages are in the language of whoever resumes. */
async function requesterOf(
  { database: { knex } }: WorkContext,
  { requesterId }: Request,
  locale: string,
): Promise<Viewer> {
  const person = await personById(knex, requesterId);
  if (!person || !mayTakePart(person)) throw badState('E-501');
  return { ...viewerOf(person), locale };
}

interface PlannedAnew {
  readonly planned: PlannedSubmission;
  readonly unfit: readonly UnfitAnswer[];
}

async function planAnew(
  { database, seal }: WorkContext,
  request: Request,
  live: ItemVersion,
  requester: Viewer,
): Promise<PlannedAnew> {
  const { knex } = database;
  const documents = await documentsOf(knex, request.id);
  if (!documents) throw notFound();
  const answers = openAnswers(seal, documents.answers, answersOfRequest(request.id));
  const calendars = await liveCalendars(knex);
  const older = await loadItemVersion(knex, request.itemVersionId);
  const departments = await askedDepartments(knex, live.item);
  const fieldsOf = ({ item }: ItemVersion) =>
    formFor(item, personFactsOf(requester), calendars.calendars, departments).fields;
  const carried = carryAnswers(fieldsOf(older), fieldsOf(live), answers);
  const planned = await planSubmission(knex, {
    viewer: requester,
    version: live,
    live: calendars,
    answers: carried.answers,
    now: await database.now(),
    mode: 'submit',
    departments,
  });
  const files = await takeAttachments(
    knex,
    planned.plan,
    { draftId: null, requestId: request.id },
    requester,
  );
  const { errors, refused } = planned.plan.json;
  const faults = planned.plan.problems.length > 0 || !planned.plan.fault ? errors : [];
  return {
    planned,
    unfit: [
      ...carried.aside.map(({ pointer, code }) => ({ field: pointer, code })),
      ...refused.map((field) => ({ field, code: 'E-102' })),
      ...[...faults, ...files.errors].map(({ field, code }) => ({ field, code })),
    ],
  };
}
