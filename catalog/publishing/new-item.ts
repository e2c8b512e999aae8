/** Makes a new item: a draft from a template or from nothing, without any code. */
import type { Knex } from 'knex';
import { isObject } from '../../forms/document-shape';
import { recordAudit } from '../../people/audit-store.server';
import { can, demand } from '../../people/permissions';
import { conflict, invalid, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { DraftText } from '../../forms/editing/form-draft';
import { readItemDraft } from '../editing/item-draft';
import type { ItemDraftDocument } from '../editing/item-draft';
import { emptyItem, itemFromTemplate } from '../editing/new-item-document';
import { findLiveItem } from '../item-store.server';
import { findOpenDraft, highestRevision, insertItemDraft } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { readSituation } from './item-situation';
import { findItem } from './version-store.server';

export interface NewItem {
  /** Small letters, digits and hyphens, at most 60; for good. */
  readonly key: string;
  readonly title: DraftText;
  /** Key of a live item whose content the new one begins with. */
  readonly template?: string | undefined;
}

/** Whether a person is offered to make items at all. */
export function mayMakeItems(viewer: Viewer): boolean {
  return can(viewer, 'item.create');
}

const isKey = /^[a-z][a-z0-9-]{0,59}$/;
/** Pages of the designer that stand where items do. */
const taken = ['blocks'];

/** @throws E-101; E-406 for a key that is none, E-205 for one that is taken, E-104 for a template that there is not */
export async function newItem(
  context: WorkContext,
  viewer: Viewer,
  { key, title, template }: NewItem,
): Promise<ItemDraft> {
  demand(viewer, 'item.create');
  return context.database.transaction(async (trx) => {
    const pattern = template === undefined ? null : await findLiveItem(trx, template);
    if (template !== undefined && !pattern) throw notFound();
    const document = pattern
      ? itemFromTemplate(readItemDraft(pattern.item.written), key, title)
      : emptyItem(key, title);
    return beginNew(context, trx, viewer, document, template);
  });
}

/**
 * The first draft of what there is not yet; whether the viewer may make it has been asked.
 *
 * @param template key of the item whose content it begins with
 * @throws E-406 for a key that is none, E-205 for one that is taken
 */
export async function beginNew(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  document: ItemDraftDocument,
  template: string | null = null,
): Promise<ItemDraft> {
  const { key, title } = document;
  if (!isKey.test(key) || !isObject(title)) throw invalid('E-406');
  if (taken.includes(key)) throw conflict('E-205');
  if ((await findItem(trx, key)) ?? (await findOpenDraft(trx, key))) throw conflict('E-205');
  const now = await context.database.now();
  const draft: StoredItemDraft = {
    id: context.database.newId(now),
    itemKey: key,
    state: 'open',
    baseVersionId: null,
    document: readItemDraft(document),
    revision: (await highestRevision(trx, key)) + 1,
    review: null,
    createdBy: viewer.id,
    createdAt: now,
    updatedAt: now,
  };
  if (!(await insertItemDraft(trx, draft))) throw conflict('E-205');
  const data = { item: key, template };
  await recordAudit(trx, { type: 'item-created', actorId: viewer.id, at: now, data });
  return viewOfDraft(trx, viewer, await readSituation(trx, viewer, 'item.edit', key));
}
