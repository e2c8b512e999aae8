/** SQL of block versions: by name, in versions of items, those that are live, and what uses them. */
import type { Knex } from 'knex';
import { insertMany, readJson } from '../../db/dialect';
import type { BlockDocument, BlockName } from '../../forms/expand-blocks';
import type { ItemDocument } from '../item-document';
import { blockOf } from './block-item';

/** A published version of a block; it never changes. */
export interface BlockVersion extends BlockDocument {
  readonly id: string;
  /** Of its canonical document. */
  readonly hash: string;
  readonly item: ItemDocument;
}

interface BlockRow {
  id: string;
  item_key: string;
  version: number;
  hash: string;
  document: string;
}

const columns = ['v.id', 'v.item_key', 'v.version', 'v.hash', 'v.document'];

/** Versions that are, or were, live; those that there are not are left out. */
export async function blocksNamed(db: Knex, names: readonly BlockName[]): Promise<BlockVersion[]> {
  if (names.length === 0) return [];
  const rows = (await blockVersions(db)
    .whereIn('v.item_key', [...new Set(names.map(({ key }) => key))])
    .whereIn('v.version', [...new Set(names.map(({ version }) => version))].filter(Number.isInteger))
    .whereIn('v.state', ['published', 'retired'])
    .select(columns)) as BlockRow[];
  return rows
    .map(blockOfRow)
    .filter((each) => names.some(({ key, version }) => key === each.key && version === each.version));
}

/** By id of the versions of items that hold them. */
export async function blocksInVersions(
  db: Knex,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BlockVersion[]>> {
  const rows = (await blockVersions(db)
    .join('item_version_blocks as u', 'u.block_version_id', 'v.id')
    .whereIn('u.item_version_id', versionIds)
    .select([...columns, 'u.item_version_id as holder'])) as (BlockRow & { holder: string })[];
  const blocks = new Map<string, BlockVersion[]>();
  for (const row of rows) blocks.set(row.holder, [...(blocks.get(row.holder) ?? []), blockOfRow(row)]);
  return blocks;
}

/** The live version of every block, in the order of their keys. */
export async function liveBlocks(db: Knex): Promise<BlockVersion[]> {
  const rows = (await blockVersions(db)
    .whereRaw('i.live_version_id = v.id')
    .orderBy('v.item_key')
    .select(columns)) as BlockRow[];
  return rows.map(blockOfRow);
}

/** A version of an item, and the version of a block that it holds. */
export interface BlockHolding {
  readonly itemKey: string;
  readonly version: number;
  /** It is the one that is asked for now. */
  readonly live: boolean;
  readonly block: BlockName;
}

/** Every version of an item that holds, or held, a version of one of these blocks; newest first. */
export async function holdingsOf(db: Knex, blocks: readonly string[]): Promise<BlockHolding[]> {
  const rows: {
    item_key: string;
    version: number;
    live: string | null;
    id: string;
    key: string;
    held: number;
  }[] = await db('item_version_blocks as u')
    .join('item_versions as b', 'b.id', 'u.block_version_id')
    .join('item_versions as v', 'v.id', 'u.item_version_id')
    .join('catalog_items as i', 'i.key', 'v.item_key')
    .whereIn('b.item_key', blocks)
    .orderBy([{ column: 'v.item_key' }, { column: 'v.version', order: 'desc' }])
    .select('v.item_key', 'v.version', 'v.id', 'i.live_version_id as live')
    .select('b.item_key as key', 'b.version as held');
  return rows.map(({ item_key: itemKey, version, live, id, key, held }) => ({
    itemKey,
    version,
    live: live === id,
    block: { key, version: held },
  }));
}

export async function insertHoldings(
  trx: Knex.Transaction,
  versionId: string,
  blockIds: readonly string[],
): Promise<void> {
  const rows = blockIds.map((id) => ({ item_version_id: versionId, block_version_id: id }));
  if (rows.length > 0) await insertMany(trx, 'item_version_blocks', rows);
}

function blockVersions(db: Knex) {
  return db('item_versions as v').join('catalog_items as i', 'i.key', 'v.item_key').where('i.kind', 'block');
}

function blockOfRow({ id, item_key: key, version, hash, document }: BlockRow): BlockVersion {
  const item: ItemDocument = readJson(document);
  return { ...blockOf(item, { key, version }), id, hash, item };
}
