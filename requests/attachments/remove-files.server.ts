/** Takes stored files away whose rows are gone; called after the transaction that removed the rows. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { WorkContext } from '../../people/work-context';
import type { Attachment } from './attachment-store.server';

export async function removeFiles(
  context: WorkContext,
  attachments: readonly Pick<Attachment, 'storedAs'>[],
): Promise<void> {
  const places = attachments.map(({ storedAs }) => path.join(context.uploads, storedAs));
  await Promise.all(places.map((place) => rm(place, { force: true })));
}
