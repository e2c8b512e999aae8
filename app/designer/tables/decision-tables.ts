/** The list of an item's decision tables as it is edited, and the table that a new one begins as. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { tablesOf } from '../../../catalog/editing/work-lists';
import type { JsonObject } from '../../../forms/editing/form-draft';
import { freshId } from '../../../forms/editing/fresh-name';
import type { Json } from '../../../rules/conditions/condition';
import type { ConditionFact } from '../rules/condition/condition-facts';
import { firstFact } from '../rules/condition/first-condition';
import { ticketNodes } from '../work/graph/ticket-graph';
import { newTicket } from '../work/model/rule-effects';
import type { ElementKind } from '../sentence-list/element-kind';
import { factTitle, outputTitle } from './model/column-titles';

export const decisionTables: ElementKind = {
  kind: 'table',
  names: (item) => tablesOf(item).map(({ id }) => id),
  valueOf: (item, name) => tablesOf(item).find(({ id }) => id === name),
  add: (_, value, at, name) => ({
    op: 'add-work',
    list: 'tables',
    value: { ...(value as JsonObject), ...(name !== undefined && { id: name }) },
    at,
  }),
  move: (name, at) => ({ op: 'move-work', list: 'tables', name, at }),
  remove: (name) => ({ op: 'remove-work', list: 'tables', name }),
};

/** One row that holds for anything and opens one ticket: the checks say what it lacks. */
export function newTable(
  item: ItemDraftDocument,
  facts: readonly ConditionFact[],
  department: string,
): JsonObject {
  const path = firstFact(facts)?.path ?? 'requester.department';
  const taken = ticketNodes(item).map(({ key }) => key);
  const sets = '/0/ticket/ola/workingDays';
  const table = {
    text: { en: '', 'zh-CN': '' },
    hit: 'first',
    inputs: [{ title: factTitle(item, path), value: { var: path } }],
    outputs: [{ title: outputTitle(sets), sets }],
    then: [{ ticket: newTicket(freshId('', 'ticket', taken), department) }],
    rows: [{ id: 'row', when: [null], then: [null] }],
  };
  return table as unknown as JsonObject & { readonly rows: Json };
}
