/** The blocks that a person may edit, with what uses each. */
import type { DraftText } from '../../forms/editing/form-draft';
import { blockUses } from '../../forms/expand-blocks';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { openItemDrafts } from '../publishing/item-draft-store.server';
import { listDesign } from '../publishing/list-design';
import type { DesignItem } from '../publishing/list-design';
import { liveItems } from '../item-store.server';
import { holdingsOf } from './block-store.server';

/** An item that uses, or used, a block. */
export interface BlockUser {
  readonly key: string;
  /** As it is called now; nothing for an item that is neither live nor in draft. */
  readonly title: DraftText;
  /** Newest first: the version of the block that a version of the item holds. */
  readonly versions: readonly { readonly version: number; readonly live: boolean; readonly block: number }[];
  /** The version of the block in the open draft. */
  readonly draft: number | null;
}

export interface DesignBlockItem extends DesignItem {
  readonly users: readonly BlockUser[];
}

/** In the order of the catalog. @throws E-101 for who may edit no block */
export async function listBlocks(context: WorkContext, viewer: Viewer): Promise<readonly DesignBlockItem[]> {
  const { knex } = context.database;
  const blocks = await listDesign(context, viewer, true);
  const holdings = await holdingsOf(
    knex,
    blocks.map(({ key }) => key),
  );
  const drafts = (await openItemDrafts(knex)).map(({ itemKey, document }) => ({
    key: itemKey,
    title: document.title,
    uses: blockUses(document.form),
  }));
  const live = (await liveItems(knex)).map(({ item: { document } }) => document);
  const titleOf = (key: string): DraftText =>
    [...live, ...drafts].find((each) => each.key === key)?.title ?? {};
  return blocks.map((block) => {
    const held = holdings.filter((each) => each.block.key === block.key);
    const drafted = new Map(
      drafts.flatMap(({ key, uses }) => {
        const use = uses.find((each) => each.key === block.key);
        return use ? [[key, use.version]] : [];
      }),
    );
    const keys = [...new Set([...held.map(({ itemKey }) => itemKey), ...drafted.keys()])];
    const users = keys.map((key) => ({
      key,
      title: titleOf(key),
      versions: held
        .filter(({ itemKey }) => itemKey === key)
        .map(({ version, live: isLive, block: { version: own } }) => ({ version, live: isLive, block: own })),
      draft: drafted.get(key) ?? null,
    }));
    return { ...block, users };
  });
}
