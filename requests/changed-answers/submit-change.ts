/** Submitting changed answers, the whole story: plan them, compare, and do everything that follows from it at once. */
import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import { calendarsByIds } from '../../catalog/calendar-store.server';
import { recordAnswers } from '../../forms/record-answers';
import { assertSecondLock } from '../../forms/second-lock.server';
import { badState, conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { AnswerError, WorkPlan } from '../../rules/plan';
import { removeFiles } from '../attachments/remove-files.server';
import { changeWork } from '../change/change-work';
import type { WorkChange } from '../change/work-change';
import { takeDraft } from '../drafts/draft-store.server';
import { refuseFields } from '../screen-submitted';
import type { PlannedSubmission } from '../submission/plan-submission';
import { Overtaken } from '../submission/store-submission';
import { bodyHash } from '../submission/submission';
import { takeAttachments } from '../submission/take-attachments';
import type { TakenFiles } from '../submission/take-attachments';
import { changeBasis } from './change-basis';
import type { ChangeBasis } from './change-basis';
import { promiseOfChange } from './change-promise';
import { isChangeable } from './may-change';
import { tellNewNotices } from './new-notices';
import { planBefore, planChange } from './plan-change';
import { findChange } from './revision-store.server';
import { storeChange } from './store-change';
import { ticketNumbers } from './ticket-numbers';
import { compareWork } from './work-difference';
import type { PlanSides } from './work-difference';

export interface ChangeSubmission {
  readonly draftId: string;
  /** The revision of the draft that the page showed; left out, the newest counts. */
  readonly revision?: number;
  /** The version of the request that the page showed; left out, the newest counts. */
  readonly version?: number;
  /** Made when the form was rendered; the same key means the same change. */
  readonly idempotencyKey: string;
  /** The word that `previewChange` gave; left out, nothing is compared. */
  readonly promised?: string;
}

export type ChangeOutcome =
  /** `repeated`: it had arrived before, and nothing was done a second time. */
  | { readonly outcome: 'submitted'; readonly requestId: string; readonly repeated: boolean }
  /** The answers do not stand: nothing was stored. */
  | { readonly outcome: 'invalid'; readonly errors: readonly AnswerError[] }
  /** Every answer is as it was: nothing was stored. */
  | { readonly outcome: 'unchanged' }
  /** It would do something else to the work than the page said: nothing was stored. */
  | { readonly outcome: 'changed' };

/** How often a change that another overtook begins anew, before its sender is told to look again. */
const ATTEMPTS = 5;

/**
 * Puts the answers of a draft in the place of those of its request, in one transaction with all that follows: once
 * this returns, it is stored. Every other outcome leaves draft and request as they were.
 *
 * @throws E-102 for fields that the role may not set (on record); E-104; E-201 when the draft or the request has moved
 *   on; E-203 when the idempotency key belongs to another change; E-501 when the request is over or in review
 */
export async function submitChange(
  context: WorkContext,
  viewer: Viewer,
  submission: ChangeSubmission,
): Promise<ChangeOutcome> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const basis = await changeBasis(context, viewer, submission.draftId);
    // What was submitted took the draft along.
    if (!basis) return repeatedChange(context, viewer, submission);
    const outcome = await attemptChange(context, viewer, submission, basis);
    if (outcome) return outcome;
  }
  throw conflict('E-201');
}

async function repeatedChange(
  { database: { knex }, seal }: WorkContext,
  viewer: Viewer,
  submission: ChangeSubmission,
): Promise<ChangeOutcome> {
  const { idempotencyKey } = submission;
  const stored = await findChange(knex, { requesterId: viewer.id, idempotencyKey });
  if (!stored) throw notFound();
  if (stored.bodyHash !== bodyHash(seal, submission)) throw conflict('E-203');
  return { outcome: 'submitted', requestId: stored.id, repeated: true };
}

/** Null when another was quicker. */
async function attemptChange(
  context: WorkContext,
  viewer: Viewer,
  submission: ChangeSubmission,
  basis: ChangeBasis,
): Promise<ChangeOutcome | null> {
  const { knex } = context.database;
  const { draft, request, version } = basis;
  if (submission.revision !== undefined && submission.revision !== draft.revision) throw conflict('E-201');
  if (!isChangeable(request)) throw badState('E-501', { state: request.state });
  const now = await context.database.now();
  const planned = await planChange(knex, viewer, basis, now);
  const { json, work, form, facts } = planned.plan;
  if (json.refused.length > 0) return refuseFields(context, viewer, version.item, json.refused);
  const files = await takeAttachments(
    knex,
    planned.plan,
    { draftId: draft.id, requestId: request.id },
    viewer,
  );
  const errors = [...json.errors, ...files.errors];
  if (errors.length > 0 || !work) return { outcome: 'invalid', errors };
  assertSecondLock(version.hash, version.item.form, facts.answers);
  const before = basis.before.answers;
  const answers = recordAnswers(form.fields, facts.answers, { now, before });
  if (isDeepStrictEqual(answers, before)) return { outcome: 'unchanged' };
  const recorded = { ...planned, plan: { ...planned.plan, facts: { ...facts, answers } } };
  return carryOut(context, viewer, submission, { basis, planned: recorded, work, files });
}

/** A change whose answers stand and whose work is planned. */
interface PreparedChange {
  readonly basis: ChangeBasis;
  readonly planned: PlannedSubmission;
  readonly work: WorkPlan;
  readonly files: TakenFiles;
}

/** The page has said something else. */
class PromiseBroken extends Error {}

async function carryOut(
  context: WorkContext,
  viewer: Viewer,
  submission: ChangeSubmission,
  { basis, planned, work, files }: PreparedChange,
): Promise<ChangeOutcome | null> {
  const { database, seal } = context;
  const { request, version } = basis;
  const sides: PlanSides = [
    { facts: basis.before, plan: await planBefore(database.knex, basis, viewer.locale) },
    { facts: planned.plan.facts, plan: work },
  ];
  const numberOf = await ticketNumbers(database, request.id, work);
  const decide = async (change: WorkChange, trx: Knex.Transaction) => {
    await demandUnmoved(change, trx, submission, basis);
    const difference = compareWork(version.item, sides, change.work);
    const { promised } = submission;
    if (promised !== undefined && promised !== promiseOfChange(difference, sides)) throw new PromiseBroken();
    const standing = change.work.tickets.map((ticket) => ticket.calendarVersionId);
    await storeChange(trx, change, {
      ...{ viewer, basis, planned, work, files, sides, difference, numberOf, seal },
      calendars: await calendarsByIds(trx, [...standing, ...basis.live.versionIds.values()]),
      newId: (at) => database.newId(at),
      key: { idempotencyKey: submission.idempotencyKey, bodyHash: bodyHash(seal, submission) },
    });
  };
  try {
    await changeWork(context, request.id, viewer.id, decide, async (change, trx) => {
      await tellNewNotices(change, version.item, sides, trx);
    });
  } catch (error) {
    if (error instanceof Overtaken) return null;
    if (error instanceof PromiseBroken) return { outcome: 'changed' };
    throw error;
  }
  await removeFiles(context, files.unused);
  return { outcome: 'submitted', requestId: request.id, repeated: false };
}

/** Nothing was locked while it was planned: the change is of these answers, or of none. */
async function demandUnmoved(
  { request }: WorkChange,
  trx: Knex.Transaction,
  submission: ChangeSubmission,
  { draft, request: planned }: ChangeBasis,
): Promise<void> {
  if (request.revision !== planned.revision) throw new Overtaken();
  if (!(await takeDraft(trx, draft))) throw new Overtaken();
  if (!isChangeable(request)) throw badState('E-501', { state: request.state });
  if (submission.version !== undefined && submission.version !== request.version) throw conflict('E-201');
}
