/** Edits a draft: what somebody else saved meanwhile is merged, and nobody's work is lost. */
import type { Knex } from 'knex';
import { applyPatch } from '../../forms/editing/json-patch';
import type { EditRefusal } from '../../forms/editing/edit-refused';
import type { MergeChoices, MergeConflict } from '../../forms/editing/merge-json';
import { conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Json } from '../../rules/conditions/condition';
import { applyOperations, stepBetween } from '../editing/apply-operations';
import type { Step } from '../editing/apply-operations';
import { canonicalJson } from '../canonical-json';
import { readItemDraft } from '../editing/item-draft';
import type { ItemDraftDocument } from '../editing/item-draft';
import type { ItemOperation } from '../editing/item-operation';
import { mergeItems } from '../editing/merge-items';
import { itemSchema } from '../item-document';
import { draftAtRevision, stepRecords, stepsOf } from './item-draft-store.server';
import type { StoredItemDraft, StoredStep } from './item-draft-store.server';
import { stepFrom } from './draft-step';
import type { DraftStepped } from './draft-step';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { lockSituation } from './item-situation';
import type { ItemSituation } from './item-situation';
import { beginDraft } from './begin-draft';
import { saveStep } from './save-step';

export interface DraftEdit {
  /** The revision that the editor saw. */
  readonly revision: number;
  readonly operations: readonly ItemOperation[];
  /** What was decided about the conflicts of an answer that showed this revision. */
  readonly resolve?: Resolution | undefined;
}

export interface Resolution {
  readonly revision: number;
  readonly choices: MergeChoices;
}

export interface DraftSaved extends DraftStepped {
  readonly saved: true;
  /** Somebody else had saved meanwhile, and both stand. */
  readonly merged: boolean;
}

export type DraftEdited =
  | DraftSaved
  /** Both changed the same places. Nothing was stored; `draft` is what is. */
  | {
      readonly saved: false;
      readonly code: 'E-201';
      readonly conflicts: readonly MergeConflict[];
      readonly draft: ItemDraft;
    }
  /** An operation cannot be done. Nothing was stored. `at` is its number, from 0. */
  | {
      readonly saved: false;
      readonly code: EditRefusal['code'];
      readonly at: number;
      readonly refusal: EditRefusal;
      readonly draft: ItemDraft;
    };

/** What came of an attempt, without the draft as it stands afterwards. */
type Outcome =
  | { readonly saved: true; readonly merged: boolean; readonly draft: StoredItemDraft }
  | { readonly saved: false; readonly code: 'E-201'; readonly conflicts: readonly MergeConflict[] }
  | {
      readonly saved: false;
      readonly code: EditRefusal['code'];
      readonly at: number;
      readonly refusal: EditRefusal;
    };

/**
 * The first edit begins the draft; an edit of one that somebody published meanwhile goes on in the next one.
 *
 * @throws E-104; E-101 for who may edit it, E-201 for a revision that never was
 */
export async function editItemDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  edit: DraftEdit,
): Promise<DraftEdited> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.edit', key);
    const draft = situation.draft ?? (await nextDraft(context, trx, viewer, situation, edit));
    if (edit.revision > draft.revision) throw conflict('E-201');
    const viewOf = (current: StoredItemDraft) => viewOfDraft(trx, viewer, { ...situation, draft: current });
    const isCurrent = edit.revision === draft.revision;
    const history = isCurrent ? await stepRecords(trx, draft.id) : null;
    const outcome = isCurrent
      ? await editCurrent(context, trx, viewer, draft, edit)
      : await editOlder(context, trx, viewer, draft, edit);
    if (!outcome.saved) return { ...outcome, draft: await viewOf(draft) };
    const view = await viewOf(outcome.draft);
    return {
      ...outcome,
      draft: view,
      step: history && stepFrom({ document: draft.document, history }, view),
    };
  });
}

async function editCurrent(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  draft: StoredItemDraft,
  { operations }: DraftEdit,
): Promise<Outcome> {
  const applied = applyOperations(draft.document, operations);
  if (!applied.ok) return refused(applied);
  return {
    saved: true,
    merged: false,
    draft: await saveStep(context, trx, viewer, draft, { ...applied, operations }),
  };
}

/** Nobody had begun a draft, or somebody published it while this was written. @throws E-104 for one that was put away */
async function nextDraft(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  situation: ItemSituation,
  { revision }: DraftEdit,
): Promise<StoredItemDraft> {
  const seen = await draftAtRevision(trx, situation.key, revision);
  // Of what was put away nothing may come back unasked; those who had seen nothing of it begin anew.
  if (seen?.state === 'discarded' && (await stepRecords(trx, seen.id))[0]?.revision !== revision + 1)
    throw notFound();
  return beginDraft(context, trx, viewer, situation);
}

/** Done to what the editor saw, and merged with what was saved since. */
async function editOlder(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  draft: StoredItemDraft,
  { revision, operations, resolve }: DraftEdit,
): Promise<Outcome> {
  const { base, since } = await seenAt(trx, draft, revision);
  const mine = applyOperations(base, operations);
  if (!mine.ok) return refused(mine);
  const { merged, conflicts } = mergeItems(base, mine.document, draft.document, {
    choices: resolve?.revision === draft.revision ? resolve.choices : {},
    mineDid: operations,
    theyDid: since.flatMap((step) => step.operations),
  });
  if (conflicts.length > 0) return { saved: false, code: 'E-201', conflicts };
  const step: Step = stepBetween(draft.document, merged, mine.title);
  return {
    saved: true,
    merged: true,
    draft: await saveStep(context, trx, viewer, draft, { ...step, operations }),
  };
}

/** The document as it was at a revision of this draft, or of one before it, and the steps since. */
async function seenAt(
  db: Knex,
  draft: StoredItemDraft,
  revision: number,
): Promise<{ readonly base: ItemDraftDocument; readonly since: readonly StoredStep[] }> {
  const seen = await draftAtRevision(db, draft.itemKey, revision);
  if (!seen) throw notFound();
  const [own, later] = [await stepsOf(db, seen.id, revision), await stepsOf(db, draft.id, revision)];
  const document = own.reduceRight<Json>(
    (current, step) => applyPatch(current, step.inverse),
    seen.document as unknown as Json,
  );
  if (seen.id === draft.id) return { base: readItemDraft(document), since: own };
  // What was published stands in the order of the format: compared in another, everything would have changed.
  const ordered: unknown = JSON.parse(canonicalJson(document as object, itemSchema));
  // The steps of a draft that was put away are no part of the one that was begun after it.
  return { base: readItemDraft(ordered), since: seen.state === 'discarded' ? later : [...own, ...later] };
}

function refused({ at, refusal }: { readonly at: number; readonly refusal: EditRefusal }): Outcome {
  return { saved: false, code: refusal.code, at, refusal };
}
