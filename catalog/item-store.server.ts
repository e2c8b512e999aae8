/** SQL of item versions: publishing shipped items, and items by version, parsed once a process. */
import type { Knex } from 'knex';
import { insertMany, readJson } from '../db/dialect';
import { newRowId } from '../db/row-id';
import { prepareSecondLock } from '../forms/second-lock.server';
import { canonicalJson } from './canonical-json';
import { contentHash } from './content-hash.server';
import { itemSchema } from './item-document';
import type { ItemDocument } from './item-document';
import { parseItem } from './parse-item';
import type { Item } from './parse-item';

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

/** Makes each document the live version of its item, in this order; one that is live already changes nothing. */
export async function publishItems(
  trx: Knex.Transaction,
  documents: readonly ItemDocument[],
  now: number,
): Promise<void> {
  const shelf = documents.map(({ key, category }, position) => ({ key, category, position }));
  if (shelf.length === 0) return;
  // Whoever else publishes at this moment waits here until this transaction has ended.
  await trx('catalog_items').insert(shelf).onConflict('key').merge(['category', 'position']);
  const live: { key: string; hash: string }[] = await trx('catalog_items as i')
    .join('item_versions as v', 'v.id', 'i.live_version_id')
    .select('i.key', 'v.hash');
  for (const document of documents) {
    const text = canonicalJson(document, itemSchema);
    const hash = contentHash(text);
    if (live.some((each) => each.key === document.key && each.hash === hash)) continue;
    await publishVersion(trx, document.key, { document: text, hash, published_at: now });
  }
}

async function publishVersion(
  trx: Knex.Transaction,
  key: string,
  content: { document: string; hash: string; published_at: number },
): Promise<void> {
  const [last] = await trx('item_versions')
    .where({ item_key: key })
    .max<{ version: number | null }[]>({ version: 'version' });
  await trx('item_versions').where({ item_key: key, state: 'published' }).update({ state: 'retired' });
  const id = newRowId();
  const version = (last?.version ?? 0) + 1;
  await insertMany(trx, 'item_versions', [{ id, item_key: key, version, state: 'published', ...content }]);
  await trx('catalog_items').where({ key }).update({ live_version_id: id });
}

/** The live version of an item; null where there is none. */
export async function findLiveItem(db: Knex, key: string): Promise<ItemVersion | null> {
  const row: { live_version_id: string | null } | undefined = await db('catalog_items')
    .where({ key })
    .first('live_version_id');
  return row?.live_version_id == null ? null : loadItemVersion(db, row.live_version_id);
}

/** The live version of every item, in the order of the catalog. */
export async function liveItems(db: Knex): Promise<ItemVersion[]> {
  const rows: { id: string }[] = await db('catalog_items')
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
    for (const { id, version, hash, document } of rows) {
      const item = parseItem(readJson(document));
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
