/** Makes a request of a good row and a draft of any other; however often it is begun, the end is the same. */
import type { ItemVersion } from '../../catalog/item-store.server';
import { classifiedKeys } from '../../forms/field-access';
import { isRefusal } from '../../people/refusal';
import type { RefusalKind } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { answersOfDraft, openAnswers, storeAnswers } from '../answers-at-rest';
import { insertDraft } from '../drafts/draft-store.server';
import { submitRequest } from '../submit-request';
import { answersOfRow } from './batch';
import type { Batch, BatchRow, RowProblem } from './batch';
import { endRow } from './row-store.server';

export interface Sending {
  readonly batch: Batch;
  readonly version: ItemVersion;
  /** The owner, speaking the language of the batch; null when they may not take part any more. */
  readonly sender: Viewer | null;
}

/** Refusals that say nothing about the row: it is tried again later. */
const passing: ReadonlySet<RefusalKind> = new Set(['unavailable', 'no-space', 'fault', 'too-many']);

/**
 * The row's id is the key of its submission: where a process died between the request and the note of it, the same
 * request is found again.
 */
export async function sendRow(context: WorkContext, sending: Sending, row: BatchRow): Promise<void> {
  const { seal, database } = context;
  const answers = row.answers === null ? {} : openAnswers(seal, row.answers, answersOfRow(row.id));
  const outcome =
    row.state === 'good' ? await submitted(context, sending, row.id, answers) : { problems: row.problems };
  if ('requestId' in outcome) {
    const { requestId } = outcome;
    await database.transaction(async (trx) => {
      await endRow(trx, row.id, { state: 'submitted', problems: [], requestId, draftId: null });
    });
  } else await becomeDraft(context, sending, row.id, answers, outcome.problems);
}

type RowOutcome = { readonly requestId: string } | { readonly problems: readonly RowProblem[] };

async function submitted(
  context: WorkContext,
  { batch, sender }: Sending,
  rowId: string,
  answers: Answers,
): Promise<RowOutcome> {
  if (!sender) return { problems: [{ field: '', code: 'E-104' }] };
  try {
    const submission = { itemKey: batch.itemKey, answers, idempotencyKey: rowId };
    const outcome = await submitRequest(context, sender, submission);
    if (outcome.outcome === 'submitted') return { requestId: outcome.requestId };
    // Without a promise nothing is compared: what is not submitted is invalid.
    const errors = outcome.outcome === 'invalid' ? outcome.errors : [];
    return { problems: errors.map(({ field, code }) => ({ field, code })) };
  } catch (error) {
    if (!isRefusal(error) || passing.has(error.kind)) throw error;
    return { problems: [{ field: '', code: error.code }] };
  }
}

/** The draft looks written in, as it is: it is listed among those to be resumed. */
const WRITTEN_IN = 2;

async function becomeDraft(
  { database, seal }: WorkContext,
  { batch, version }: Sending,
  rowId: string,
  answers: Answers,
  problems: readonly RowProblem[],
): Promise<void> {
  const now = await database.now();
  const id = database.newId(now);
  const draft = {
    id,
    ownerId: batch.ownerId,
    itemKey: batch.itemKey,
    itemVersionId: version.id,
    requestId: null,
    answers: storeAnswers(seal, answers, classifiedKeys(version.item.form), answersOfDraft(id)),
    step: null,
    revision: WRITTEN_IN,
    idempotencyKey: database.newId(now),
    createdAt: now,
    updatedAt: now,
  };
  await database.transaction(async (trx) => {
    // Whoever was quicker has made the draft, or the request.
    if (await endRow(trx, rowId, { state: 'draft', problems, requestId: null, draftId: id }))
      await insertDraft(trx, draft);
  });
}
