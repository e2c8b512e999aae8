/** What is proven of an item's draft, and what it changes of the work that is live. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { ItemProof } from '../proof/prove-item';
import type { ToldDifference } from '../proof/difference/told-difference';
import type { ItemDraftDocument } from '../editing/item-draft';
import { surroundingsOf } from './check-draft';
import { draftJob } from './draft-job';
import { shownDraft } from './draft-start';
import { readSituation } from './item-situation';
import { rememberedTask } from './remembered-task.server';
import { versionDocument } from './version-store.server';

export interface DraftProof {
  readonly revision: number;
  /** Null for a draft that has to be mended first, as its checks say, and for one that takes too long. */
  readonly proof: ItemProof | null;
}

/** @throws E-104 */
export async function draftProof(context: WorkContext, viewer: Viewer, key: string): Promise<DraftProof> {
  const { revision, job } = await draftJob(context, viewer, key);
  return { revision, proof: await rememberedTask('proof', job) };
}

export interface DraftWorkChanges {
  readonly revision: number;
  /** Null where nothing is live yet, where one of the two has to be mended first, and where it takes too long. */
  readonly difference: ToldDifference | null;
}

/** For whom the draft opens other tickets than what is live. @throws E-104 */
export async function draftWorkChanges(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<DraftWorkChanges> {
  const { knex } = context.database;
  const situation = await readSituation(knex, viewer, 'item.edit', key);
  const { document, revision } = await shownDraft(knex, situation);
  if (!situation.live) return { revision, difference: null };
  const live = (await versionDocument(knex, situation.live.id)) as unknown as ItemDraftDocument;
  const surroundings = await surroundingsOf(context, knex, [document.form, live.form]);
  return { revision, difference: await rememberedTask('difference', { document, surroundings, live }) };
}
