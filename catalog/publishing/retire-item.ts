/** Takes an item out of the catalog. What was requested before goes on, under the version that it was requested with. */
import { recordAudit } from '../../people/audit-store.server';
import { badState } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { lockSituation } from './item-situation';
import { retire } from './version-store.server';

/** A scheduled version is cancelled; an open draft stays, and cannot be published. @throws E-104; E-507 for one retired already */
export async function retireItem(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { note = '' }: { readonly note?: string | undefined } = {},
): Promise<void> {
  await context.database.transaction(async (trx) => {
    const { item, live } = await lockSituation(trx, viewer, 'item.publish', key);
    if (item?.retiredAt != null) throw badState('E-507');
    if (!live) throw badState('E-501');
    const now = await context.database.now();
    await retire(trx, key, viewer.id, now);
    const data = { item: key, version: live.version, note };
    await recordAudit(trx, { type: 'item-retired', actorId: viewer.id, at: now, data });
  });
}
