/** Submitting, the whole story: reload, plan again at this moment, compare, and store everything at once. */
import type { Knex } from 'knex';
import { assertSecondLock } from '../forms/second-lock.server';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { removeFiles } from './attachments/remove-files.server';
import type { Attachment } from './attachments/attachment-store.server';
import { refuseFields } from './screen-submitted';
import { differenceFrom, promiseOf } from './submission/plan-promise';
import { planSubmission } from './submission/plan-submission';
import { repeatedSubmission } from './submission/repeated-submission';
import { sourceOf } from './submission/source';
import type { Source } from './submission/source';
import { storeSubmission } from './submission/store-submission';
import { bodyHash } from './submission/submission';
import type { Submission, SubmitOutcome } from './submission/submission';
import { takeAttachments } from './submission/take-attachments';

/** What the transaction came to, and what is left to be done outside it. */
type Attempt =
  | { readonly end: 'told'; readonly outcome: SubmitOutcome; readonly unused?: readonly Attachment[] }
  /** Fields that the role may not set: nothing was stored, and the attempt goes on record. */
  | { readonly end: 'refused'; readonly source: Source; readonly fields: readonly string[] }
  /** The same submission was quicker. */
  | { readonly end: 'repeated' };

/**
 * Creates a request with everything that follows from it, in one transaction: once this returns, it is stored.
 * Every other outcome leaves the draft as it was.
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
  const { database } = context;
  const before = await repeatedSubmission(database.knex, viewer, submission, hash);
  if (before) return before;
  const attempt = await database.transaction((trx) =>
    attemptSubmission(context, trx, viewer, submission, hash),
  );
  switch (attempt.end) {
    case 'told':
      await removeFiles(context, attempt.unused ?? []);
      return attempt.outcome;
    case 'refused':
      return refuseFields(context, viewer, attempt.source.version.item, attempt.fields);
    case 'repeated': {
      const stored = await repeatedSubmission(database.knex, viewer, submission, hash);
      if (!stored) throw new Error('A submission was both there and not there');
      return stored;
    }
  }
}

async function attemptSubmission(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  submission: Submission,
  hash: string,
): Promise<Attempt> {
  const source = await sourceOf(context, trx, viewer, submission);
  if (!source) return { end: 'repeated' };
  const { version, draftId } = source;
  const now = await context.database.now();
  const planned = await planSubmission(trx, { viewer, ...source, now, mode: 'submit' });
  const { json, facts, work } = planned.plan;
  if (json.refused.length > 0) return { end: 'refused', source, fields: json.refused };
  const files = await takeAttachments(trx, planned.plan, draftId, viewer.locale);
  const errors = [...json.errors, ...files.errors];
  if (errors.length > 0 || !work)
    return { end: 'told', outcome: { outcome: 'invalid', errors, dropped: json.dropped } };
  assertSecondLock(version.hash, version.item.form, facts.answers);
  const full = version.item.document.fulfilment.showWork === 'full';
  const difference =
    submission.promised === undefined ? null : differenceFrom(submission.promised, json, full);
  if (difference)
    return { end: 'told', outcome: { outcome: 'changed', difference, promise: promiseOf(json, full) } };
  const key = { idempotencyKey: submission.idempotencyKey, bodyHash: hash };
  const stored = await storeSubmission(context, trx, { viewer, source, planned, work, files, key });
  if (!stored) return { end: 'repeated' };
  return {
    end: 'told',
    outcome: { outcome: 'submitted', ...stored, repeated: false },
    unused: files.unused,
  };
}
