/** What the editors of an item see: its open draft or, while nobody has begun one, what one would begin with. */
import type { Knex } from 'knex';
import { notFound } from '../../people/refusal';
import { readItemDraft } from '../editing/item-draft';
import { highestRevision } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import type { ItemSituation } from './item-situation';
import { versionDocument } from './version-store.server';

/** What is the same of every draft that could be begun now, whoever begins it. */
export type DraftStart = Omit<StoredItemDraft, 'id' | 'state' | 'createdBy' | 'createdAt'>;

/** `id`: null while nobody has begun it. */
export type ShownDraft = DraftStart &
  Pick<Partial<StoredItemDraft>, 'createdBy'> & { readonly id: string | null };

/** Reads only: looking at an item begins no draft. @throws E-104 for an item without any content */
export async function shownDraft(db: Knex, situation: ItemSituation): Promise<ShownDraft> {
  return situation.draft ?? { ...(await draftStart(db, situation)), id: null };
}

/**
 * The newest content of an item: of the version that waits for its time, the live one, or the last. Its revision is
 * the one that the next draft begins with, so that an edit of what is seen here begins it.
 *
 * @throws E-104 for an item without any version
 */
export async function draftStart(
  db: Knex,
  { key, versions, live, scheduled }: Omit<ItemSituation, 'draft'>,
): Promise<DraftStart> {
  const base = scheduled ?? live ?? versions[0];
  if (!base) throw notFound();
  return {
    itemKey: key,
    baseVersionId: base.id,
    document: readItemDraft(await versionDocument(db, base.id)),
    revision: (await highestRevision(db, key)) + 1,
    review: null,
    updatedAt: base.publishedAt ?? 0,
  };
}
