/** Versions that wait for their time: they go live when it comes, or are cancelled before. */
import type { Knex } from 'knex';
import { recordAudit } from '../../people/audit-store.server';
import { badState } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { updateItemDraft } from './item-draft-store.server';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { lockSituation } from './item-situation';
import { beginDraft } from './begin-draft';
import {
  cancelVersion,
  claimDueVersion,
  goLive,
  lockItem,
  scheduledVersions,
  versionDocument,
} from './version-store.server';

/** Its content goes back into a draft, unless one is open. @throws E-104; E-501 where nothing is scheduled */
export async function cancelScheduled(context: WorkContext, viewer: Viewer, key: string): Promise<ItemDraft> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.publish', key);
    const { scheduled, live } = situation;
    if (!scheduled) throw badState('E-501');
    await cancelVersion(trx, scheduled.id);
    const now = await context.database.now();
    const data = { item: key, version: scheduled.version };
    await recordAudit(trx, { type: 'item-schedule-cancelled', actorId: viewer.id, at: now, data });
    const begun = situation.draft ?? (await beginDraft(context, trx, viewer, situation));
    // It continues the live version: the cancelled one never was anybody's.
    const draft =
      begun.baseVersionId === scheduled.id ? { ...begun, baseVersionId: live?.id ?? null } : begun;
    await updateItemDraft(trx, draft);
    return viewOfDraft(trx, viewer, { ...situation, scheduled: null, draft });
  });
}

/** Makes every version live whose time has come, one a transaction, and says how many. Safe in any number of processes. */
export async function publishDueVersions(context: WorkContext): Promise<number> {
  let published = 0;
  while (await context.database.transaction((trx) => publishNextDue(context, trx))) published++;
  return published;
}

async function publishNextDue(context: WorkContext, trx: Knex.Transaction): Promise<boolean> {
  const now = await context.database.now();
  const due = await claimDueVersion(trx, now);
  if (!due) return false;
  await lockItem(trx, due.itemKey);
  const { category } = await versionDocument(trx, due.id);
  await goLive(trx, { id: due.id, itemKey: due.itemKey, category }, now);
  const data = { item: due.itemKey, version: due.version };
  await recordAudit(trx, { type: 'item-published', actorId: due.publishedBy, at: now, data });
  return true;
}

/** What waits for its time, by key of the item. */
export async function scheduledByKey(
  db: Knex,
): Promise<ReadonlyMap<string, { version: number; at: number }>> {
  const versions = await scheduledVersions(db);
  return new Map(
    versions.map(({ itemKey, version, publishAt }) => [itemKey, { version, at: publishAt ?? 0 }]),
  );
}
