/** The cases of an item's draft: how each comes out, and taking another outcome for right. */
import { badState, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { JsonObject } from '../../forms/editing/form-draft';
import { caseInstant } from '../cases/case-facts';
import type { ItemCase } from '../cases/case-schema';
import { acceptOutcome } from '../cases/keep-case';
import type { CaseRun } from '../cases/run-case';
import { draftJob } from './draft-job';
import { editItemDraft, type DraftEdited } from './edit-item-draft';
import { inThread } from './task-thread.server';

export interface DraftCases {
  readonly revision: number;
  /** In the order of the document. Null for a draft that has to be mended first, and for one that takes too long. */
  readonly runs: readonly CaseRun[] | null;
}

/** @throws E-104 */
export async function draftCases(context: WorkContext, viewer: Viewer, key: string): Promise<DraftCases> {
  const { revision, runs } = await runDraft(context, viewer, key);
  return { revision, runs };
}

export interface OutcomeAccepted {
  readonly revision: number;
  readonly id: string;
  readonly reason: string;
}

/**
 * What comes of the case now is what it expects from now on: a step of editing as any other.
 *
 * @throws E-104, E-201 as an edit; E-501 for a case that comes out as expected, E-504 without a reason
 */
export async function acceptCase(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { revision, id, reason }: OutcomeAccepted,
): Promise<DraftEdited> {
  if (reason.trim() === '') throw badState('E-504');
  const { document, runs } = await runDraft(context, viewer, key);
  const run = runs?.find((each) => each.id === id);
  const asked = (document.cases as readonly ItemCase[] | undefined)?.find((each) => each.id === id);
  if (!run || !asked) throw notFound();
  if (run.passes) throw badState('E-501');
  const at = caseInstant(await context.database.now());
  const value = acceptOutcome(asked, run.outcome, { reason: reason.trim(), by: viewer.number, at });
  return editItemDraft(context, viewer, key, {
    revision,
    operations: [{ op: 'set-work', list: 'cases', name: id, value: value as unknown as JsonObject }],
  });
}

async function runDraft(context: WorkContext, viewer: Viewer, key: string) {
  const { revision, job } = await draftJob(context, viewer, key);
  const told = await inThread('cases', job);
  return { document: job.document, revision, runs: told?.answer ?? null };
}
