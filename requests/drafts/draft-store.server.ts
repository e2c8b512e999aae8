/** SQL of drafts. Answers come and go as stored text: opening and sealing them is the caller's. */
import type { Knex } from 'knex';
import { forUpdate } from '../../db/dialect';
import { keepPlan } from '../../db/prepared';

export interface StoredDraft {
  readonly id: string;
  readonly ownerId: string;
  readonly itemKey: string;
  readonly itemVersionId: string;
  /** The request whose answers it changes; null where it is to become a request itself. */
  readonly requestId: string | null;
  /** As `answers-at-rest` writes it. */
  readonly answers: string;
  /** The step of the form that was open last. */
  readonly step: string | null;
  readonly revision: number;
  readonly idempotencyKey: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

interface DraftRow {
  id: string;
  owner_id: string;
  item_key: string;
  item_version_id: string;
  request_id: string | null;
  answers: string;
  step: string | null;
  revision: number;
  idempotency_key: string;
  created_at: number;
  updated_at: number;
}

/** False where another change of the same request is under way: nothing was stored. */
export async function insertDraft(trx: Knex.Transaction, draft: StoredDraft): Promise<boolean> {
  const row = {
    id: draft.id,
    owner_id: draft.ownerId,
    item_key: draft.itemKey,
    item_version_id: draft.itemVersionId,
    request_id: draft.requestId,
    answers: draft.answers,
    step: draft.step,
    revision: draft.revision,
    idempotency_key: draft.idempotencyKey,
    created_at: draft.createdAt,
    updated_at: draft.updatedAt,
  } satisfies DraftRow;
  const inserted: unknown[] = await trx('drafts').insert(row).onConflict().ignore().returning('id');
  return inserted.length === 1;
}

export async function findDraft(knex: Knex, id: string): Promise<StoredDraft | null> {
  const row = await knex<DraftRow>('drafts').where({ id }).first();
  return row ? draftOf(row) : null;
}

/** Those that are there, in no order. */
export async function draftsByIds(knex: Knex, ids: readonly string[]): Promise<StoredDraft[]> {
  return ids.length === 0 ? [] : (await knex<DraftRow>('drafts').whereIn('id', [...ids])).map(draftOf);
}

/** As `findDraft`, with a column from elsewhere that is read on the way, and whether its item was retired. */
export async function findDraftBeside(
  knex: Knex,
  id: string,
  { name, sql }: { readonly name: string; readonly sql: Knex.Raw },
): Promise<{ readonly draft: StoredDraft; readonly beside: string; readonly retired: boolean } | null> {
  const retiredAt = knex('catalog_items').where('key', knex.ref('drafts.item_key')).select('retired_at');
  const query = knex('drafts')
    .where({ id })
    .first('drafts.*', knex.raw('? AS beside', [sql]), retiredAt.as('item_retired_at'));
  const row = (await keepPlan(knex, query, `draft beside ${name}`)) as
    (DraftRow & { beside: string; item_retired_at: number | null }) | undefined;
  return row ? { draft: draftOf(row), beside: row.beside, retired: row.item_retired_at !== null } : null;
}

/** As `findDraft`, locked until the transaction ends. */
export async function lockDraft(trx: Knex.Transaction, id: string): Promise<StoredDraft | null> {
  const [row] = (await forUpdate(trx, trx<DraftRow>('drafts').where({ id }))) as DraftRow[];
  return row ? draftOf(row) : null;
}

/** A draft of a new request under this version that was begun and never gone on with. */
export async function findUntouchedDraft(
  knex: Knex,
  ownerId: string,
  itemVersionId: string,
): Promise<StoredDraft | null> {
  const row = await knex<DraftRow>('drafts')
    .where({ owner_id: ownerId, item_version_id: itemVersionId, revision: 1, step: null, request_id: null })
    .first();
  return row ? draftOf(row) : null;
}

/** Those that were gone on with, last worked on first. */
export async function draftsOf(knex: Knex, ownerId: string, limit: number): Promise<StoredDraft[]> {
  const rows = await knex<DraftRow>('drafts')
    .where({ owner_id: ownerId })
    .where((begun) => void begun.where('revision', '>', 1).orWhereNotNull('step'))
    .orderBy([
      { column: 'updated_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  return rows.map(draftOf);
}

/** The change of a request's answers that is under way. */
export async function findDraftOfRequest(knex: Knex, requestId: string): Promise<StoredDraft | null> {
  const row = await knex<DraftRow>('drafts').where({ request_id: requestId }).first();
  return row ? draftOf(row) : null;
}

/** Writes a draft that the transaction has locked. */
export async function updateDraft(
  trx: Knex.Transaction,
  id: string,
  change: Pick<StoredDraft, 'answers' | 'step' | 'revision'> & { readonly now: number },
): Promise<void> {
  const { answers, step, revision, now } = change;
  await trx('drafts').where({ id }).update({ answers, step, revision, updated_at: now });
}

/** Writes a draft that the transaction has locked, under another version of its item. */
export async function moveDraft(
  trx: Knex.Transaction,
  id: string,
  change: Pick<StoredDraft, 'itemVersionId' | 'answers' | 'step' | 'revision'> & { readonly now: number },
): Promise<void> {
  await trx('drafts').where({ id }).update({ item_version_id: change.itemVersionId });
  await updateDraft(trx, id, change);
}

/** Keeps where a draft was left open; copies that show the same answers stay as new as they were. */
export async function updateStep(trx: Knex.Transaction, id: string, step: string | null): Promise<void> {
  await trx('drafts').where({ id }).update({ step });
}

export async function removeDraft(trx: Knex.Transaction, id: string): Promise<void> {
  await trx('drafts').where({ id }).delete();
}

/** Removes the draft if it still has this revision; false when it was saved, submitted or discarded meanwhile. */
export async function takeDraft(
  trx: Knex.Transaction,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<boolean> {
  return (await trx('drafts').where({ id, revision }).delete()) === 1;
}

function draftOf(row: DraftRow): StoredDraft {
  return {
    id: row.id,
    ownerId: row.owner_id,
    itemKey: row.item_key,
    itemVersionId: row.item_version_id,
    requestId: row.request_id,
    answers: row.answers,
    step: row.step,
    revision: row.revision,
    idempotencyKey: row.idempotency_key,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
