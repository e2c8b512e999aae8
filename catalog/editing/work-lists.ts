/** The lists of an item besides its form whose elements have names: where each stands, and what its elements are known by. */
import type { JsonObject } from '../../forms/editing/form-draft';
import { withoutKey } from '../../forms/editing/ordered-map';
import type { Json } from '../../rules/conditions/condition';
import type { FulfilmentDraft, ItemDraftDocument, TableDraft } from './item-draft';
import type { WorkList } from './item-operation';

/** The elements of a list; none where the item has no such list. */
export function workOf(item: ItemDraftDocument, list: WorkList): readonly JsonObject[] {
  const elements = list === 'cases' ? item.cases : item.fulfilment[list];
  return (elements ?? []) as readonly JsonObject[];
}

/** A list that an item can do without goes with its last element. */
export function withWork(
  item: ItemDraftDocument,
  list: WorkList,
  elements: readonly JsonObject[],
): ItemDraftDocument {
  const isGone = elements.length === 0 && (list === 'cases' || list === 'tables');
  if (list === 'cases')
    return isGone ? withoutKey(item, list) : { ...item, cases: elements as ItemDraftDocument['cases'] };
  const { fulfilment } = item;
  const edited = isGone ? withoutKey(fulfilment, list) : { ...fulfilment, [list]: elements };
  return { ...item, fulfilment: edited as FulfilmentDraft };
}

/** What the elements of a list are known by. */
export function nameOf(list: WorkList): 'id' | 'key' {
  return list === 'approvals' ? 'key' : 'id';
}

/** JSON pointer of a list. */
export function placeOfWork(list: WorkList): string {
  return list === 'cases' ? '/cases' : `/fulfilment/${list}`;
}

export function tablesOf({ fulfilment }: Pick<ItemDraftDocument, 'fulfilment'>): readonly TableDraft[] {
  return (fulfilment.tables ?? []) as unknown as readonly TableDraft[];
}

/** The named conditions of an item. */
export function conditionsOf({
  fulfilment,
}: Pick<ItemDraftDocument, 'fulfilment'>): Readonly<Record<string, Json>> {
  return (fulfilment.conditions ?? {}) as JsonObject;
}

/** An item without any named condition has no place for them either. */
export function withConditions(
  item: ItemDraftDocument,
  conditions: Readonly<Record<string, Json>>,
): ItemDraftDocument {
  const { fulfilment } = item;
  const edited =
    Object.keys(conditions).length === 0
      ? withoutKey(fulfilment, 'conditions')
      : { ...fulfilment, conditions };
  return { ...item, fulfilment: edited as FulfilmentDraft };
}

/** One element of a list in a word: what stands in for a name that it lacks, and tells it apart from other parts. */
export const workNouns: Readonly<Record<WorkList, string>> = {
  rules: 'rule',
  tables: 'table',
  approvals: 'approval',
  invariants: 'invariant',
  cases: 'case',
};
