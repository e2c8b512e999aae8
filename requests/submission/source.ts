/** Where a submission comes from: a draft with its pinned version, or the live version of an item. */
import { liveCalendarColumn, liveCalendars, readLiveCalendars } from '../../catalog/calendar-store.server';
import type { LiveCalendars } from '../../catalog/calendar-store.server';
import { findLiveItem, loadItemVersion } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { badState, conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { answersOfDraft, openAnswers } from '../answers-at-rest';
import { demandOwn } from '../drafts/draft';
import { findDraftBeside } from '../drafts/draft-store.server';
import { plainAnswers } from '../plain-answers';
import { findSubmission } from '../request-store.server';
import { isDraftSubmission } from './submission';
import type { DraftSubmission, Submission } from './submission';

/** What is submitted. */
export interface Source {
  readonly version: ItemVersion;
  readonly live: LiveCalendars;
  /** Plain JSON, and nothing more is known about them. */
  readonly answers: Answers;
  /** The draft as it was read, which is submitted only as long as it is that. */
  readonly draft: { readonly id: string; readonly revision: number } | null;
}

/**
 * Null when the draft is gone because the same submission was quicker.
 *
 * @throws E-104; E-201 for another revision; E-507 for a draft of an item that was retired; E-901, E-902
 */
export async function sourceOf(
  context: WorkContext,
  viewer: Viewer,
  submission: Submission,
): Promise<Source | null> {
  if (isDraftSubmission(submission)) return draftSource(context, viewer, submission);
  const { knex } = context.database;
  const version = await findLiveItem(knex, submission.itemKey);
  if (!version) throw notFound();
  return {
    version,
    live: await liveCalendars(knex),
    answers: plainAnswers(submission.answers),
    draft: null,
  };
}

async function draftSource(
  { database: { knex }, seal }: WorkContext,
  viewer: Viewer,
  submission: DraftSubmission,
): Promise<Source | null> {
  const { draftId, revision, idempotencyKey } = submission;
  const found = await findDraftBeside(knex, draftId, liveCalendarColumn(knex));
  if (!found) {
    if (await findSubmission(knex, { requesterId: viewer.id, idempotencyKey })) return null;
    throw notFound();
  }
  const draft = demandOwn(viewer, 'draft.submit', found.draft);
  // What changes a request is no request of its own.
  if (draft.requestId !== null) throw notFound();
  if (revision !== undefined && revision !== draft.revision) throw conflict('E-201');
  if (found.retired) throw badState('E-507');
  const answers =
    submission.answers === undefined
      ? openAnswers(seal, draft.answers, answersOfDraft(draftId))
      : plainAnswers(submission.answers);
  return {
    version: await loadItemVersion(knex, draft.itemVersionId),
    live: await readLiveCalendars(knex, found.beside),
    answers,
    draft: { id: draftId, revision: draft.revision },
  };
}
