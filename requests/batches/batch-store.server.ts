/** SQL of batches. */
import type { Knex } from 'knex';
import { forUpdate, readJson, writeJson } from '../../db/dialect';
import type { Batch, BatchState } from './batch';

interface BatchLine {
  id: string;
  owner_id: string;
  item_key: string;
  item_version_id: string;
  state: string;
  locale: string;
  columns: string;
  created_at: number;
}

export async function insertBatch(trx: Knex.Transaction, batch: Batch): Promise<void> {
  await trx('request_batches').insert({
    id: batch.id,
    owner_id: batch.ownerId,
    item_key: batch.itemKey,
    item_version_id: batch.itemVersionId,
    state: batch.state,
    locale: batch.locale,
    columns: writeJson(batch.columns),
    created_at: batch.createdAt,
    updated_at: batch.createdAt,
  });
}

export async function findBatch(db: Knex, id: string): Promise<Batch | null> {
  const line = await db<BatchLine>('request_batches').where({ id }).first();
  return line ? batchOf(line) : null;
}

/** As `findBatch`, locked until the transaction ends. */
export async function lockBatch(trx: Knex.Transaction, id: string): Promise<Batch | null> {
  const [line] = (await forUpdate(trx, trx<BatchLine>('request_batches').where({ id }))) as BatchLine[];
  return line ? batchOf(line) : null;
}

/** Newest first. */
export async function batchesOf(db: Knex, ownerId: string, itemKey: string, limit: number): Promise<Batch[]> {
  const lines = await db<BatchLine>('request_batches')
    .where({ owner_id: ownerId, item_key: itemKey })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  return lines.map(batchOf);
}

/** Those that the worker has in hand, longest waiting first. */
export async function sendingBatches(db: Knex): Promise<Batch[]> {
  const lines = await db<BatchLine>('request_batches').where({ state: 'sending' }).orderBy('updated_at');
  return lines.map(batchOf);
}

/** Ids of tables that came in before an instant and were not sent, oldest first. */
export async function unsentBatches(db: Knex, before: number, limit: number): Promise<string[]> {
  return db('request_batches')
    .where({ state: 'open' })
    .where('created_at', '<', before)
    .orderBy('created_at')
    .limit(limit)
    .pluck('id');
}

/** False when the batch is not in the state `from` any more. */
export async function moveBatch(
  trx: Knex.Transaction,
  id: string,
  from: BatchState,
  to: { readonly state: BatchState; readonly now: number; readonly locale?: string },
): Promise<boolean> {
  const { state, now, locale } = to;
  const change = { state, updated_at: now, ...(locale !== undefined && { locale }) };
  return (await trx('request_batches').where({ id, state: from }).update(change)) === 1;
}

/** Removes a batch whose rows are removed. */
export async function removeBatch(trx: Knex.Transaction, id: string): Promise<void> {
  await trx('request_batches').where({ id }).delete();
}

function batchOf(line: BatchLine): Batch {
  return {
    id: line.id,
    ownerId: line.owner_id,
    itemKey: line.item_key,
    itemVersionId: line.item_version_id,
    state: line.state as BatchState,
    locale: line.locale,
    columns: readJson(line.columns),
    createdAt: line.created_at,
  };
}
