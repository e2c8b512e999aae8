/** Items that were put away before they were ever published: their editors can take them out again for 30 days. */
import type { DraftText } from '../../forms/editing/form-draft';
import { can } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { isBlock } from '../blocks/block-item';
import { discardedNewItems, removeDiscardedDraft } from './item-draft-store.server';
import { accessOf } from './item-situation';

/** Days after which they are gone. */
export const DAYS_PUT_AWAY = 30;
const DAY = 86_400_000;

export interface PutAwayItem {
  readonly key: string;
  readonly title: DraftText;
  /** Both milliseconds UTC. */
  readonly putAwayAt: number;
  readonly goneAt: number;
}

/**
 * Those that the viewer may edit, put away last first.
 *
 * @param blocks whether blocks are listed, instead of what can be asked for
 */
export async function listPutAwayItems(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
  blocks = false,
): Promise<readonly PutAwayItem[]> {
  const now = await database.now();
  return (await discardedNewItems(database.knex))
    .filter(({ document }) => isBlock(document) === blocks && can(viewer, 'item.edit', accessOf(document)))
    .map(({ itemKey, document, updatedAt }) => ({
      ...{ key: itemKey, title: document.title },
      ...{ putAwayAt: updatedAt, goneAt: updatedAt + DAYS_PUT_AWAY * DAY },
    }))
    .filter(({ goneAt }) => goneAt > now);
}

/** How many were removed. Safe to run in any number of processes at once. */
export async function purgePutAwayItems({ database }: Pick<WorkContext, 'database'>): Promise<number> {
  const before = (await database.now()) - DAYS_PUT_AWAY * DAY;
  const old = (await discardedNewItems(database.knex)).filter(({ updatedAt }) => updatedAt <= before);
  let removed = 0;
  for (const { id } of old)
    if (await database.transaction((trx) => removeDiscardedDraft(trx, id))) removed += 1;
  return removed;
}
