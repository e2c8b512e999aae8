/** Removes tables that were brought in and never sent: what stands in them is personal data that nobody waits for. */
import type { WorkContext } from '../../people/work-context';
import { lockBatch, removeBatch, unsentBatches } from './batch-store.server';
import { removeRows } from './row-store.server';

/** Days after which an unsent table goes. */
export const DAYS_KEPT = 30;
const DAY = 86_400_000;
/** In one pass of the worker. */
const MOST_AT_ONCE = 20;

/** How many were removed. Safe to run in any number of processes at once. */
export async function purgeBatches({ database }: Pick<WorkContext, 'database'>): Promise<number> {
  const before = (await database.now()) - DAYS_KEPT * DAY;
  const old = await unsentBatches(database.knex, before, MOST_AT_ONCE);
  let removed = 0;
  for (const id of old) {
    await database.transaction(async (trx) => {
      const batch = await lockBatch(trx, id);
      // Sent or thrown away at the last moment.
      if (batch?.state !== 'open') return;
      await removeRows(trx, id);
      await removeBatch(trx, id);
      removed += 1;
    });
  }
  return removed;
}
