/** The table that a new one begins as. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { JsonObject } from '../../../forms/editing/form-draft';
import { freshId } from '../../../forms/editing/fresh-name';
import type { Json } from '../../../rules/conditions/condition';
import type { ConditionFact } from '../rules/condition/condition-facts';
import { firstFact } from '../rules/condition/first-condition';
import { ticketNodes } from '../work/graph/ticket-graph';
import { newTicket } from '../work/model/rule-effects';
import { factTitle, outputTitle } from './model/column-titles';

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
