/** Takes the last step of a draft back, or does it again. */
import { childPath } from '../../forms/field-path';
import type { Knex } from 'knex';
import { parentOf } from '../../forms/editing/field-place';
import { applyPatch } from '../../forms/editing/json-patch';
import { namesOf } from '../../people/people-store.server';
import { badState, conflict } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Json } from '../../rules/conditions/condition';
import type { ItemDraftDocument } from '../editing/item-draft';
import type { ItemOperation } from '../editing/item-operation';
import { stepFrom } from './draft-step';
import type { DraftStepped } from './draft-step';
import { markStep, stepAt, stepRecords } from './item-draft-store.server';
import type { StepRecord } from './item-draft-store.server';
import { firstUndone, lastDone, viewOfDraft } from './item-draft-view';
import { demandRevision, lockSituation } from './item-situation';
import { saveStep } from './save-step';

export interface StepBack {
  /** The revision that the editor sees. */
  readonly revision: number;
  /** Somebody else's step too. */
  readonly others?: boolean | undefined;
}

/** @throws E-104; E-201 for another revision, E-208 for somebody else's step, E-501 where there is nothing to undo */
export async function undoItemDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  order: StepBack,
): Promise<DraftStepped> {
  return moveStep(context, viewer, key, order, 'undo');
}

/** @throws as `undoItemDraft` */
export async function redoItemDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  order: StepBack,
): Promise<DraftStepped> {
  return moveStep(context, viewer, key, order, 'redo');
}

async function moveStep(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { revision, others = false }: StepBack,
  kind: 'undo' | 'redo',
): Promise<DraftStepped> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.edit', key);
    const draft = demandRevision(situation, revision);
    const steps = await stepRecords(trx, draft.id);
    const known = kind === 'undo' ? lastDone(steps) : firstUndone(steps);
    if (!known) throw badState('E-501');
    if (known.authorId !== viewer.id && !others) throw await somebodyElses(trx, known);
    const step = await stepAt(trx, draft.id, known.revision);
    await markStep(trx, draft.id, step.revision, kind === 'undo' ? 'undone' : 'done');
    const [forward, inverse] = kind === 'undo' ? [step.inverse, step.forward] : [step.forward, step.inverse];
    const document = applyPatch(draft.document as unknown as Json, forward) as unknown as ItemDraftDocument;
    const operations = kind === 'undo' ? namesBack(step.operations) : step.operations;
    const moved = { document, title: step.title, forward, inverse, operations, kind };
    const next = await saveStep(context, trx, viewer, draft, moved);
    const view = await viewOfDraft(trx, viewer, { ...situation, draft: next });
    return { draft: view, step: stepFrom({ document: draft.document, history: steps }, view) };
  });
}

async function somebodyElses(trx: Knex.Transaction, step: StepRecord) {
  const names = await namesOf(trx, [step.authorId]);
  return conflict('E-208', { person: names.get(step.authorId)?.name ?? '' });
}

/** Of what is undone only the names count, for those who edit an older revision: they are changed back. */
function namesBack(operations: readonly ItemOperation[]): readonly ItemOperation[] {
  return operations.toReversed().flatMap((operation): readonly ItemOperation[] => {
    if (operation.op === 'rename-field') {
      const { field, key } = operation;
      const renamed = childPath(parentOf(field), key);
      return [{ op: 'rename-field', field: renamed, key: field.slice(field.lastIndexOf('.') + 1) }];
    }
    if (operation.op === 'rename-option')
      return [{ ...operation, option: operation.to, to: operation.option }];
    if (operation.op !== 'rename-owner') return [];
    return [{ ...operation, owner: operation.to, to: operation.owner }];
  });
}
