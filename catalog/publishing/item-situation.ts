/** How an item stands: its row, its versions, its open draft, and who may edit it. */
import type { Knex } from 'knex';
import { can } from '../../people/permissions';
import type { ItemAccess } from '../../people/permissions';
import { badState, conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { ItemDraftDocument } from '../editing/item-draft';
import { findOpenDraft, lockOpenDraft } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import { findItem, lockItem, versionDocument, versionsOf } from './version-store.server';
import type { StoredItem, StoredVersion } from './version-store.server';

export interface ItemSituation {
  readonly key: string;
  /** Null for an item that was never published. */
  readonly item: StoredItem | null;
  /** Newest first. */
  readonly versions: readonly StoredVersion[];
  readonly live: StoredVersion | null;
  readonly scheduled: StoredVersion | null;
  readonly draft: StoredItemDraft | null;
  /** What decides who may edit: what was published last, not what an editor wrote into the draft. */
  readonly deciding: Pick<ItemDraftDocument, 'editors' | 'review'>;
}

type ItemAction = 'item.edit' | 'item.publish' | 'item.review';

/** @throws E-104 for an item that there is not, or that is not this viewer's to edit */
export async function readSituation(
  db: Knex,
  viewer: Viewer,
  action: ItemAction,
  key: string,
): Promise<ItemSituation> {
  const [item, draft] = [await findItem(db, key), await findOpenDraft(db, key)];
  return demanded(viewer, action, await situationOf(db, key, item, draft));
}

/** As `readSituation`, the item and its draft locked, in this order, until the transaction ends. */
export async function lockSituation(
  trx: Knex.Transaction,
  viewer: Viewer,
  action: ItemAction,
  key: string,
): Promise<ItemSituation> {
  const [item, draft] = [await lockItem(trx, key), await lockOpenDraft(trx, key)];
  return demanded(viewer, action, await situationOf(trx, key, item, draft));
}

export function accessOf({ editors }: Pick<ItemDraftDocument, 'editors'>): ItemAccess {
  return editors ?? { departments: [], persons: [] };
}

/** Whether a second person has to review: what is live asks for it, or the draft does. */
export function needsReview({ deciding, draft }: ItemSituation): boolean {
  return deciding.review !== undefined || draft?.document.review !== undefined;
}

/** The open draft as the viewer knows it. @throws E-501 where it is no longer open, E-201 for another revision */
export function demandRevision({ draft }: ItemSituation, revision: number): StoredItemDraft {
  if (!draft) throw badState('E-501');
  if (draft.revision !== revision) throw conflict('E-201');
  return draft;
}

/** Whether another version is live than the one that the draft was begun from, and none that waits for its time. */
export function isBehind({
  live,
  scheduled,
  draft,
}: Pick<ItemSituation, 'live' | 'scheduled' | 'draft'>): boolean {
  return live !== null && draft !== null && ![live.id, scheduled?.id].includes(draft.baseVersionId ?? '');
}

async function situationOf(
  db: Knex,
  key: string,
  item: StoredItem | null,
  draft: StoredItemDraft | null,
): Promise<ItemSituation | null> {
  if (!item && !draft) return null;
  const versions = item ? await versionsOf(db, key) : [];
  const live = versions.find(({ id }) => id === item?.liveVersionId) ?? null;
  const published = live ?? versions.find(({ publishedAt }) => publishedAt !== null);
  const deciding = published ? await versionDocument(db, published.id) : (draft?.document ?? {});
  const scheduled = versions.find(({ state }) => state === 'scheduled') ?? null;
  return { key, item, versions, live, scheduled, draft, deciding: deciding as ItemSituation['deciding'] };
}

function demanded(viewer: Viewer, action: ItemAction, situation: ItemSituation | null): ItemSituation {
  if (!situation || !can(viewer, action, accessOf(situation.deciding))) throw notFound();
  return situation;
}
