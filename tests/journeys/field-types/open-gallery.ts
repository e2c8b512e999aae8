/** Publishes an item of tests in a portal, such as the gallery, and opens a draft of it. */
import type { ItemDocument } from '../../../catalog/item-document';
import { publishItems } from '../../../catalog/item-store.server';
import { viewerByNumber } from '../../../people/people-store.server';
import { readDraft } from '../../../requests/drafts/read-draft';
import { startDraft } from '../../../requests/drafts/start-draft';
import type { Answers } from '../../../rules/facts';
import type { Portal } from '../harness/portal';
import { galleryItem } from './gallery-item';

export interface OpenedDraft {
  readonly id: string;
  /** What is stored of it now. */
  answers(): Promise<Answers>;
}

/** @param number employee number of whose draft it is */
export const openGallery = (portal: Portal, number: string) => openDraftOf(portal, number, galleryItem);

export async function openDraftOf(
  { context, database }: Portal,
  number: string,
  item: ItemDocument,
): Promise<OpenedDraft> {
  await database.transaction(async (trx) => publishItems(trx, [item], await database.now()));
  const viewer = await viewerByNumber(database.knex, number);
  if (!viewer) throw new Error(`${number} is not in the demo`);
  const { id } = await startDraft(context, viewer, item.key);
  return { id, answers: async () => (await readDraft(context, viewer, id)).draft.answers };
}
