/** SQL of an item's versions: which is live, which is scheduled, what became of the others. */
import type { Knex } from 'knex';
import { forUpdate, insertMany, lockForWork, readJson, writeJson } from '../../db/dialect';
import { newRowId } from '../../db/row-id';
import { insertHoldings } from '../blocks/block-store.server';
import type { ItemDocument } from '../item-document';

/** `published`: live. `retired`: it was live, and another took its place or the item was retired. */
export type VersionState = 'published' | 'scheduled' | 'retired' | 'cancelled';

export interface StoredItem {
  readonly key: string;
  readonly liveVersionId: string | null;
  readonly retiredAt: number | null;
}

export interface StoredVersion {
  readonly id: string;
  readonly itemKey: string;
  readonly version: number;
  readonly state: VersionState;
  readonly hash: string;
  /** When it went live; null while it never did. Milliseconds UTC. */
  readonly publishedAt: number | null;
  /** When it is to go live. */
  readonly publishAt: number | null;
  readonly endedAt: number | null;
  /** Null for what ships with the product. */
  readonly publishedBy: string | null;
  readonly reviewedBy: string | null;
  readonly note: string;
  /** Ids of findings that the publisher accepted. */
  readonly accepted: readonly string[];
  readonly basedOn: number | null;
}

interface VersionRow {
  id: string;
  item_key: string;
  version: number;
  state: VersionState;
  hash: string;
  published_at: number | null;
  publish_at: number | null;
  ended_at: number | null;
  published_by: string | null;
  reviewed_by: string | null;
  note: string | null;
  accepted: string | null;
  based_on: number | null;
}

const columns = [
  ...['id', 'item_key', 'version', 'state', 'hash', 'published_at', 'publish_at', 'ended_at'],
  ...['published_by', 'reviewed_by', 'note', 'accepted', 'based_on'],
];

interface ItemRow {
  key: string;
  live_version_id: string | null;
  retired_at: number | null;
}

export async function findItem(db: Knex, key: string): Promise<StoredItem | null> {
  const row = await db<ItemRow>('catalog_items').where({ key }).first('key', 'live_version_id', 'retired_at');
  return row ? itemOf(row) : null;
}

/** As `findItem`, locked until the transaction ends: whoever publishes or retires at the same moment waits. */
export async function lockItem(trx: Knex.Transaction, key: string): Promise<StoredItem | null> {
  const query = trx('catalog_items').where({ key }).select('key', 'live_version_id', 'retired_at');
  const [row] = (await forUpdate(trx, query)) as ItemRow[];
  return row ? itemOf(row) : null;
}

export async function allItems(db: Knex): Promise<StoredItem[]> {
  const rows: ItemRow[] = await db('catalog_items')
    .orderBy(['position', 'key'])
    .select('key', 'live_version_id', 'retired_at');
  return rows.map(itemOf);
}

/** At the end of the catalog; one that is there already stays. */
export async function insertItem(
  trx: Knex.Transaction,
  { itemKey: key, category, kind }: Pick<VersionContent, 'itemKey' | 'category' | 'kind'>,
): Promise<void> {
  const [last] = await trx('catalog_items').max<{ position: number | null }[]>({ position: 'position' });
  const position = (last?.position ?? 0) + 1;
  await trx('catalog_items').insert({ key, category, kind, position }).onConflict('key').ignore();
}

/** Newest first. */
export async function versionsOf(db: Knex, itemKey: string): Promise<StoredVersion[]> {
  const rows = (await db('item_versions')
    .where({ item_key: itemKey })
    .orderBy('version', 'desc')
    .select(columns)) as VersionRow[];
  return rows.map(versionOf);
}

/** Every version that waits for its time. */
export async function scheduledVersions(db: Knex): Promise<StoredVersion[]> {
  const rows = (await db('item_versions').where({ state: 'scheduled' }).select(columns)) as VersionRow[];
  return rows.map(versionOf);
}

/** The document as it was published: canonical JSON. */
export async function versionText(db: Knex, id: string): Promise<string> {
  const row: { document: string } | undefined = await db('item_versions').where({ id }).first('document');
  if (!row) throw new Error(`No item version ${id}`);
  return row.document;
}

export async function versionDocument(db: Knex, id: string): Promise<ItemDocument> {
  return readJson(await versionText(db, id));
}

export interface VersionContent {
  readonly itemKey: string;
  readonly category: string;
  readonly kind: 'item' | 'block';
  /** Canonical JSON, and its hash. */
  readonly document: string;
  readonly hash: string;
  /** Ids of the versions of blocks that stand in its form. */
  readonly blocks: readonly string[];
}

export interface NewVersion extends VersionContent {
  readonly publishedBy: string | null;
  readonly reviewedBy?: string | null;
  readonly note?: string;
  readonly accepted?: readonly string[];
  readonly basedOn?: number | null;
}

/** Stores the next version of an item and makes it live. The item's row has to be locked. */
export async function publishVersion(
  trx: Knex.Transaction,
  version: NewVersion,
  now: number,
): Promise<{ readonly id: string; readonly version: number }> {
  const stored = await insertVersion(trx, version, {
    state: 'retired',
    published_at: null,
    publish_at: null,
  });
  await goLive(trx, { ...stored, itemKey: version.itemKey, category: version.category }, now);
  return stored;
}

/** Stores the next version of an item to go live at a time. */
export async function scheduleVersion(
  trx: Knex.Transaction,
  version: NewVersion,
  at: number,
): Promise<{ readonly id: string; readonly version: number }> {
  return insertVersion(trx, version, { state: 'scheduled', published_at: null, publish_at: at });
}

/** Makes a stored version the live one. The item's row has to be locked. */
export async function goLive(
  trx: Knex.Transaction,
  { id, itemKey, category }: { readonly id: string; readonly itemKey: string; readonly category: string },
  now: number,
): Promise<void> {
  await endLive(trx, itemKey, now);
  await trx('item_versions').where({ id }).update({ state: 'published', published_at: now });
  await trx('catalog_items')
    .where({ key: itemKey })
    .update({ live_version_id: id, category, retired_at: null, retired_by: null });
}

/** Takes an item out of the catalog. Its row has to be locked. */
export async function retire(trx: Knex.Transaction, itemKey: string, by: string, now: number): Promise<void> {
  await endLive(trx, itemKey, now);
  await trx('item_versions').where({ item_key: itemKey, state: 'scheduled' }).update({ state: 'cancelled' });
  await trx('catalog_items')
    .where({ key: itemKey })
    .update({ live_version_id: null, retired_at: now, retired_by: by });
}

export async function cancelVersion(trx: Knex.Transaction, id: string): Promise<void> {
  await trx('item_versions').where({ id, state: 'scheduled' }).update({ state: 'cancelled' });
}

/** A version whose time has come and that no other worker has in hand. */
export async function claimDueVersion(trx: Knex.Transaction, now: number): Promise<StoredVersion | null> {
  const query = trx('item_versions')
    .where({ state: 'scheduled' })
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .limit(1)
    .select(columns);
  const [row] = (await lockForWork(trx, query)) as VersionRow[];
  return row ? versionOf(row) : null;
}

async function endLive(trx: Knex.Transaction, itemKey: string, now: number): Promise<void> {
  await trx('item_versions')
    .where({ item_key: itemKey, state: 'published' })
    .update({ state: 'retired', ended_at: now });
}

async function insertVersion(
  trx: Knex.Transaction,
  version: NewVersion,
  state: {
    readonly state: VersionState;
    readonly published_at: number | null;
    readonly publish_at: number | null;
  },
): Promise<{ readonly id: string; readonly version: number }> {
  const [last] = await trx('item_versions')
    .where({ item_key: version.itemKey })
    .max<{ version: number | null }[]>({ version: 'version' });
  const stored = { id: newRowId(), version: (last?.version ?? 0) + 1 };
  await insertMany(trx, 'item_versions', [
    {
      ...stored,
      ...state,
      item_key: version.itemKey,
      document: version.document,
      hash: version.hash,
      published_by: version.publishedBy,
      reviewed_by: version.reviewedBy ?? null,
      note: version.note ?? '',
      accepted: writeJson(version.accepted ?? []),
      based_on: version.basedOn ?? null,
    },
  ]);
  await insertHoldings(trx, stored.id, version.blocks);
  return stored;
}

function itemOf(row: ItemRow): StoredItem {
  return { key: row.key, liveVersionId: row.live_version_id, retiredAt: row.retired_at };
}

function versionOf(row: VersionRow): StoredVersion {
  return {
    id: row.id,
    itemKey: row.item_key,
    version: row.version,
    state: row.state,
    hash: row.hash,
    publishedAt: row.published_at,
    publishAt: row.publish_at,
    endedAt: row.ended_at,
    publishedBy: row.published_by,
    reviewedBy: row.reviewed_by,
    note: row.note ?? '',
    accepted: row.accepted === null ? [] : readJson(row.accepted),
    basedOn: row.based_on,
  };
}
