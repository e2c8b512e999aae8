/** Starts a draft with the defaults and presets of the item's live version. */
import { liveCalendars } from '../../catalog/calendar-store.server';
import { formFor } from '../../catalog/form-for';
import { findLiveItem } from '../../catalog/item-store.server';
import { mayRequest } from '../../catalog/may-request';
import { classifiedKeys } from '../../forms/field-access';
import { initialAnswers } from '../../forms/initial-answers';
import { demand } from '../../people/permissions';
import { personFactsOf } from '../../people/person';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { answersOfDraft, storeAnswers } from '../answers-at-rest';
import { askedDepartments } from '../asked-departments';
import { openDraft } from './draft';
import type { Draft } from './draft';
import { findUntouchedDraft, insertDraft } from './draft-store.server';
import type { StoredDraft } from './draft-store.server';

/**
 * A draft that was begun and never written in is given back instead of a second one.
 *
 * @throws E-104 when there is no such item, or this person may not request it
 */
export async function startDraft(context: WorkContext, viewer: Viewer, itemKey: string): Promise<Draft> {
  demand(viewer, 'draft.create');
  const { knex } = context.database;
  const requester = personFactsOf(viewer);
  const version = await findLiveItem(knex, itemKey);
  if (!version || !mayRequest(version.item, requester)) throw notFound();
  const untouched = await findUntouchedDraft(knex, viewer.id, version.id);
  if (untouched) return openDraft(context.seal, untouched);
  const { calendars } = await liveCalendars(knex);
  const departments = await askedDepartments(knex, version.item);
  const form = formFor(version.item, requester, calendars, departments);
  const answers = initialAnswers(version.item.form, form, requester);
  const now = await context.database.now();
  const id = context.database.newId(now);
  const stored: StoredDraft = {
    id,
    ownerId: viewer.id,
    itemKey,
    itemVersionId: version.id,
    requestId: null,
    answers: storeAnswers(context.seal, answers, classifiedKeys(version.item.form), answersOfDraft(id)),
    step: null,
    revision: 1,
    idempotencyKey: context.database.newId(now),
    createdAt: now,
    updatedAt: now,
  };
  await context.database.transaction((trx) => insertDraft(trx, stored));
  return openDraft(context.seal, stored);
}
