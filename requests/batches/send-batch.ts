/** Hands a checked batch to the worker, and throws one away. */
import { recordAudit } from '../../people/audit-store.server';
import { badState } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { demandOwnBatch } from './batch';
import { lockBatch, moveBatch, removeBatch } from './batch-store.server';
import { countRows, removeRows } from './row-store.server';

/**
 * Good rows will become requests, the others drafts. One that was sent before stays as it is.
 *
 * @throws E-104; E-501 while there are rows that were not checked
 */
export async function sendBatch(context: WorkContext, viewer: Viewer, batchId: string): Promise<void> {
  const now = await context.database.now();
  await context.database.transaction(async (trx) => {
    const batch = demandOwnBatch(viewer, 'batch.send', await lockBatch(trx, batchId));
    if (batch.state !== 'open') return;
    const { unchecked, good, bad } = await countRows(trx, batchId);
    if (unchecked > 0) throw badState('E-501');
    await moveBatch(trx, batchId, 'open', { state: 'sending', now, locale: viewer.locale });
    const data = { item: batch.itemKey, batch: batchId, good, bad };
    await recordAudit(trx, { type: 'batch-sent', actorId: viewer.id, at: now, data });
  });
}

/** Removes the table with all that stands in it; what has become of its rows stays. @throws E-104; E-501 while it is sent */
export async function discardBatch(context: WorkContext, viewer: Viewer, batchId: string): Promise<void> {
  const now = await context.database.now();
  await context.database.transaction(async (trx) => {
    const batch = demandOwnBatch(viewer, 'batch.discard', await lockBatch(trx, batchId));
    if (batch.state === 'sending') throw badState('E-501');
    await removeRows(trx, batchId);
    await removeBatch(trx, batchId);
    const data = { item: batch.itemKey, batch: batchId };
    await recordAudit(trx, { type: 'batch-discarded', actorId: viewer.id, at: now, data });
  });
}
