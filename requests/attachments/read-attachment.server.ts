/** Hands out an attachment to those who may read the answer that it belongs to. */
import path from 'node:path';
import { can } from '../../people/permissions';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { readCase } from '../reading/read-case';
import { mayReadField } from '../reading/readable-answers';
import { findAttachment } from './attachment-store.server';
import type { Attachment } from './attachment-store.server';

export interface AttachmentFile {
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  /** Where it lies on this machine. */
  readonly path: string;
}

/** @throws E-104 for what does not exist or may not be read */
export async function readAttachment(
  context: WorkContext,
  viewer: Viewer,
  attachmentId: string,
): Promise<AttachmentFile> {
  const attachment = await findAttachment(context.database.knex, attachmentId);
  if (!attachment || !(await mayReadAttachment(context, viewer, attachment))) throw notFound();
  const { name, contentType, size, storedAs } = attachment;
  return { name, contentType, size, path: path.join(context.uploads, storedAs) };
}

async function mayReadAttachment(
  context: WorkContext,
  viewer: Viewer,
  attachment: Attachment,
): Promise<boolean> {
  const { requestId, field, ownerId } = attachment;
  if (requestId === null) return can(viewer, 'draft.read', { ownerId });
  const read = await readCase(context, viewer, requestId);
  return mayReadField(viewer, read.version.item.form, field, read.situation);
}
