/** Takes an upload into a draft: judged by its content, kept under a random name outside the web root. */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { loadItemVersion } from '../../catalog/item-store.server';
import { placedAt } from '../../forms/composites/placed-at';
import { fileTypes } from '../../forms/field-types/file-check';
import type { FieldSchema } from '../../forms/form-document';
import { can } from '../../people/permissions';
import { invalid, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { findDraft } from '../drafts/draft-store.server';
import { attachmentsOfDraft, insertAttachment } from './attachment-store.server';
import type { Attachment } from './attachment-store.server';
import { uploadName } from './upload-name';

/** In bytes; a field may allow less. */
export const LARGEST_UPLOAD = 5 * 1024 * 1024;
/** The kinds that the product takes at all; a field may name fewer. */
const takenKinds = ['image/png', 'image/jpeg', 'application/pdf'];
const MOST_IN_A_DRAFT = 20;

export interface Upload {
  readonly draftId: string;
  /** The place of the answer that it is for: `screenshot`, `devices.0.photo`. */
  readonly place: string;
  /** As the owner's device named it. */
  readonly name: string;
  /** Path of a temporary file, which this function takes away whatever happens. */
  readonly file: string;
}

/** The answer of a file field: what the form stores. */
export interface FileReference {
  readonly id: string;
  readonly name: string;
  /** Media type, as found in the content. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** @throws E-308 for another kind, too large or too many; E-104 for a draft or field that is not the viewer's */
export async function storeAttachment(
  context: WorkContext,
  viewer: Viewer,
  upload: Upload,
): Promise<FileReference> {
  try {
    const { path: field, schema } = await fileField(context, viewer, upload);
    const kind = await judgeContent(upload.file, schema);
    return await keep(context, viewer, { ...upload, field }, kind);
  } finally {
    await rm(upload.file, { force: true });
  }
}

/** The field that the file is for, if it is a file field of a draft of this viewer. */
async function fileField(
  context: WorkContext,
  viewer: Viewer,
  upload: Upload,
): Promise<{ readonly path: string; readonly schema: FieldSchema }> {
  const { knex } = context.database;
  const draft = await findDraft(knex, upload.draftId);
  if (!draft || !can(viewer, 'draft.write', draft)) throw notFound();
  const { item } = await loadItemVersion(knex, draft.itemVersionId);
  const placed = placedAt(item.form.fields.values(), upload.place);
  if (!placed || !fileTypes.has(placed.field.schema['x-type'])) throw notFound();
  const before = await attachmentsOfDraft(knex, draft.id);
  if (before.length >= MOST_IN_A_DRAFT) throw invalid('E-308', { reason: 'count', most: MOST_IN_A_DRAFT });
  return { path: placed.path, schema: placed.field.schema };
}

interface FileKind {
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a file is, is read from its first bytes; its name and what the browser says of it are not asked. */
async function judgeContent(file: string, schema: FieldSchema): Promise<FileKind> {
  const { size } = await stat(file);
  const most = Math.min(schema['x-max-bytes'] ?? LARGEST_UPLOAD, LARGEST_UPLOAD);
  if (size > most) throw invalid('E-308', { reason: 'size', most });
  const type = (await fileTypeFromFile(file))?.mime ?? '';
  const accepted = takenKinds.filter((kind) => schema['x-accept']?.includes(kind) ?? true);
  if (!accepted.includes(type)) throw invalid('E-308', { reason: 'kind', accepted: accepted.join(', ') });
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { type, size, sha256: hash.digest('hex') };
}

async function keep(
  context: WorkContext,
  viewer: Viewer,
  upload: Upload & { readonly field: string },
  kind: FileKind,
): Promise<FileReference> {
  const storedAs = randomBytes(32).toString('hex');
  const place = path.join(context.uploads, storedAs);
  await mkdir(context.uploads, { recursive: true });
  await move(upload.file, place);
  const now = await context.database.now();
  const attachment: Attachment = {
    id: context.database.newId(now),
    ownerId: viewer.id,
    draftId: upload.draftId,
    requestId: null,
    field: upload.field,
    name: uploadName(upload.name),
    contentType: kind.type,
    size: kind.size,
    sha256: kind.sha256,
    storedAs,
    createdAt: now,
  };
  try {
    await context.database.transaction((trx) => insertAttachment(trx, attachment));
  } catch (error) {
    // A file that no row names would stay for ever.
    await rm(place, { force: true });
    throw error;
  }
  return { id: attachment.id, name: attachment.name, type: kind.type, size: kind.size };
}

/** A rename where both lie on one disk; the temporary file is removed by the caller either way. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await copyFile(from, to);
  }
}
