/** The lists of an item's work as they are edited: ticket rules, approvals of the request, invariants, named conditions, decision tables. */
import type { WorkList } from '../../../catalog/editing/item-operation';
import { conditionsOf, nameOf, workOf } from '../../../catalog/editing/work-lists';
import type { JsonObject } from '../../../forms/editing/form-draft';
import { freshId } from '../../../forms/editing/fresh-name';
import type { Json } from '../../../rules/conditions/condition';
import type { ElementKind } from '../sentence-list/element-kind';

function kindOf(list: WorkList, kind: string): ElementKind {
  const key = nameOf(list);
  const named = (name: string) => (each: JsonObject) => each[key] === name;
  return {
    kind,
    names: (item) => workOf(item, list).map((each) => String(each[key])),
    valueOf: (item, name) => workOf(item, list).find(named(name)),
    add: (_, value, at, name) => ({
      op: 'add-work',
      list,
      value: { ...(value as JsonObject), ...(name !== undefined && { [key]: name }) },
      at,
    }),
    move: (name, at) => ({ op: 'move-work', list, name, at }),
    remove: (name) => ({ op: 'remove-work', list, name }),
  };
}

export const ticketRules = kindOf('rules', 'ticket-rule');
export const decisionTables = kindOf('tables', 'table');
export const requestApprovals = kindOf('approvals', 'approval');
export const invariants = kindOf('invariants', 'invariant');

export const namedConditions: ElementKind = {
  kind: 'condition',
  names: (item) => Object.keys(conditionsOf(item)),
  valueOf: (item, name) => conditionsOf(item)[name],
  add: (item, value, _, name) => ({
    op: 'set-condition',
    name: name ?? freshId('', 'condition', Object.keys(conditionsOf(item))),
    value: value as Json,
  }),
  remove: (name) => ({ op: 'set-condition', name, value: null, used: 'replace' }),
};
