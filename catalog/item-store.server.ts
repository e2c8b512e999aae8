/** SQL of item versions: publishing shipped items, and items by version, parsed once a process. */
import type { Knex } from 'knex';
import { readJson } from '../db/dialect';
import { prepareSecondLock } from '../forms/second-lock.server';
import { blockUses } from '../forms/expand-blocks';
import { blocksInVersions, blocksNamed } from './blocks/block-store.server';
import type { ItemDocument } from './item-document';
import { parseItem } from './parse-item';
import type { Item } from './parse-item';
import { storedContent } from './publishing/version-content';
import { publishVersion } from './publishing/version-store.server';

/** A published version of an item; it never changes. */
export interface ItemVersion {
  readonly id: string;
  readonly version: number;
  /** Of the canonical document. */
  readonly hash: string;
  readonly item: Item;
}

/** Ids are unique everywhere: what was parsed once serves every database. */
const parsed = new Map<string, ItemVersion>();

/**
 * Makes each shipped document the live version of its item, in this order. One that is live already changes nothing;
 * an item that somebody has published a version of, or retired, is theirs and stays as it is.
 */
export async function publishItems(
  trx: Knex.Transaction,
  documents: readonly ItemDocument[],
  now: number,
): Promise<void> {
  const shelf = documents.map(({ key, category, kind = 'item' }, position) => ({
    ...{ key, category, kind, position },
  }));
  if (shelf.length === 0) return;
  // Whoever else publishes at this moment waits here until this transaction has ended.
  await trx('catalog_items').insert(shelf).onConflict('key').merge(['position']);
  const present: {
    key: string;
    hash: string | null;
    published_by: string | null;
    retired_at: number | null;
  }[] = await trx('catalog_items as i')
    .leftJoin('item_versions as v', 'v.id', 'i.live_version_id')
    .select('i.key', 'v.hash', 'v.published_by', 'i.retired_at');
  for (const document of documents) {
    const content = storedContent(document, await blocksNamed(trx, blockUses(document.form)));
    const own = present.find(({ key }) => key === document.key);
    if (own?.hash === content.hash || own?.published_by != null || own?.retired_at != null) continue;
    await publishVersion(trx, { ...content, publishedBy: null }, now);
  }
}

/** The live version of an item that is asked for; null where there is none. */
export async function findLiveItem(db: Knex, key: string): Promise<ItemVersion | null> {
  const row: { live_version_id: string | null } | undefined = await db('catalog_items')
    .where({ key, kind: 'item' })
    .first('live_version_id');
  return row?.live_version_id == null ? null : loadItemVersion(db, row.live_version_id);
}

/** The live version of every item that is asked for, in the order of the catalog. */
export async function liveItems(db: Knex): Promise<ItemVersion[]> {
  const rows: { id: string }[] = await db('catalog_items')
    .where({ kind: 'item' })
    .whereNotNull('live_version_id')
    .orderBy(['position', 'key'])
    .select('live_version_id as id');
  const versions = await itemVersionsByIds(
    db,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => versions.get(row.id) ?? []);
}

/** @throws Error when the version does not exist: where one is named, it is by a foreign key */
export async function loadItemVersion(db: Knex, id: string): Promise<ItemVersion> {
  const version = (await itemVersionsByIds(db, [id])).get(id);
  if (!version) throw new Error(`No item version ${id}`);
  return version;
}

/** Versions by id. Those that were asked for before are not read again. */
export async function itemVersionsByIds(db: Knex, ids: readonly string[]): Promise<Map<string, ItemVersion>> {
  const wanted = [...new Set(ids)];
  const missing = wanted.filter((id) => !parsed.has(id));
  if (missing.length > 0) {
    const rows: { id: string; version: number; hash: string; document: string }[] = await db('item_versions')
      .whereIn('id', missing)
      .select('id', 'version', 'hash', 'document');
    const blocks = await blocksInVersions(db, missing);
    for (const { id, version, hash, document } of rows) {
      const item = parseItem(readJson(document), { blocks: blocks.get(id) ?? [] });
      // Compiled now, so that no submission waits for it.
      prepareSecondLock(hash, item.form);
      parsed.set(id, { id, version, hash, item });
    }
  }
  return new Map(
    wanted.flatMap((id) => {
      const version = parsed.get(id);
      return version ? [[id, version]] : [];
    }),
  );
}
