/** SQL of item versions: publishing shipped items, and items by version, parsed once a process. */
import type { Knex } from 'knex';
import { insertMany, readJson } from '../db/dialect';
import { newRowId } from '../db/row-id';
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

/** Makes each document the live version of its item; one that is live already changes nothing. */
export async function publishItems(
  trx: Knex.Transaction,
  documents: readonly ItemDocument[],
  now: number,
): Promise<void> {
  const known: { key: string; live_version_id: string | null }[] = await trx('catalog_items').select(
    'key',
    'live_version_id',
  );
  const versions: { id: string; item_key: string; version: number; hash: string }[] = await trx(
    'item_versions',
  ).select('id', 'item_key', 'version', 'hash');
  for (const [position, document] of documents.entries()) {
    const { key } = document;
    const text = canonicalJson(document, itemSchema);
    const hash = contentHash(text);
    const live = known.find((item) => item.key === key)?.live_version_id;
    const earlier = versions.filter((version) => version.item_key === key);
    if (earlier.some((version) => version.id === live && version.hash === hash)) continue;
    await retire(trx, key);
    const id = newRowId();
    const version = Math.max(0, ...earlier.map((each) => each.version)) + 1;
    const item = { key, live_version_id: id, category: document.category, position };
    await trx('catalog_items').insert(item).onConflict('key').merge();
    const row = { id, item_key: key, version, state: 'published', document: text, hash, published_at: now };
    await insertMany(trx, 'item_versions', [row]);
  }
}

async function retire(trx: Knex.Transaction, key: string): Promise<void> {
  await trx('item_versions').where({ item_key: key, state: 'published' }).update({ state: 'retired' });
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
    for (const { id, version, hash, document } of rows)
      parsed.set(id, { id, version, hash, item: parseItem(readJson(document)) });
  }
  return new Map(
    wanted.flatMap((id) => {
      const version = parsed.get(id);
      return version ? [[id, version]] : [];
    }),
  );
}
