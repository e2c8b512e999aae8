/** Begins the one draft of an item that its editors share: with the first change that somebody makes. */
import type { Knex } from 'knex';
import { recordAudit } from '../../people/audit-store.server';
import { badState } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { draftStart } from './draft-start';
import { insertItemDraft } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import type { ItemSituation } from './item-situation';

/** A draft of the newest content of an item that has none open. @throws E-104 for an item without any version */
export async function beginDraft(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  situation: ItemSituation,
): Promise<StoredItemDraft> {
  const now = await context.database.now();
  const draft: StoredItemDraft = {
    ...(await draftStart(trx, situation)),
    id: context.database.newId(now),
    state: 'open',
    createdBy: viewer.id,
    createdAt: now,
    updatedAt: now,
  };
  if (!(await insertItemDraft(trx, draft))) throw badState('E-501');
  const data = { item: situation.key, draft: draft.id, base: draft.baseVersionId };
  await recordAudit(trx, { type: 'item-draft-opened', actorId: viewer.id, at: now, data });
  return draft;
}
