/** Stores one step of editing: the draft as it is afterwards, the step with its patches, and the audit row. */
import type { Knex } from 'knex';
import { recordAudit } from '../../people/audit-store.server';
import { demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { sameJson } from '../../forms/editing/same-json';
import type { Json } from '../../rules/conditions/condition';
import type { Step } from '../editing/apply-operations';
import type { ItemDraftDocument } from '../editing/item-draft';
import type { ItemOperation } from '../editing/item-operation';
import { abandonUndone, insertStep, updateItemDraft } from './item-draft-store.server';
import type { StepRecord, StoredItemDraft } from './item-draft-store.server';

export interface SavedStep extends Step {
  readonly operations?: readonly ItemOperation[];
  readonly kind?: StepRecord['kind'];
  /** What is live: to take over from it who edits the item is nobody's decision. */
  readonly live?: Delegation;
}

type Delegation = Pick<ItemDraftDocument, 'editors' | 'review'>;

/**
 * A step that changes nothing is none.
 *
 * @throws E-101 where it changes who edits the item or whether it is reviewed, and that is not the viewer's to say
 */
export async function saveStep(
  context: WorkContext,
  trx: Knex.Transaction,
  viewer: Viewer,
  draft: StoredItemDraft,
  step: SavedStep,
): Promise<StoredItemDraft> {
  const { document, title, forward, inverse, operations = [], kind = 'edit', live } = step;
  if (forward.length === 0) return draft;
  if (!isSameDelegation(draft.document, document) && !(live && isSameDelegation(live, document)))
    demand(viewer, 'item.delegate');
  const now = await context.database.now();
  const next = { ...draft, document, revision: draft.revision + 1, updatedAt: now };
  if (kind === 'edit') await abandonUndone(trx, draft.id);
  await updateItemDraft(trx, next);
  const revision = next.revision;
  await insertStep(trx, draft.id, {
    ...{ revision, kind, state: 'done', title, operations, forward, inverse },
    ...{ authorId: viewer.id, at: now },
  });
  const data = { item: draft.itemKey, draft: draft.id, revision, kind };
  await recordAudit(trx, { type: 'item-draft-edited', actorId: viewer.id, at: now, data });
  return next;
}

function isSameDelegation(one: Delegation, other: Delegation): boolean {
  const same = (name: keyof Delegation) =>
    sameJson(one[name] as unknown as Json | undefined, other[name] as unknown as Json | undefined);
  return same('editors') && same('review');
}
