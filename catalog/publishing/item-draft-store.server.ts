/** SQL of drafts of items and of the steps in which they were edited. */
import type { Knex } from 'knex';
import { forUpdate, insertMany, readJson, writeJson } from '../../db/dialect';
import type { Patch } from '../../forms/editing/json-patch';
import type { ProductText } from '../../forms/locale';
import type { ItemDraftDocument } from '../editing/item-draft';
import type { ItemOperation } from '../editing/item-operation';

export type DraftState = 'open' | 'published' | 'discarded';
export type ReviewState = 'asked' | 'approved' | 'returned';

export interface StoredReview {
  readonly state: ReviewState;
  /** Of the draft that was asked about: a step after it needs another review. */
  readonly revision: number;
  /** Who asked, or who decided. */
  readonly by: string;
  readonly note: string;
}

export interface StoredItemDraft {
  readonly id: string;
  readonly itemKey: string;
  readonly state: DraftState;
  /** The version that it was begun from; null for an item that was never published. */
  readonly baseVersionId: string | null;
  readonly document: ItemDraftDocument;
  readonly revision: number;
  readonly review: StoredReview | null;
  readonly createdBy: string;
  /** Milliseconds UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A step as a history tells it. */
export interface StepRecord {
  /** The revision that it led to. */
  readonly revision: number;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly state: 'done' | 'undone' | 'abandoned';
  readonly title: ProductText;
  readonly authorId: string;
  readonly at: number;
}

export interface StoredStep extends StepRecord {
  /** What was done; empty for what was not made of operations. */
  readonly operations: readonly ItemOperation[];
  readonly forward: Patch;
  readonly inverse: Patch;
}

interface DraftRow {
  id: string;
  item_key: string;
  state: DraftState;
  base_version_id: string | null;
  document: string;
  revision: number;
  review_state: ReviewState | null;
  review_revision: number | null;
  review_by: string | null;
  review_note: string | null;
  created_by: string;
  created_at: number;
  updated_at: number;
}

interface StepRow {
  draft_id: string;
  revision: number;
  kind: StepRecord['kind'];
  state: StepRecord['state'];
  title: string;
  operations: string;
  forward: string;
  inverse: string;
  author_id: string;
  at: number;
}

const recordColumns = ['revision', 'kind', 'state', 'title', 'author_id', 'at'] as const;

/** False where a draft of the item is open already, perhaps since this moment: nothing is stored then. */
export async function insertItemDraft(trx: Knex.Transaction, draft: StoredItemDraft): Promise<boolean> {
  await trx('item_drafts')
    .insert({
      id: draft.id,
      item_key: draft.itemKey,
      created_by: draft.createdBy,
      created_at: draft.createdAt,
      ...columnsOf(draft),
    })
    .onConflict()
    .ignore();
  return (await findOpenDraft(trx, draft.itemKey))?.id === draft.id;
}

/** Writes everything that changes in a draft's life. */
export async function updateItemDraft(trx: Knex.Transaction, draft: StoredItemDraft): Promise<void> {
  await trx('item_drafts').where({ id: draft.id }).update(columnsOf(draft));
}

export async function findOpenDraft(db: Knex, itemKey: string): Promise<StoredItemDraft | null> {
  const row = await db<DraftRow>('item_drafts').where({ item_key: itemKey, state: 'open' }).first();
  return row ? draftOf(row) : null;
}

/** As `findOpenDraft`, locked until the transaction ends: whoever edits it at the same moment waits. */
export async function lockOpenDraft(trx: Knex.Transaction, itemKey: string): Promise<StoredItemDraft | null> {
  const query = trx<DraftRow>('item_drafts').where({ item_key: itemKey, state: 'open' });
  const [row] = (await forUpdate(trx, query)) as DraftRow[];
  return row ? draftOf(row) : null;
}

export async function openItemDrafts(db: Knex): Promise<StoredItemDraft[]> {
  const rows = await db<DraftRow>('item_drafts').where({ state: 'open' }).orderBy('item_key');
  return rows.map(draftOf);
}

/** Of items that never had a version. */
export async function draftsOfNewItems(db: Knex): Promise<StoredItemDraft[]> {
  const rows = await db<DraftRow>('item_drafts')
    .where({ state: 'open' })
    .whereNotIn('item_key', db('catalog_items').select('key'));
  return rows.map(draftOf);
}

/** The draft that had, or has, this revision: revisions go on from one draft of an item to the next. */
export async function draftAtRevision(
  db: Knex,
  itemKey: string,
  revision: number,
): Promise<StoredItemDraft | null> {
  const row = await db<DraftRow>('item_drafts')
    .where({ item_key: itemKey })
    .where('revision', '>=', revision)
    .orderBy('revision')
    .first();
  return row ? draftOf(row) : null;
}

/** 0 for an item that never had a draft. */
export async function highestRevision(db: Knex, itemKey: string): Promise<number> {
  const [row] = await db('item_drafts')
    .where({ item_key: itemKey })
    .max<{ revision: number | null }[]>({ revision: 'revision' });
  return row?.revision ?? 0;
}

/** The one that was discarded last. */
export async function lastDiscardedDraft(db: Knex, itemKey: string): Promise<StoredItemDraft | null> {
  const row = await db<DraftRow>('item_drafts')
    .where({ item_key: itemKey, state: 'discarded' })
    .orderBy([
      { column: 'updated_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first();
  return row ? draftOf(row) : null;
}

/** Of items that never had a version and have no open draft; the last of each, the latest first. */
export async function discardedNewItems(db: Knex): Promise<StoredItemDraft[]> {
  const rows = await db<DraftRow>('item_drafts')
    .where({ state: 'discarded' })
    .whereNotIn('item_key', db('catalog_items').select('key'))
    .whereNotIn('item_key', db('item_drafts').where({ state: 'open' }).select('item_key'))
    .orderBy([
      { column: 'updated_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (seen.has(row.item_key)) return [];
    seen.add(row.item_key);
    return [draftOf(row)];
  });
}

/** Removes a discarded draft with its steps; false where it was taken out again meanwhile. */
export async function removeDiscardedDraft(trx: Knex.Transaction, id: string): Promise<boolean> {
  const query = trx<DraftRow>('item_drafts').where({ id, state: 'discarded' });
  const [row] = (await forUpdate(trx, query)) as DraftRow[];
  if (!row) return false;
  await trx('item_draft_steps').where({ draft_id: id }).delete();
  return (await trx('item_drafts').where({ id }).delete()) === 1;
}

export async function insertStep(trx: Knex.Transaction, draftId: string, step: StoredStep): Promise<void> {
  await insertMany(trx, 'item_draft_steps', [
    {
      draft_id: draftId,
      revision: step.revision,
      kind: step.kind,
      state: step.state,
      title: writeJson(step.title),
      operations: writeJson(step.operations),
      forward: writeJson(step.forward),
      inverse: writeJson(step.inverse),
      author_id: step.authorId,
      at: step.at,
    },
  ]);
}

/** Oldest first, of all revisions: what they did stays where it is. */
export async function stepRecords(db: Knex, draftId: string): Promise<StepRecord[]> {
  const rows = await db<StepRow>('item_draft_steps')
    .where({ draft_id: draftId })
    .orderBy('revision')
    .select(...recordColumns);
  return rows.map(recordOf);
}

/** The step that led to a revision. */
export async function stepAt(db: Knex, draftId: string, revision: number): Promise<StoredStep> {
  const row = await db<StepRow>('item_draft_steps').where({ draft_id: draftId, revision }).first();
  if (!row) throw new Error(`No step ${revision} of the draft ${draftId}`);
  return stepOf(row);
}

/** Oldest first, those that came after a revision. */
export async function stepsOf(db: Knex, draftId: string, after: number): Promise<StoredStep[]> {
  const rows = await db<StepRow>('item_draft_steps')
    .where({ draft_id: draftId })
    .where('revision', '>', after)
    .orderBy('revision');
  return rows.map(stepOf);
}

export async function markStep(
  trx: Knex.Transaction,
  draftId: string,
  revision: number,
  state: StepRecord['state'],
): Promise<void> {
  await trx('item_draft_steps').where({ draft_id: draftId, revision }).update({ state });
}

/** What was taken back can no longer be done again once something else was done. */
export async function abandonUndone(trx: Knex.Transaction, draftId: string): Promise<void> {
  await trx('item_draft_steps').where({ draft_id: draftId, state: 'undone' }).update({ state: 'abandoned' });
}

function columnsOf(draft: StoredItemDraft) {
  const { review } = draft;
  return {
    state: draft.state,
    base_version_id: draft.baseVersionId,
    document: writeJson(draft.document),
    revision: draft.revision,
    review_state: review?.state ?? null,
    review_revision: review?.revision ?? null,
    review_by: review?.by ?? null,
    review_note: review?.note ?? null,
    updated_at: draft.updatedAt,
  };
}

function draftOf(row: DraftRow): StoredItemDraft {
  const { review_state: state, review_revision: revision, review_by: by } = row;
  return {
    id: row.id,
    itemKey: row.item_key,
    state: row.state,
    baseVersionId: row.base_version_id,
    document: readJson(row.document),
    revision: row.revision,
    review:
      state !== null && revision !== null && by !== null
        ? { state, revision, by, note: row.review_note ?? '' }
        : null,
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function stepOf(row: StepRow): StoredStep {
  return {
    ...recordOf(row),
    operations: readJson(row.operations),
    forward: readJson(row.forward),
    inverse: readJson(row.inverse),
  };
}

function recordOf(row: Pick<StepRow, (typeof recordColumns)[number]>): StepRecord {
  return {
    revision: row.revision,
    kind: row.kind,
    state: row.state,
    title: readJson(row.title),
    authorId: row.author_id,
    at: row.at,
  };
}
