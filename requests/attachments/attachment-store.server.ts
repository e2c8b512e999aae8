/** SQL of attachments: what was uploaded, for which field of which draft or request, and where it is stored. */
import type { Knex } from 'knex';

export interface Attachment {
  readonly id: string;
  readonly ownerId: string;
  readonly draftId: string | null;
  readonly requestId: string | null;
  /** The path of its field, the same in every row: `devices.*.photo`. */
  readonly field: string;
  /** As its owner named it, cleaned. */
  readonly name: string;
  /** As found in the content. */
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** File name in the upload folder: random. */
  readonly storedAs: string;
  /** Milliseconds UTC. */
  readonly createdAt: number;
}

interface AttachmentRow {
  id: string;
  owner_id: string;
  draft_id: string | null;
  request_id: string | null;
  field: string;
  name: string;
  content_type: string;
  size: number;
  sha256: string;
  stored_as: string;
  created_at: number;
}

export async function insertAttachment(trx: Knex.Transaction, attachment: Attachment): Promise<void> {
  await trx('attachments').insert({
    id: attachment.id,
    owner_id: attachment.ownerId,
    draft_id: attachment.draftId,
    request_id: attachment.requestId,
    field: attachment.field,
    name: attachment.name,
    content_type: attachment.contentType,
    size: attachment.size,
    sha256: attachment.sha256,
    stored_as: attachment.storedAs,
    created_at: attachment.createdAt,
  });
}

export async function findAttachment(knex: Knex, id: string): Promise<Attachment | null> {
  const row = await knex<AttachmentRow>('attachments').where({ id }).first();
  return row ? attachmentOf(row) : null;
}

export async function attachmentsOfDraft(knex: Knex, draftId: string): Promise<Attachment[]> {
  const rows = await knex<AttachmentRow>('attachments').where({ draft_id: draftId }).orderBy('id');
  return rows.map(attachmentOf);
}

export async function attachmentsOfRequest(knex: Knex, requestId: string): Promise<Attachment[]> {
  const rows = await knex<AttachmentRow>('attachments').where({ request_id: requestId }).orderBy('id');
  return rows.map(attachmentOf);
}

/** The attachments that answers refer to go with the request. */
export async function moveToRequest(
  trx: Knex.Transaction,
  ids: readonly string[],
  requestId: string,
): Promise<void> {
  if (ids.length === 0) return;
  await trx('attachments')
    .whereIn('id', [...ids])
    .update({ draft_id: null, request_id: requestId });
}

export async function removeAttachments(trx: Knex.Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await trx('attachments')
      .whereIn('id', [...ids])
      .delete();
}

function attachmentOf(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    ownerId: row.owner_id,
    draftId: row.draft_id,
    requestId: row.request_id,
    field: row.field,
    name: row.name,
    contentType: row.content_type,
    size: row.size,
    sha256: row.sha256,
    storedAs: row.stored_as,
    createdAt: row.created_at,
  };
}
