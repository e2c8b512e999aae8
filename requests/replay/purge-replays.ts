/** Removes replays that ended long ago: what they say is of versions that nobody thinks about any more. */
import type { WorkContext } from '../../people/work-context';
import { endedBefore, removeReplays } from './replay-store.server';

/** Days for which a replay is kept when it is over. */
const DAYS_KEPT = 30;
const DAY = 86_400_000;
/** In one pass of the worker. */
const MOST_AT_ONCE = 5;

/** How many were removed. Safe to run in any number of processes at once. */
export async function purgeReplays({ database }: Pick<WorkContext, 'database'>): Promise<number> {
  const before = (await database.now()) - DAYS_KEPT * DAY;
  const old = await endedBefore(database.knex, before, MOST_AT_ONCE);
  return old.length === 0 ? 0 : database.transaction((trx) => removeReplays(trx, old));
}
