/** The items that a person may edit, with what is live, in draft and scheduled of each. */
import type { DraftText } from '../../forms/editing/form-draft';
import { can, demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { isBlock } from '../blocks/block-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { openItemDrafts } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import { accessOf } from './item-situation';
import { scheduledByKey } from './scheduled';
import { shelvedItems } from './shelved-items';

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
  const [shelved, drafts] = [await shelvedItems(knex), await openItemDrafts(knex)];
  const scheduled = await scheduledByKey(knex);
  const listed: DesignItem[] = [];
  const add = (
    key: string,
    document: ItemDraftDocument,
    rest: Pick<DesignItem, 'live' | 'retired'>,
    draft: StoredItemDraft | undefined,
  ): void => {
    if (isBlock(document) !== blocks || !can(viewer, 'item.edit', accessOf(document))) return;
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
  for (const { key, document, live, retired } of shelved) {
    const draft = drafts.find(({ itemKey }) => itemKey === key);
    add(key, document, { live: live === null ? null : { version: live }, retired }, draft);
  }
  for (const draft of drafts.filter(({ itemKey }) => shelved.every(({ key }) => key !== itemKey)))
    add(draft.itemKey, draft.document, { live: null, retired: false }, draft);
  if (listed.length === 0) demand(viewer, 'item.create');
  return listed;
}

function summaryOf({ revision, updatedAt, review }: StoredItemDraft): DesignItem['draft'] {
  return { revision, updatedAt, waitsForReview: review?.state === 'asked' && review.revision === revision };
}
