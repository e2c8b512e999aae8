/** Publishes the gallery in a portal and opens a draft of it. */
import { publishItems } from '../../../catalog/item-store.server';
import { viewerByNumber } from '../../../people/people-store.server';
import { readDraft } from '../../../requests/drafts/read-draft';
import { startDraft } from '../../../requests/drafts/start-draft';
import type { Answers } from '../../../rules/facts';
import type { Portal } from '../harness/portal';
import { galleryItem } from './gallery-item';

export interface GalleryDraft {
  readonly id: string;
  /** What is stored of it now. */
  answers(): Promise<Answers>;
}

/** @param number employee number of whose draft it is */
export async function openGallery({ context, database }: Portal, number: string): Promise<GalleryDraft> {
  await database.transaction(async (trx) => publishItems(trx, [galleryItem], await database.now()));
  const viewer = await viewerByNumber(database.knex, number);
  if (!viewer) throw new Error(`${number} is not in the demo`);
  const { id } = await startDraft(context, viewer, galleryItem.key);
  return { id, answers: async () => (await readDraft(context, viewer, id)).draft.answers };
}
