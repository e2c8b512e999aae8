/** Discards a draft with everything that was uploaded for it. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { attachmentsOfDraft, removeAttachments } from '../attachments/attachment-store.server';
import { removeFiles } from '../attachments/remove-files.server';
import { demandOwn } from './draft';
import { lockDraft, removeDraft } from './draft-store.server';

/**
 * @returns the id of the request that it was to change; null where it was to become one itself
 * @throws E-104 for a draft that does not exist or is somebody else's
 */
export async function deleteDraft(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
): Promise<string | null> {
  const { attachments, requestId } = await context.database.transaction(async (trx) => {
    const draft = demandOwn(viewer, 'draft.discard', await lockDraft(trx, draftId));
    const uploaded = await attachmentsOfDraft(trx, draftId);
    await removeAttachments(
      trx,
      uploaded.map((attachment) => attachment.id),
    );
    await removeDraft(trx, draftId);
    return { attachments: uploaded, requestId: draft.requestId };
  });
  await removeFiles(context, attachments);
  return requestId;
}
