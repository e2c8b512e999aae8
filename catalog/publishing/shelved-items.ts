/** The items that ever had a version, each with the content that decides who edits it. */
import type { Knex } from 'knex';
import type { ItemDraftDocument } from '../editing/item-draft';
import { itemVersionsByIds } from '../item-store.server';
import { allItems, versionDocument, versionsOf } from './version-store.server';

export interface ShelvedItem {
  readonly key: string;
  /** What is live or was last published; the scheduled one where nothing ever was. */
  readonly document: ItemDraftDocument;
  /** The number of the live version. */
  readonly live: number | null;
  readonly retired: boolean;
}

/** In the order of the catalog. What is live is not read again: it was parsed before. */
export async function shelvedItems(db: Knex): Promise<readonly ShelvedItem[]> {
  const items = await allItems(db);
  const versions = await itemVersionsByIds(
    db,
    items.flatMap(({ liveVersionId }) => liveVersionId ?? []),
  );
  const shelved: ShelvedItem[] = [];
  for (const { key, liveVersionId, retiredAt } of items) {
    const live = versions.get(liveVersionId ?? '');
    const document = live?.item.document ?? (await lastDocument(db, key));
    if (!document) continue;
    shelved.push({
      key,
      document: document as unknown as ItemDraftDocument,
      live: live?.version ?? null,
      retired: retiredAt !== null,
    });
  }
  return shelved;
}

async function lastDocument(db: Knex, key: string): Promise<object | null> {
  const versions = await versionsOf(db, key);
  const last = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
  return last ? versionDocument(db, last.id) : null;
}
