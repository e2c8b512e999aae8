/** Where a submission comes from: a draft with its pinned version, or the live version of an item. */
import type { Knex } from 'knex';
import { findLiveItem, loadItemVersion } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { answersOfDraft, openAnswers } from '../answers-at-rest';
import { demandOwn } from '../drafts/draft';
import { lockDraft } from '../drafts/draft-store.server';
import { plainAnswers } from '../plain-answers';
import { findSubmission } from '../request-store.server';
import { isDraftSubmission } from './submission';
import type { DraftSubmission, Submission } from './submission';

/** What is submitted. */
export interface Source {
  readonly version: ItemVersion;
  /** Plain JSON, and nothing more is known about them. */
  readonly answers: Answers;
  readonly draftId: string | null;
}

/**
 * The draft stays locked until the transaction ends. Null when the draft is gone because the same submission was
 * quicker.
 *
 * @throws E-104; E-201 for another revision; E-901, E-902
 */
export async function sourceOf(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  submission: Submission,
): Promise<Source | null> {
  if (isDraftSubmission(submission)) return draftSource(context, trx, viewer, submission);
  const version = await findLiveItem(trx, submission.itemKey);
  if (!version) throw notFound();
  return { version, answers: plainAnswers(submission.answers), draftId: null };
}

async function draftSource(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  submission: DraftSubmission,
): Promise<Source | null> {
  const { draftId, revision, idempotencyKey } = submission;
  const stored = await lockDraft(trx, draftId);
  if (!stored && (await findSubmission(trx, { requesterId: viewer.id, idempotencyKey }))) return null;
  const draft = demandOwn(viewer, 'draft.submit', stored);
  if (revision !== undefined && revision !== draft.revision) throw conflict('E-201');
  const answers =
    submission.answers === undefined
      ? openAnswers(context.seal, draft.answers, answersOfDraft(draftId))
      : plainAnswers(submission.answers);
  return { version: await loadItemVersion(trx, draft.itemVersionId), answers, draftId };
}
