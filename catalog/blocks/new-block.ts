/** Makes a block: an empty one, or one of a group in an item's form. */
import { formOfGroup } from '../../forms/editing/group-as-block';
import type { DraftText } from '../../forms/editing/form-draft';
import { findField } from '../../forms/editing/field-place';
import { demand } from '../../people/permissions';
import { conflict, invalid, isRefusal } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { shownDraft } from '../publishing/draft-start';
import type { ItemDraft } from '../publishing/item-draft-view';
import { readSituation } from '../publishing/item-situation';
import { beginNew } from '../publishing/new-item';
import { publishDraft } from '../publishing/publish-draft';
import { emptyBlock } from './block-item';

export interface NewBlock {
  /** As of an item; no item has the same. */
  readonly key: string;
  readonly title: DraftText;
}

/** @throws E-101; E-406 for a key that is none, E-205 for one that is taken */
export async function newBlock(context: WorkContext, viewer: Viewer, block: NewBlock): Promise<ItemDraft> {
  demand(viewer, 'item.create');
  return context.database.transaction((trx) =>
    beginNew(context, trx, viewer, emptyBlock(block.key, block.title)),
  );
}

export interface GroupOfItem {
  /** Key of the item, and the revision of its draft that the group was seen in. */
  readonly item: string;
  readonly revision: number;
  /** Path of the group. */
  readonly group: string;
}

/** `version`: null where the checks hold publishing back; the block then waits as a draft. */
export interface BlockMade {
  readonly key: string;
  readonly version: number | null;
}

/**
 * A block with the fields of a group, published at once where nothing is found in it. The item stays as it is: the
 * operation `use-block` puts the block in the place of the group.
 *
 * @throws as `newBlock`; E-104, E-201 for another revision, E-406 for what is no group
 */
export async function blockOfGroup(
  context: WorkContext,
  viewer: Viewer,
  { key, title }: NewBlock,
  { item, revision, group }: GroupOfItem,
): Promise<BlockMade> {
  demand(viewer, 'item.create');
  const begun = await context.database.transaction(async (trx) => {
    const shown = await shownDraft(trx, await readSituation(trx, viewer, 'item.edit', item));
    if (shown.revision !== revision) throw conflict('E-201');
    const { form } = shown.document;
    if (findField(form, group)?.['x-type'] !== 'group') throw invalid('E-406');
    const block = { ...emptyBlock(key, title), form: formOfGroup(form, group, title) };
    return beginNew(context, trx, viewer, block);
  });
  try {
    const { version } = await publishDraft(context, viewer, key, { revision: begun.revision });
    return { key, version };
  } catch (error) {
    if (isRefusal(error) && error.code === 'E-505') return { key, version: null };
    throw error;
  }
}
