/** What one step changed of a draft: all that somebody has to be told who has the draft as it was before. */
import { applyPatch, differenceOf } from '../../forms/editing/json-patch';
import type { Patch } from '../../forms/editing/json-patch';
import { withoutKey } from '../../forms/editing/ordered-map';
import type { Json } from '../../rules/conditions/condition';
import type { HistoryStep, ItemDraft } from './item-draft-view';

/** What is large in a draft, and the same for all who have it at the same revision. */
export interface DraftStep {
  readonly document: Patch;
  /** Those of its steps that are new, or stand otherwise than before. */
  readonly history: readonly HistoryStep[];
}

export interface DraftStepped {
  /** As it is now. */
  readonly draft: ItemDraft;
  /** From the revision that the editor named to this; null where somebody else's steps lie between. */
  readonly step: DraftStep | null;
}

/** The rest of a draft: it may change at the same revision, as what is live does. */
export type DraftRest = Omit<ItemDraft, keyof DraftStep>;

/** Steps that a history goes back. */
export const MOST_STEPS = 200;

/** What a draft was before a step, as far as the step has to know. */
export interface DraftBefore {
  readonly document: ItemDraft['document'];
  /** Its steps, those of the history at the least. */
  readonly history: readonly Pick<HistoryStep, 'revision' | 'state'>[];
}

export function stepFrom(before: DraftBefore, after: ItemDraft): DraftStep {
  const states = new Map(before.history.map(({ revision, state }) => [revision, state]));
  return {
    document: differenceOf(before.document as unknown as Json, after.document as unknown as Json),
    history: after.history.filter(({ revision, state }) => states.get(revision) !== state),
  };
}

export function restOf(draft: ItemDraft): DraftRest {
  return withoutKey(withoutKey(draft, 'document'), 'history');
}

/** The draft after a step. @throws Error for a step that was not made on this draft */
export function afterStep(before: ItemDraft, step: DraftStep, rest: DraftRest): ItemDraft {
  const document = applyPatch(before.document as unknown as Json, step.document);
  const steps = new Map([...before.history, ...step.history].map((each) => [each.revision, each]));
  return { ...rest, document: document as never, history: [...steps.values()].slice(-MOST_STEPS) };
}
