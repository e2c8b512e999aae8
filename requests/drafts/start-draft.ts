/** Starts a draft with the defaults and presets of the item's live version, and with answers that come along. */
import { findLiveItem } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { mayRequest } from '../../catalog/may-request';
import { classifiedKeys } from '../../forms/field-access';
import { initialAnswers } from '../../forms/initial-answers';
import { demand } from '../../people/permissions';
import { personFactsOf } from '../../people/person';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { answersOfDraft, storeAnswers } from '../answers-at-rest';
import { formOfDraft, openDraft } from './draft';
import type { Draft } from './draft';
import { findUntouchedDraft, insertDraft } from './draft-store.server';
import type { StoredDraft } from './draft-store.server';
import type { LinkEntries } from './link-answer';
import { readLinkAnswers } from './read-link-answers';

/**
 * A draft that was begun and never written in is given back instead of a second one.
 *
 * @throws E-104 when there is no such item, or this person may not request it
 */
export async function startDraft(context: WorkContext, viewer: Viewer, itemKey: string): Promise<Draft> {
  demand(viewer, 'draft.create');
  const { knex } = context.database;
  const version = await findLiveItem(knex, itemKey);
  if (!version || !mayRequest(version.item, personFactsOf(viewer))) throw notFound();
  const untouched = await findUntouchedDraft(knex, viewer.id, version.id);
  return untouched ? openDraft(context.seal, untouched) : storeNewDraft(context, viewer, version, {});
}

export interface LinkedDraft {
  readonly draft: Draft;
  /** Keys of the answers that came along. */
  readonly came: readonly string[];
}

/**
 * With those answers of a link that stand; where none does, as any other.
 *
 * @throws E-104 when there is no such item, or this person may not request it; E-902
 */
export async function startDraftFromLink(
  context: WorkContext,
  viewer: Viewer,
  itemKey: string,
  entries: LinkEntries,
): Promise<LinkedDraft> {
  demand(viewer, 'draft.create');
  const { version, answers, taken } = await readLinkAnswers(context, viewer, itemKey, entries);
  const draft =
    taken.length === 0
      ? await startDraft(context, viewer, itemKey)
      : await storeNewDraft(context, viewer, version, answers);
  return { draft, came: taken.map(({ key }) => key) };
}

/** @param along answers that were judged already */
async function storeNewDraft(
  context: WorkContext,
  viewer: Viewer,
  version: ItemVersion,
  along: Answers,
): Promise<Draft> {
  const { database, seal } = context;
  const model = version.item.form;
  const itemKey = version.item.document.key;
  const { form } = await formOfDraft(database.knex, viewer, { itemKey, itemVersionId: version.id });
  const answers = { ...initialAnswers(model, form, personFactsOf(viewer)), ...along };
  const now = await database.now();
  const id = database.newId(now);
  const stored: StoredDraft = {
    id,
    ownerId: viewer.id,
    itemKey,
    itemVersionId: version.id,
    requestId: null,
    answers: storeAnswers(seal, answers, classifiedKeys(model), answersOfDraft(id)),
    // With answers in it, it counts as written in.
    step: Object.keys(along).length > 0 ? (form.steps[0]?.id ?? null) : null,
    revision: 1,
    idempotencyKey: database.newId(now),
    createdAt: now,
    updatedAt: now,
  };
  await database.transaction((trx) => insertDraft(trx, stored));
  return openDraft(seal, stored);
}
