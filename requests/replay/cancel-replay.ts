/** Cancels a replay; what it found so far stays. */
import { readSituation } from '../../catalog/publishing/item-situation';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { endReplay, findReplay } from './replay-store.server';

/** Nothing where it is over already. @throws E-104 */
export async function cancelReplay({ database }: WorkContext, viewer: Viewer, id: string): Promise<void> {
  const replay = await findReplay(database.knex, id);
  if (!replay) throw notFound();
  await readSituation(database.knex, viewer, 'item.edit', replay.itemKey);
  const now = await database.now();
  await database.transaction((trx) => endReplay(trx, id, 'cancelled', now));
}
