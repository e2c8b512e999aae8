/** Puts a draft of an item away, and takes it out again. */
import { recordAudit } from '../../people/audit-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { can, demand } from '../../people/permissions';
import { badState, notFound } from '../../people/refusal';
import { isBlock } from '../blocks/block-item';
import { highestRevision, lastDiscardedDraft, stepRecords, updateItemDraft } from './item-draft-store.server';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { accessOf, demandRevision, lockSituation, readSituation } from './item-situation';
import { findItem, lockItem } from './version-store.server';

/**
 * An item that was never published goes with its draft: that is for those who may publish, and retire.
 *
 * @returns what left its list with the draft; null where a version stays
 * @throws E-104, E-201, E-501; E-101 for who may only edit
 */
export async function discardItemDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { revision }: { readonly revision: number },
): Promise<'item' | 'block' | null> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.edit', key);
    const isNew = situation.item === null;
    if (isNew) demand(viewer, 'item.publish', accessOf(situation.deciding));
    const draft = demandRevision(situation, revision);
    const now = await context.database.now();
    await updateItemDraft(trx, { ...draft, state: 'discarded', updatedAt: now });
    const data = { item: key, draft: draft.id, revision };
    await recordAudit(trx, { type: 'item-draft-discarded', actorId: viewer.id, at: now, data });
    if (!isNew) return null;
    return isBlock(draft.document) ? 'block' : 'item';
  });
}

export interface PutAway {
  /** Milliseconds UTC. */
  readonly at: number;
  /** How many steps were done in it. */
  readonly steps: number;
}

/** The draft that could be taken out again; null where none was put away, or another came after it. @throws E-104 */
export async function findPutAway(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<PutAway | null> {
  const { knex } = context.database;
  const { draft } = await readSituation(knex, viewer, 'item.edit', key);
  const away = draft ? null : await lastDiscardedDraft(knex, key);
  if (!away || (await highestRevision(knex, key)) > away.revision) return null;
  const steps = await stepRecords(knex, away.id);
  return { at: away.updatedAt, steps: steps.filter(({ state }) => state === 'done').length };
}

/** Opens the draft again that was discarded last. @throws E-104; E-501 where another one was opened since */
export async function restoreDiscardedDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<ItemDraft> {
  return context.database.transaction(async (trx) => {
    await lockItem(trx, key);
    const draft = await lastDiscardedDraft(trx, key);
    if (!draft) throw notFound();
    // An item that was never published is known by its draft alone.
    const isKnown = (await findItem(trx, key)) !== null;
    const situation = isKnown ? await lockSituation(trx, viewer, 'item.edit', key) : null;
    if (!situation && !can(viewer, 'item.edit', accessOf(draft.document))) throw notFound();
    // Another draft has taken its place since, and may have been published.
    if (situation?.draft || (await highestRevision(trx, key)) > draft.revision) throw badState('E-501');
    const now = await context.database.now();
    // Its revision goes on from what was seen while there was none.
    const revision = draft.revision + 1;
    await updateItemDraft(trx, { ...draft, state: 'open', revision, updatedAt: now });
    const data = { item: key, draft: draft.id };
    await recordAudit(trx, { type: 'item-draft-restored', actorId: viewer.id, at: now, data });
    return viewOfDraft(trx, viewer, await readSituation(trx, viewer, 'item.edit', key));
  });
}
