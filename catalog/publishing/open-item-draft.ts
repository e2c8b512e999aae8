/** Opens the one draft of an item that its editors share, and reads it. */
import type { Knex } from 'knex';
import { recordAudit } from '../../people/audit-store.server';
import { badState, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { readItemDraft as readDocument } from '../editing/item-draft';
import { highestRevision, insertItemDraft } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { lockSituation, readSituation } from './item-situation';
import type { ItemSituation } from './item-situation';
import { versionDocument } from './version-store.server';

/** The open draft; where there is none, one of the scheduled, live or last version. @throws E-104 */
export async function openItemDraft(context: WorkContext, viewer: Viewer, key: string): Promise<ItemDraft> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.edit', key);
    if (situation.draft) return viewOfDraft(trx, viewer, situation);
    const draft = await beginDraft(context, trx, viewer, situation);
    return viewOfDraft(trx, viewer, { ...situation, draft });
  });
}

/** @throws E-104 where no draft is open */
export async function readItemDraft(context: WorkContext, viewer: Viewer, key: string): Promise<ItemDraft> {
  const { knex } = context.database;
  return viewOfDraft(knex, viewer, await readSituation(knex, viewer, 'item.edit', key));
}

/** A draft of the newest content of an item that has none open. */
export async function beginDraft(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  { key, versions, live, scheduled }: ItemSituation,
): Promise<StoredItemDraft> {
  const base = scheduled ?? live ?? versions[0];
  if (!base) throw notFound();
  const now = await context.database.now();
  const draft: StoredItemDraft = {
    id: context.database.newId(now),
    itemKey: key,
    state: 'open',
    baseVersionId: base.id,
    document: readDocument(await versionDocument(trx, base.id)),
    revision: (await highestRevision(trx, key)) + 1,
    review: null,
    createdBy: viewer.id,
    createdAt: now,
    updatedAt: now,
  };
  if (!(await insertItemDraft(trx, draft))) throw badState('E-501');
  const data = { item: key, draft: draft.id, base: base.version };
  await recordAudit(trx, { type: 'item-draft-opened', actorId: viewer.id, at: now, data });
  return draft;
}
