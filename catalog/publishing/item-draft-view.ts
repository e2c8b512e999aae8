/** A draft of an item as its editors see it, with the steps in which it was edited. */
import type { Knex } from 'knex';
import type { ProductText } from '../../forms/locale';
import { namesOf } from '../../people/people-store.server';
import { can } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { ItemDraftDocument } from '../editing/item-draft';
import { stepRecords } from './item-draft-store.server';
import type { ReviewState, StepRecord } from './item-draft-store.server';
import { shownDraft } from './draft-start';
import { MOST_STEPS } from './draft-step';
import { accessOf, isBehind, needsReview } from './item-situation';
import type { ItemSituation } from './item-situation';

export interface PersonName {
  /** Employee number. */
  readonly number: string;
  readonly name: string;
}

export interface HistoryStep {
  readonly revision: number;
  readonly title: ProductText;
  readonly by: PersonName;
  /** Milliseconds UTC. */
  readonly at: number;
  /** `undone` can be done again; `abandoned` was undone, and then something else was done. */
  readonly state: 'done' | 'undone' | 'abandoned';
}

export interface DraftReview {
  readonly state: ReviewState;
  readonly revision: number;
  /** It stands for the draft as it is now. */
  readonly current: boolean;
  readonly by: PersonName;
  readonly note: string;
}

export interface ItemDraft {
  /** Null while nobody has begun one: this is what one would begin with, and the first edit begins it. */
  readonly id: string | null;
  readonly key: string;
  readonly document: ItemDraftDocument;
  /** Goes up with every step; an edit names the one that it was made on. */
  readonly revision: number;
  /** The number of the version that it was begun from; null for an item that was never published. */
  readonly baseVersion: number | null;
  readonly liveVersion: number | null;
  /** Another version went live since: it has to be taken over before publishing. */
  readonly behind: boolean;
  readonly retired: boolean;
  readonly scheduled: { readonly version: number; readonly at: number } | null;
  readonly updatedAt: number;
  /** Oldest first, at most the last 200. */
  readonly history: readonly HistoryStep[];
  readonly canUndo: HistoryStep | null;
  readonly canRedo: HistoryStep | null;
  readonly review: DraftReview | null;
  readonly needsReview: boolean;
  readonly mayPublish: boolean;
  /** May decide about the review: an editor who wrote nothing of the draft. */
  readonly mayReview: boolean;
  /** May say who edits the item, and whether it is reviewed. */
  readonly mayDelegate: boolean;
}

/** @throws E-104 for an item without any content */
export async function viewOfDraft(db: Knex, viewer: Viewer, situation: ItemSituation): Promise<ItemDraft> {
  const draft = await shownDraft(db, situation);
  const steps = draft.id === null ? [] : await stepRecords(db, draft.id);
  const { review } = draft;
  const names = await namesOf(db, [...steps.map(({ authorId }) => authorId), ...(review ? [review.by] : [])]);
  const nameOf = (id: string): PersonName => names.get(id) ?? { number: '', name: '' };
  const seen = ({ revision, title, authorId, at, state }: StepRecord): HistoryStep => ({
    revision,
    title,
    by: nameOf(authorId),
    at,
    state,
  });
  const edits = steps.filter(({ kind }) => kind === 'edit');
  const [last, next] = [lastDone(edits), firstUndone(edits)];
  const base = situation.versions.find(({ id }) => id === draft.baseVersionId);
  const { scheduled } = situation;
  const access = accessOf(situation.deciding);
  return {
    id: draft.id,
    key: draft.itemKey,
    document: draft.document,
    revision: draft.revision,
    baseVersion: base?.version ?? null,
    liveVersion: situation.live?.version ?? null,
    behind: isBehind(situation),
    retired: situation.item?.retiredAt != null,
    scheduled: scheduled && { version: scheduled.version, at: scheduled.publishAt ?? 0 },
    updatedAt: draft.updatedAt,
    history: edits.slice(-MOST_STEPS).map(seen),
    canUndo: last ? seen(last) : null,
    canRedo: next ? seen(next) : null,
    review: review && {
      state: review.state,
      revision: review.revision,
      current: review.revision === draft.revision,
      by: nameOf(review.by),
      note: review.note,
    },
    needsReview: needsReview(situation),
    mayPublish: can(viewer, 'item.publish', access),
    mayReview: can(viewer, 'item.review', access) && !authorsOf(draft.createdBy, steps).includes(viewer.id),
    mayDelegate: can(viewer, 'item.delegate'),
  };
}

/** The step that undoing takes back. */
export function lastDone(steps: readonly StepRecord[]): StepRecord | undefined {
  return steps.findLast(({ kind, state }) => kind === 'edit' && state === 'done');
}

/** The step that redoing does again. */
export function firstUndone(steps: readonly StepRecord[]): StepRecord | undefined {
  return steps.find(({ kind, state }) => kind === 'edit' && state === 'undone');
}

/** Everybody who wrote something of a draft; who began it without a step wrote nothing. */
export function authorsOf(createdBy: string | undefined, steps: readonly StepRecord[]): readonly string[] {
  const authors = [...new Set(steps.map(({ authorId }) => authorId))];
  if (authors.length > 0) return authors;
  return createdBy === undefined ? [] : [createdBy];
}
