/** Review by a second person: asked for, and given or refused by somebody who wrote nothing of the draft. */
import { recordAudit } from '../../people/audit-store.server';
import { badState, invalid } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { stepRecords, updateItemDraft } from './item-draft-store.server';
import type { StoredReview } from './item-draft-store.server';
import { authorsOf, viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { demandRevision, lockSituation } from './item-situation';

/** @throws E-104, E-201, E-501 */
export async function requestReview(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { revision, note = '' }: { readonly revision: number; readonly note?: string | undefined },
): Promise<ItemDraft> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.edit', key);
    const draft = demandRevision(situation, revision);
    const now = await context.database.now();
    const review: StoredReview = { state: 'asked', revision, by: viewer.id, note };
    const asked = { ...draft, review, updatedAt: now };
    await updateItemDraft(trx, asked);
    const data = { item: key, draft: draft.id, revision };
    await recordAudit(trx, { type: 'item-review-asked', actorId: viewer.id, at: now, data });
    return viewOfDraft(trx, viewer, { ...situation, draft: asked });
  });
}

export interface ReviewDecision {
  readonly revision: number;
  readonly decision: 'approve' | 'return';
  /** Needed to return it. */
  readonly note?: string | undefined;
}

/** @throws E-104; E-201 for another revision, E-501 where no review is asked, E-504, E-506 for those who wrote of it */
export async function reviewDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { revision, decision, note = '' }: ReviewDecision,
): Promise<ItemDraft> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.review', key);
    const draft = demandRevision(situation, revision);
    if (draft.review?.state !== 'asked' || draft.review.revision !== revision) throw badState('E-501');
    if (authorsOf(draft.createdBy, await stepRecords(trx, draft.id)).includes(viewer.id))
      throw badState('E-506');
    if (decision === 'return' && note.trim() === '') throw invalid('E-504');
    const now = await context.database.now();
    const state = decision === 'approve' ? 'approved' : 'returned';
    const decided = { ...draft, review: { state, revision, by: viewer.id, note }, updatedAt: now } as const;
    await updateItemDraft(trx, decided);
    const data = { item: key, draft: draft.id, revision, decision };
    await recordAudit(trx, { type: 'item-reviewed', actorId: viewer.id, at: now, data });
    return viewOfDraft(trx, viewer, { ...situation, draft: decided });
  });
}
