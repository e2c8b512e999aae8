/** Reads drafts: one with its form, and the list of those to be resumed. */
import { itemVersionsByIds } from '../../catalog/item-store.server';
import { demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
import { isChangeable } from '../changed-answers/may-change';
import { requestsByIds } from '../request-store.server';
import { demandOwn, formOfDraft, openDraft } from './draft';
import type { OpenDraft } from './draft';
import { draftsOf, findDraft } from './draft-store.server';
import { draftSubjects } from './draft-subjects';

const MOST_LISTED = 20;

/** @throws E-104 for a draft that does not exist or is somebody else's */
export async function readDraft(context: WorkContext, viewer: Viewer, draftId: string): Promise<OpenDraft> {
  const { knex } = context.database;
  const stored = demandOwn(viewer, 'draft.read', await findDraft(knex, draftId));
  return { draft: openDraft(context.seal, stored), ...(await formOfDraft(knex, viewer, stored)) };
}

export interface DraftSummary {
  readonly id: string;
  readonly itemKey: string;
  readonly title: LocalizedText;
  /** Whom it is about so far; null where nobody is named, and where that is its owner. */
  readonly subject: string | null;
  /** What it changes the answers of; null where it is to become a request itself. */
  readonly change: ChangedRequest | null;
  /** Id of the step that was open last, its place from 1 (0 for none), and how many steps there are. */
  readonly step: string | null;
  readonly stepNumber: number;
  readonly stepCount: number;
  /** Milliseconds UTC. */
  readonly updatedAt: number;
}

/** The request that a draft changes. */
export interface ChangedRequest {
  readonly requestNumber: number;
  /** False once the request is over, or in review: then nothing can be sent any more. */
  readonly open: boolean;
}

/** Those last worked on first, at most 20; drafts that were begun and never written in are left out. */
export async function listDrafts(context: WorkContext, viewer: Viewer): Promise<DraftSummary[]> {
  demand(viewer, 'draft.read', { ownerId: viewer.id });
  const { knex } = context.database;
  const drafts = await draftsOf(knex, viewer.id, MOST_LISTED);
  const versions = await itemVersionsByIds(
    knex,
    drafts.map((draft) => draft.itemVersionId),
  );
  const listed = drafts.flatMap((draft) => {
    const item = versions.get(draft.itemVersionId)?.item;
    return item ? [[draft, item] as const] : [];
  });
  const [subjects, requests] = await Promise.all([
    draftSubjects(knex, viewer, listed),
    requestsByIds(
      knex,
      drafts.flatMap(({ requestId }) => requestId ?? []),
    ),
  ]);
  return listed.map(([draft, item]) => {
    const { id, itemKey, step, updatedAt } = draft;
    const { title, form } = item.document;
    const { steps } = form.layout;
    const stepNumber = steps.findIndex((each) => each.id === step) + 1;
    const subject = subjects(draft, item);
    const changed = requests.find((request) => request.id === draft.requestId);
    const change = changed ? { requestNumber: changed.number, open: isChangeable(changed) } : null;
    return { id, itemKey, title, subject, change, step, stepNumber, stepCount: steps.length, updatedAt };
  });
}
