/** What a change of answers begins from: the draft that holds the new ones, and the request as it stands. */
import type { Knex } from 'knex';
import { liveCalendars } from '../../catalog/calendar-store.server';
import type { LiveCalendars } from '../../catalog/calendar-store.server';
import { loadItemVersion } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { can } from '../../people/permissions';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers, Facts } from '../../rules/facts';
import { answersOfDraft, answersOfRequest, openAnswers } from '../answers-at-rest';
import { demandOwn } from '../drafts/draft';
import { findDraft } from '../drafts/draft-store.server';
import type { StoredDraft } from '../drafts/draft-store.server';
import { factsOf } from '../request-facts';
import { documentsOf, findRequest } from '../request-store.server';
import type { RequestDocuments } from '../request-store.server';
import type { Request } from '../request';

export interface ChangeBasis {
  readonly draft: StoredDraft;
  /** Nothing in them is believed. */
  readonly answers: Answers;
  readonly request: Request;
  readonly documents: RequestDocuments;
  /** The facts as they stand, with the answers that are to be changed. */
  readonly before: Facts;
  /** The one that the request was answered under. */
  readonly version: ItemVersion;
  readonly live: LiveCalendars;
}

/** Null where there is no such draft. @throws E-104 for one that is not the viewer's, or changes no request */
export async function changeBasis(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
): Promise<ChangeBasis | null> {
  const { knex } = context.database;
  const found = await findDraft(knex, draftId);
  if (!found) return null;
  const draft = demandOwn(viewer, 'draft.submit', found);
  const { request, documents } = await changedRequest(knex, viewer, draft.requestId);
  return {
    draft,
    answers: openAnswers(context.seal, draft.answers, answersOfDraft(draft.id)),
    request,
    documents,
    before: factsOf(
      documents.facts,
      openAnswers(context.seal, documents.answers, answersOfRequest(request.id)),
    ),
    version: await loadItemVersion(knex, request.itemVersionId),
    live: await liveCalendars(knex),
  };
}

/** @throws E-104 */
export async function changedRequest(
  db: Knex,
  viewer: Viewer,
  requestId: string | null,
): Promise<{ readonly request: Request; readonly documents: RequestDocuments }> {
  const request = requestId === null ? null : await findRequest(db, requestId);
  const documents = request && (await documentsOf(db, request.id));
  if (!request || !documents || !can(viewer, 'request.change', request)) throw notFound();
  return { request, documents };
}
