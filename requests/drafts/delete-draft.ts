/** Discards a draft with everything that was uploaded for it. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { attachmentsOfDraft, removeAttachments } from '../attachments/attachment-store.server';
import { removeFiles } from '../attachments/remove-files.server';
import { demandOwn } from './draft';
import { lockDraft, removeDraft } from './draft-store.server';

/** @throws E-104 for a draft that does not exist or is somebody else's */
export async function deleteDraft(context: WorkContext, viewer: Viewer, draftId: string): Promise<void> {
  const removed = await context.database.transaction(async (trx) => {
    demandOwn(viewer, 'draft.discard', await lockDraft(trx, draftId));
    const attachments = await attachmentsOfDraft(trx, draftId);
    await removeAttachments(
      trx,
      attachments.map((attachment) => attachment.id),
    );
    await removeDraft(trx, draftId);
    return attachments;
  });
  await removeFiles(context, removed);
}
