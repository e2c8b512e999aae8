/** The items that a person may edit, with what is live, in draft and scheduled of each. */
import type { DraftText } from '../../forms/editing/form-draft';
import { can, demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { isBlock } from '../blocks/block-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { itemVersionsByIds } from '../item-store.server';
import { openItemDrafts } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import { accessOf } from './item-situation';
import { scheduledByKey } from './scheduled';
import { allItems, versionDocument, versionsOf } from './version-store.server';

export interface DesignItem {
  readonly key: string;
  readonly title: DraftText;
  readonly category: string;
  readonly icon: string;
  readonly live: { readonly version: number } | null;
  readonly draft: {
    readonly revision: number;
    readonly updatedAt: number;
    /** A second person is asked to look at it as it is now. */
    readonly waitsForReview: boolean;
  } | null;
  readonly scheduled: { readonly version: number; readonly at: number } | null;
  readonly retired: boolean;
}

/**
 * In the order of the catalog, new ones last.
 *
 * @param blocks whether blocks are listed, instead of what can be asked for
 * @throws E-101 for who may edit nothing of the kind
 */
export async function listDesign(
  context: WorkContext,
  viewer: Viewer,
  blocks = false,
): Promise<readonly DesignItem[]> {
  const { knex } = context.database;
  const [items, drafts] = [await allItems(knex), await openItemDrafts(knex)];
  const versions = await itemVersionsByIds(
    knex,
    items.flatMap(({ liveVersionId }) => liveVersionId ?? []),
  );
  const scheduled = await scheduledByKey(knex);
  const listed: DesignItem[] = [];
  const add = (
    key: string,
    document: ItemDraftDocument,
    deciding: Pick<ItemDraftDocument, 'editors'>,
    rest: Pick<DesignItem, 'live' | 'retired'>,
    draft: StoredItemDraft | undefined,
  ): void => {
    if (isBlock(document) !== blocks || !can(viewer, 'item.edit', accessOf(deciding))) return;
    listed.push({
      key,
      title: document.title,
      category: String(document.category),
      icon: String(document.icon),
      ...rest,
      draft: draft ? summaryOf(draft) : null,
      scheduled: scheduled.get(key) ?? null,
    });
  };
  for (const { key, liveVersionId, retiredAt } of items) {
    const draft = drafts.find(({ itemKey }) => itemKey === key);
    const live = versions.get(liveVersionId ?? '');
    const retired = retiredAt !== null;
    const [last] = live ? [] : await versionsOf(knex, key);
    const document = live?.item.document ?? (last ? await versionDocument(knex, last.id) : draft?.document);
    if (!document) continue;
    const shown = document as unknown as ItemDraftDocument;
    add(key, shown, shown, { live: live ? { version: live.version } : null, retired }, draft);
  }
  for (const draft of drafts.filter(({ itemKey }) => items.every(({ key }) => key !== itemKey)))
    add(draft.itemKey, draft.document, draft.document, { live: null, retired: false }, draft);
  if (listed.length === 0) demand(viewer, 'item.create');
  return listed;
}

function summaryOf({ revision, updatedAt, review }: StoredItemDraft): DesignItem['draft'] {
  return { revision, updatedAt, waitsForReview: review?.state === 'asked' && review.revision === revision };
}
