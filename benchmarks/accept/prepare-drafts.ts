/** Drafts of the onboarding, finished and saved by the product's own functions, by ten hiring managers in turn. */
import type { Viewer } from '../../people/viewer';
import { viewerById } from '../../people/people-store.server';
import { previewRequest } from '../../requests/preview-request';
import { saveDraft } from '../../requests/drafts/save-draft';
import { startDraft } from '../../requests/drafts/start-draft';
import type { Stage } from '../harness/stage';
import { remoteContractor } from '../harness/contractor';

export interface PreparedDraft {
  readonly viewer: Viewer;
  readonly draftId: string;
  readonly idempotencyKey: string;
  readonly revision: number;
  /** What the check page would carry: the plan as the preview promised it. */
  readonly promise: string;
}

const MANAGERS = 10;

/** Those who ask. */
export async function hiringManagers({ people, context }: Stage): Promise<readonly Viewer[]> {
  const chosen = people.filter(({ roles }) => roles.includes('hiring-manager')).slice(0, MANAGERS);
  const viewers = await Promise.all(chosen.map(({ id }) => viewerById(context.database.knex, id)));
  return viewers.filter((viewer) => viewer !== null);
}

export async function prepareDrafts(
  stage: Stage,
  viewers: readonly Viewer[],
  count: number,
): Promise<PreparedDraft[]> {
  const shares = viewers.map((viewer, index) => {
    const share = Math.floor(count / viewers.length) + (index < count % viewers.length ? 1 : 0);
    return draftsOf(stage, viewer, share);
  });
  return Promise.all(shares).then((drafts) => drafts.flat());
}

/** One after another: a draft that was begun and never saved is given back when the next is begun. */
async function draftsOf({ context }: Stage, viewer: Viewer, count: number): Promise<PreparedDraft[]> {
  const drafts: PreparedDraft[] = [];
  const answers = remoteContractor(viewer.number, await context.database.now());
  let promise: string | null = null;
  for (let made = 0; made < count; made += 1) {
    const {
      id: draftId,
      idempotencyKey,
      revision,
    } = await startDraft(context, viewer, 'employee-onboarding');
    const saved = await saveDraft(context, viewer, draftId, { revision, answers, step: null });
    if (!saved.saved) throw new Error('A draft was changed by somebody else');
    promise ??= await promiseOf(context, viewer, draftId);
    drafts.push({ viewer, draftId, idempotencyKey, revision: saved.revision, promise });
  }
  return drafts;
}

/** The same answers promise the same work: asked for once a person. */
async function promiseOf(context: Stage['context'], viewer: Viewer, draftId: string): Promise<string> {
  const preview = await previewRequest(context, viewer, { draftId });
  if (!preview.valid) throw new Error(`The draft cannot be submitted: ${JSON.stringify(preview.errors)}`);
  return preview.promise;
}
