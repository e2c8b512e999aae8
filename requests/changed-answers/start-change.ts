/** Opens the answers of a request for changing: as a draft that belongs to it, filled with what stands. */
import { liveCalendars } from '../../catalog/calendar-store.server';
import { formFor } from '../../catalog/form-for';
import { loadItemVersion } from '../../catalog/item-store.server';
import { classifiedKeys } from '../../forms/field-access';
import { screenAnswers } from '../../forms/screen-answers';
import { personFactsOf } from '../../people/person';
import { badState, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { answersOfDraft, answersOfRequest, openAnswers, storeAnswers } from '../answers-at-rest';
import { askedDepartments } from '../asked-departments';
import { findDraftOfRequest, insertDraft } from '../drafts/draft-store.server';
import type { StoredDraft } from '../drafts/draft-store.server';
import { changedRequest } from './change-basis';
import { isChangeable, mayChangeAnswers } from './may-change';

/**
 * A change that is under way is gone on with: a request has one. The form is that of the version that the request was
 * answered under; what the requester is not asked for is left out, and stands.
 *
 * @returns the draft's id
 * @throws E-501 for a request that is over or in review; E-104
 */
export async function startChange(context: WorkContext, viewer: Viewer, requestId: string): Promise<string> {
  const { database, seal } = context;
  const { knex } = database;
  const { request, documents } = await changedRequest(knex, viewer, requestId);
  const { item, id: itemVersionId } = await loadItemVersion(knex, request.itemVersionId);
  if (!isChangeable(request)) throw badState('E-501', { state: request.state });
  if (!mayChangeAnswers(viewer, request, item)) throw notFound();
  const underWay = await findDraftOfRequest(knex, requestId);
  if (underWay) return underWay.id;
  const { calendars } = await liveCalendars(knex);
  const form = formFor(item, personFactsOf(viewer), calendars, await askedDepartments(knex, item));
  const answers = openAnswers(seal, documents.answers, answersOfRequest(requestId));
  const { accepted } = screenAnswers(item.form, form, answers);
  const now = await database.now();
  const id = database.newId(now);
  const draft: StoredDraft = {
    id,
    ownerId: viewer.id,
    itemKey: request.itemKey,
    itemVersionId,
    requestId,
    answers: storeAnswers(seal, accepted, classifiedKeys(item.form), answersOfDraft(id)),
    step: null,
    revision: 1,
    idempotencyKey: database.newId(now),
    createdAt: now,
    updatedAt: now,
  };
  const inserted = await database.transaction((trx) => insertDraft(trx, draft));
  if (inserted) return id;
  const other = await findDraftOfRequest(knex, requestId);
  if (!other) throw notFound();
  return other.id;
}
