/** The same rows without HTTP: prepared beforehand as a submission does, then written through the same stores and pool. */
import type { Database } from '../../db/database';
import { planSubmission } from '../../requests/submission/plan-submission';
import { prepareSubmission, type PreparedSubmission } from '../../requests/submission/prepare-submission';
import { sourceOf } from '../../requests/submission/source';
import { storeSubmission, type SubmissionNumbers } from '../../requests/submission/store-submission';
import { bodyHash } from '../../requests/submission/submission';
import { takeAttachments } from '../../requests/submission/take-attachments';
import type { Stage } from '../harness/stage';
import { eachByClients } from './clients';
import type { PreparedDraft } from './prepare-drafts';

/** What is left to be written of a submission. */
export interface PreparedRows {
  readonly prepared: PreparedSubmission;
  readonly numbers: SubmissionNumbers;
}

/** Everything but the writing of rows: planned and prepared as `submitRequest` does it, with numbers taken. */
export async function prepareRows(
  { context }: Stage,
  drafts: readonly PreparedDraft[],
): Promise<PreparedRows[]> {
  const rows: PreparedRows[] = [];
  for (const draft of drafts) {
    const prepared = await prepare(context, draft);
    const { length } = prepared.change.work.tickets;
    const { requests, tickets } = await context.database.takeNumbers({ requests: 1, tickets: length });
    rows.push({ prepared, numbers: { request: requests[0] ?? 0, tickets } });
  }
  return rows;
}

async function prepare(
  context: Stage['context'],
  { viewer, draftId, idempotencyKey, revision, promise }: PreparedDraft,
): Promise<PreparedSubmission> {
  const submission = { draftId, idempotencyKey, revision, promised: promise };
  const source = await sourceOf(context, viewer, submission);
  if (!source) throw new Error('The draft is gone');
  const now = await context.database.now();
  const { knex } = context.database;
  const planned = await planSubmission(knex, { viewer, ...source, now, mode: 'submit' });
  const { work } = planned.plan;
  if (!work) throw new Error('The answers do not stand');
  const files = await takeAttachments(knex, planned.plan, { draftId }, viewer);
  const key = { idempotencyKey, bodyHash: bodyHash(context.seal, submission) };
  return prepareSubmission(context, { viewer, source, planned, files, key }, work);
}

/** @returns milliseconds for all */
export async function writeThroughStores(
  database: Database,
  rows: readonly PreparedRows[],
  clients: number,
): Promise<number> {
  const began = performance.now();
  await eachByClients(rows, clients, ({ prepared, numbers }) =>
    database.transaction((trx) => storeSubmission(trx, prepared, numbers)),
  );
  return performance.now() - began;
}
