/** The operations that put a decision table in the place of a rule. */
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import type { ItemOperation } from '../../../../catalog/editing/item-operation';
import { tablesOf } from '../../../../catalog/editing/work-lists';
import { tablesMoved } from '../../work/model/ticket-mentions';
import { tableFromRule } from './table-from-rule';
import type { TableNames } from './table-from-rule';

/** Tables that stood before the rule stand before the next one. Null for a rule that a table cannot say. */
export function madeFromRule(
  { fulfilment }: Pick<ItemDraftDocument, 'fulfilment'>,
  id: string,
  names: TableNames,
): readonly ItemOperation[] | null {
  const { rules } = fulfilment;
  const at = rules.findIndex((each) => each.id === id);
  const [rule, next] = [rules[at], rules[at + 1]];
  const table = rule && tableFromRule(rule, next?.id, names);
  if (!table) return null;
  const follower = tablesOf({ fulfilment }).findIndex(({ before }) => before === next?.id);
  return [
    { op: 'remove-work', list: 'rules', name: id },
    ...tablesMoved({ fulfilment }, id, next?.id),
    { op: 'add-work', list: 'tables', value: table, ...(follower >= 0 && { at: follower }) },
  ];
}

/** Rules of which a table can be made. */
export function rulesForTables({ fulfilment }: ItemDraftDocument): ItemDraftDocument['fulfilment']['rules'] {
  return fulfilment.rules.filter(({ stop }) => stop !== true);
}
