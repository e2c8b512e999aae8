/** Simulates the draft of an item for a case that its editors make up: what every rule comes to, and why not. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { WhyNot } from '../simulate/why-not';
import type { PreviewCase } from './draft-preview';
import type { DraftSimulation } from './draft-simulation';
import { previewJob } from './preview-draft';
import { inThread } from './task-thread.server';

export interface SimulatedDraft {
  readonly revision: number;
  /** Null for a draft that has to be mended first, as its checks say, and for one that takes too long. */
  readonly simulated: DraftSimulation | null;
}

export interface MissedTicket {
  readonly revision: number;
  /** Null as for the simulation. */
  readonly why: WhyNot | null;
}

/** @throws E-104 */
export async function simulateDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  asked: PreviewCase,
): Promise<SimulatedDraft> {
  const { revision, job } = await previewJob(context, viewer, key, asked);
  const told = await inThread('simulation', job);
  return { revision, simulated: told?.answer ?? null };
}

/**
 * @param missed key of the ticket
 * @throws E-104
 */
export async function explainMissing(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  asked: PreviewCase,
  missed: string,
): Promise<MissedTicket> {
  const { revision, job } = await previewJob(context, viewer, key, asked);
  const told = await inThread('whyNot', { ...job, preview: { ...job.preview, missed } });
  return { revision, why: told?.answer ?? null };
}
