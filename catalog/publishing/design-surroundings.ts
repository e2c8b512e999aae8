/** What an item's editors choose from besides the item itself: departments and calendars, by name. */
import { departments } from '../../people/directory-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { BlockDocument } from '../../forms/expand-blocks';
import { blockUses } from '../../forms/expand-blocks';
import type { ProductText } from '../../forms/locale';
import { blocksNamed, liveBlocks } from '../blocks/block-store.server';
import type { BlockVersion } from '../blocks/block-store.server';
import { liveCalendars } from '../calendar-store.server';
import { shownDraft } from './draft-start';
import { readSituation } from './item-situation';

/** A version of a block that can be put into the form, or stands in it. */
export interface DesignBlock extends BlockDocument {
  readonly title: ProductText;
  readonly summary: ProductText;
  /** There is no later one. */
  readonly live: boolean;
}

export interface DesignSurroundings {
  readonly departments: readonly { readonly key: string; readonly title: ProductText }[];
  /** Keys of the calendars that are live. */
  readonly calendars: readonly string[];
  /** Those that are live, and those that the form uses besides. */
  readonly blocks: readonly DesignBlock[];
}

/** @throws E-104 */
export async function readDesignSurroundings(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<DesignSurroundings> {
  const { knex } = context.database;
  const { document } = await shownDraft(knex, await readSituation(knex, viewer, 'item.edit', key));
  const known = await departments(knex);
  const { calendars } = await liveCalendars(knex);
  const live = await liveBlocks(knex);
  const used = (await blocksNamed(knex, blockUses(document.form))).filter(
    ({ id }) => !live.some((block) => block.id === id),
  );
  return {
    departments: known.map((each) => ({ key: each.key, title: each.title as ProductText })),
    calendars: [...calendars.keys()].sort(),
    blocks: [
      ...live.map((block) => designBlock(block, true)),
      ...used.map((block) => designBlock(block, false)),
    ],
  };
}

function designBlock(
  { key, version, form, item: { title, summary } }: BlockVersion,
  live: boolean,
): DesignBlock {
  return { key, version, form, title, summary, live };
}
