/** The worker's part in sending batches: claims some rows, sends each, and ends a batch that has none left. */
import { loadItemVersion } from '../../catalog/item-store.server';
import { recordAudit } from '../../people/audit-store.server';
import { viewerById } from '../../people/people-store.server';
import type { WorkContext } from '../../people/work-context';
import type { Batch, BatchRow } from './batch';
import { moveBatch, sendingBatches } from './batch-store.server';
import { claimRows, countRows, releaseRows } from './row-store.server';
import { sendRow } from './send-row';

/** Rows that are claimed in one transaction, which is over before the first of them is sent. */
const CLAIM = 20;
/** How long whoever claimed rows has them to themselves, milliseconds; a claim of a process that died ends by itself. */
const LEASE = 60_000;

/** Sends at most 20 rows of each batch that waits, and says how many were sent. Safe in any number of processes. */
export async function sendWaitingRows(context: WorkContext): Promise<number> {
  let sent = 0;
  for (const batch of await sendingBatches(context.database.knex)) sent += await sendSome(context, batch);
  return sent;
}

async function sendSome(context: WorkContext, batch: Batch): Promise<number> {
  const { database } = context;
  const now = await database.now();
  const claim = { now, until: now + LEASE, most: CLAIM };
  const rows = await database.transaction((trx) => claimRows(trx, batch.id, claim));
  if (rows.length === 0) await endBatch(context, batch, now);
  else await sendRows(context, batch, rows);
  return rows.length;
}

async function sendRows(context: WorkContext, batch: Batch, rows: readonly BatchRow[]): Promise<void> {
  const { database } = context;
  const [version, owner] = await Promise.all([
    loadItemVersion(database.knex, batch.itemVersionId),
    viewerById(database.knex, batch.ownerId),
  ]);
  const sender = owner && { ...owner, locale: batch.locale };
  let done = 0;
  try {
    for (const row of rows) {
      await sendRow(context, { batch, version, sender }, row);
      done += 1;
    }
  } catch (error) {
    // The one that failed waits until its claim ends, and holds nobody up.
    const left = rows.slice(done + 1).map(({ id }) => id);
    await database.transaction((trx) => releaseRows(trx, left));
    throw error;
  }
}

/** Nothing was claimed: either every row has ended, or another process has the last ones in hand. */
async function endBatch({ database }: WorkContext, batch: Batch, now: number): Promise<void> {
  await database.transaction(async (trx) => {
    const { unchecked, good, bad, submitted, draft } = await countRows(trx, batch.id);
    if (unchecked + good + bad > 0) return;
    if (!(await moveBatch(trx, batch.id, 'sending', { state: 'done', now }))) return;
    const data = { item: batch.itemKey, batch: batch.id, requests: submitted, drafts: draft };
    await recordAudit(trx, { type: 'batch-done', actorId: batch.ownerId, at: now, data });
  });
}
