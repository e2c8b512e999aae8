/** What a version of an item is stored with: its canonical text, its hash, the blocks that it holds. */
import type { Knex } from 'knex';
import { blockUses } from '../../forms/expand-blocks';
import { blocksNamed } from '../blocks/block-store.server';
import type { BlockVersion } from '../blocks/block-store.server';
import { canonicalJson } from '../canonical-json';
import { contentHash } from '../content-hash.server';
import type { ItemDraftDocument } from '../editing/item-draft';
import { itemSchema } from '../item-document';
import type { ItemDocument } from '../item-document';
import { parseItem } from '../parse-item';
import type { VersionContent } from './version-store.server';

/** @throws DocumentError for what the checks should have found */
export async function contentOf(db: Knex, draft: ItemDraftDocument): Promise<VersionContent> {
  const blocks = await blocksNamed(db, blockUses(draft.form));
  parseItem(draft, { blocks });
  return storedContent(draft as unknown as ItemDocument, blocks);
}

/**
 * @param item that has been parsed, as its author wrote it
 * @param blocks all that its form uses
 */
export function storedContent(item: ItemDocument, blocks: readonly BlockVersion[]): VersionContent {
  const { key: itemKey, category, kind = 'item' } = item;
  const document = canonicalJson(item, itemSchema);
  const hash = contentHash(document, blocks.map((block) => block.hash).sort());
  return { itemKey, category, kind, document, hash, blocks: blocks.map(({ id }) => id) };
}
