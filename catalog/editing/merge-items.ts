/** Merges what two editors made of the same item: by stable ids, names that changed followed, additions kept apart. */
import { differenceOf } from '../../forms/editing/json-patch';
import type { JsonObject } from '../../forms/editing/form-draft';
import { Merger } from '../../forms/editing/merge-json';
import type { MergeChoices, MergeConflict } from '../../forms/editing/merge-json';
import { mergeForms } from '../../forms/editing/merge-forms';
import type { Json } from '../../rules/conditions/condition';
import { applyOperations } from './apply-operations';
import type { ItemDraftDocument } from './item-draft';
import type { ItemOperation } from './item-operation';
import { additionsApart } from './merge-additions';
import { fulfilmentByColumns, fulfilmentByRows, haveOwnColumns } from './merge-tables';

export interface Merged {
  readonly merged: ItemDraftDocument;
  /** Where both changed the same thing differently; `merged` has theirs there. */
  readonly conflicts: readonly MergeConflict[];
}

export interface MergeOptions {
  readonly choices?: MergeChoices;
  /** What each did since the base: the names that they changed are followed in what the other wrote. */
  readonly mineDid?: readonly ItemOperation[];
  readonly theyDid?: readonly ItemOperation[];
}

/** @param theirs what was saved first */
export function mergeItems(
  base: ItemDraftDocument,
  mine: ItemDraftDocument,
  theirs: ItemDraftDocument,
  { choices = {}, mineDid = [], theyDid = [] }: MergeOptions = {},
): Merged {
  const [theirNames, myNames] = [renamesIn(theyDid), renamesIn(mineDid)];
  const before = renamed(renamed(base, theirNames), myNames);
  const other = renamed(theirs, myNames);
  const own = additionsApart(before, renamed(mine, theirNames), other);
  if (isSameItem(own, before) || isSameItem(own, other)) return { merged: other, conflicts: [] };
  if (isSameItem(other, before)) return { merged: own, conflicts: [] };
  const merger = new Merger(choices);
  const isByColumns = haveOwnColumns([own, before, other]);
  const [left, middle, right] = [own, before, other].map((item) => frameOf(item, isByColumns)) as [
    JsonObject,
    JsonObject,
    JsonObject,
  ];
  const frame = merger.merge(middle, left, right, '') as JsonObject;
  const work = isByColumns ? fulfilmentByRows(frame.fulfilment as JsonObject) : frame.fulfilment;
  const form = mergeForms(merger, before.form, own.form, other.form, '/form');
  return {
    merged: { ...frame, fulfilment: work, form } as unknown as ItemDraftDocument,
    conflicts: merger.conflicts,
  };
}

/** The form's place among the keys is kept, so that the bytes of what nobody touched stay the same. */
function frameOf(item: ItemDraftDocument, isByColumns: boolean): JsonObject {
  const fulfilment = isByColumns ? fulfilmentByColumns(item) : item.fulfilment;
  return { ...item, fulfilment, form: null } as unknown as JsonObject;
}

function renamesIn(operations: readonly ItemOperation[]): readonly ItemOperation[] {
  const renames: readonly string[] = ['rename-field', 'rename-option', 'rename-owner'];
  return operations.filter(({ op }) => renames.includes(op));
}

/** One after the other; what is not there under that name is passed over. */
function renamed(item: ItemDraftDocument, renames: readonly ItemOperation[]): ItemDraftDocument {
  return renames.reduce((current, rename) => {
    const outcome = applyOperations(current, [rename]);
    return outcome.ok ? outcome.document : current;
  }, item);
}

/** Whether two items are written with the same bytes. */
export function isSameItem(one: ItemDraftDocument, other: ItemDraftDocument): boolean {
  return differenceOf(one as unknown as Json, other as unknown as Json).length === 0;
}
