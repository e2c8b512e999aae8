/** What is proven of an item's draft. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { ItemProof } from '../proof/prove-item';
import { draftJob } from './draft-job';
import { rememberedTask } from './remembered-task.server';

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
