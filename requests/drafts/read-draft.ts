/** Reads drafts: one with its form, and the list of those to be resumed. */
import { itemVersionsByIds } from '../../catalog/item-store.server';
import { demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
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
  /** Id of the step that was open last, its place from 1 (0 for none), and how many steps there are. */
  readonly step: string | null;
  readonly stepNumber: number;
  readonly stepCount: number;
  /** Milliseconds UTC. */
  readonly updatedAt: number;
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
  const subjects = await draftSubjects(knex, viewer, listed);
  return listed.map(([draft, item]) => {
    const { id, itemKey, step, updatedAt } = draft;
    const { title, form } = item.document;
    const { steps } = form.layout;
    const stepNumber = steps.findIndex((each) => each.id === step) + 1;
    const subject = subjects(draft, item);
    return { id, itemKey, title, subject, step, stepNumber, stepCount: steps.length, updatedAt };
  });
}
