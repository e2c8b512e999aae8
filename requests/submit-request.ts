/** Submitting, the whole story: reload, plan again at this moment, compare, and store everything at once. */
import { recordAnswers } from '../forms/record-answers';
import { assertSecondLock } from '../forms/second-lock.server';
import { conflict } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { removeFiles } from './attachments/remove-files.server';
import { faultOfRules } from './parking/parked-fault';
import { prepareParked } from './parking/park-submission';
import { refuseFields } from './screen-submitted';
import { differenceFrom, promiseOf } from './submission/plan-promise';
import { planSubmission } from './submission/plan-submission';
import type { PlannedSubmission } from './submission/plan-submission';
import { prepareSubmission } from './submission/prepare-submission';
import type { PreparedSubmission } from './submission/prepare-submission';
import { repeatedSubmission } from './submission/repeated-submission';
import { sourceOf } from './submission/source';
import { Overtaken, storeSubmission } from './submission/store-submission';
import { bodyHash, isDraftSubmission } from './submission/submission';
import type { Submission, SubmitOutcome } from './submission/submission';
import { takeAttachments } from './submission/take-attachments';

/** How often a submission that another overtook begins anew, before its sender is told to look again. */
const ATTEMPTS = 5;

/**
 * Creates a request with everything that follows from it, in one transaction: once this returns, it is stored. Where
 * the rules fail on answers that stand, the request is parked: nothing follows until an administrator resumes it.
 * Every other outcome leaves the draft as it was. Nothing is locked while it is planned: the transaction takes the
 * draft only as it was read, and otherwise everything begins anew.
 *
 * @throws E-102 for fields that the role may not set (on record); E-104; E-201 when the draft has moved on;
 *   E-203 when the idempotency key belongs to another submission; E-206 when an approval finds nobody; E-901, E-902
 */
export async function submitRequest(
  context: WorkContext,
  viewer: Viewer,
  submission: Submission,
): Promise<SubmitOutcome> {
  const hash = bodyHash(context.seal, submission);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // What was submitted from a draft took the draft along: there it is enough to look when it is gone.
    const mayBeThere = attempt > 1 || !isDraftSubmission(submission);
    const before = mayBeThere
      ? await repeatedSubmission(context.database.knex, viewer, submission, hash)
      : null;
    const outcome = before ?? (await attemptSubmission(context, viewer, submission, hash));
    if (outcome) return outcome;
  }
  throw conflict('E-201');
}

/** Null when another was quicker. */
async function attemptSubmission(
  context: WorkContext,
  viewer: Viewer,
  submission: Submission,
  hash: string,
): Promise<SubmitOutcome | null> {
  const { database } = context;
  const source = await sourceOf(context, viewer, submission);
  if (!source) return null;
  const { version, draft } = source;
  const now = await database.now();
  const planned = await planSubmission(database.knex, { viewer, ...source, now, mode: 'submit' });
  const { json, facts, work } = planned.plan;
  if (json.refused.length > 0) return refuseFields(context, viewer, version.item, json.refused);
  const files = await takeAttachments(database.knex, planned.plan, { draftId: draft?.id ?? null }, viewer);
  const fault = files.errors.length > 0 ? null : faultOfRules(planned.plan);
  const errors = [...json.errors, ...files.errors];
  if (!fault && (errors.length > 0 || !work)) return { outcome: 'invalid', errors, dropped: json.dropped };
  assertSecondLock(version.hash, version.item.form, facts.answers);
  const key = { idempotencyKey: submission.idempotencyKey, bodyHash: hash };
  const submitted = { viewer, source, planned: withRecord(planned, now), files, key };
  if (!work) return fault && store(context, await prepareParked(context, submitted, fault));
  const full = version.item.document.fulfilment.showWork === 'full';
  const difference =
    submission.promised === undefined ? null : differenceFrom(submission.promised, json, full);
  if (difference) return { outcome: 'changed', difference, promise: promiseOf(json, full) };
  return store(context, await prepareSubmission(context, submitted, work));
}

/** The answers as they are stored. What the plan concluded from them stays: a record adds no fact that rules read. */
function withRecord(planned: PlannedSubmission, now: number): PlannedSubmission {
  const { form, facts } = planned.plan;
  const answers = recordAnswers(form.fields, facts.answers, { now, before: {} });
  return { ...planned, plan: { ...planned.plan, facts: { ...facts, answers } } };
}

async function store(context: WorkContext, prepared: PreparedSubmission): Promise<SubmitOutcome | null> {
  const { database } = context;
  const { request, work } = prepared.change;
  const numbers = await database.takeNumbers({ requests: 1, tickets: work.tickets.length });
  const [number] = numbers.requests;
  if (number === undefined) throw new Error('The database gave no number');
  try {
    await database.transaction((trx) =>
      storeSubmission(trx, prepared, { request: number, tickets: numbers.tickets }),
    );
    await removeFiles(context, prepared.files.unused);
    return { outcome: 'submitted', requestId: request.id, number, repeated: false };
  } catch (error) {
    if (error instanceof Overtaken) return null;
    throw error;
  }
}
