/** Which conditions can hold only for certain values of certain facts, and so need no look while the facts have others. */
import type { FactTable } from '../conditions/fact-table';
import { literalOf, operationIn } from '../conditions/literal';
import { plainFact } from '../conditions/plain-equality';

export type Scalar = string | number | boolean | null;

/**
 * A comparison of one fact with one constant. `same` is that of `===` and of `in` a fixed list, which never fails;
 * `equal` is that of `==`, which has no answer for some kinds of values; `has` seeks the constant in a list.
 */
export interface Key {
  readonly slot: number;
  readonly relation: 'same' | 'equal' | 'has';
  readonly value: Scalar;
}

/**
 * The keys of a condition: where each of them is surely false, so is the condition, and none of its parts has been
 * reached that could have failed. None for a condition that never holds; null for one without keys.
 */
export function keysOf(condition: unknown, table: FactTable): readonly Key[] | null {
  const literal = literalOf(condition);
  if (literal !== undefined) return isFalse(literal.value) ? [] : null;
  const [name, args] = operationIn(condition) ?? [];
  const operands: readonly unknown[] = Array.isArray(args) ? args : [args];
  const [first, second] = operands;
  switch (name) {
    case 'and':
      return operands.length === 0 ? [] : keysOf(first, table);
    case 'or':
      return keysOfAny(operands, table);
    case '!!':
      return keysOf(first, table);
    case '===':
    case '==':
      return operands.length === 2 ? equalityKeys(name, first, second, table) : null;
    case 'in':
      return membershipKeys(first, second, table);
    case 'fw.hasAny':
      return hasAnyKeys(first, second, table);
    default:
      return null;
  }
}

function isFalse(value: unknown): boolean {
  return value === false || value === null || value === 0 || value === '';
}

function keysOfAny(operands: readonly unknown[], table: FactTable): readonly Key[] | null {
  const keys: Key[] = [];
  for (const operand of operands) {
    const own = keysOf(operand, table);
    if (own === null) return null;
    keys.push(...own);
  }
  return keys;
}

function equalityKeys(
  name: '==' | '===',
  first: unknown,
  second: unknown,
  table: FactTable,
): readonly Key[] | null {
  const slot = slotOf(first, table) ?? slotOf(second, table);
  const value = scalarOf(first) ?? scalarOf(second);
  // Null equals whatever counts as zero: not worth a key.
  if (slot === undefined || value === undefined || value.value === null) return null;
  return [{ slot, relation: name === '==' ? 'equal' : 'same', value: value.value }];
}

function membershipKeys(sought: unknown, where: unknown, table: FactTable): readonly Key[] | null {
  const [slot, values] = [slotOf(sought, table), scalarsOf(where)];
  if (slot !== undefined && values !== undefined)
    return values.map((value) => ({ slot, relation: 'same', value }));
  const [list, value] = [slotOf(where, table), scalarOf(sought)];
  return list !== undefined && value !== undefined
    ? [{ slot: list, relation: 'has', value: value.value }]
    : null;
}

function hasAnyKeys(list: unknown, sought: unknown, table: FactTable): readonly Key[] | null {
  const [slot, values] = [slotOf(list, table), scalarsOf(sought)];
  if (slot === undefined || values === undefined) return null;
  return values.map((value) => ({ slot, relation: 'has', value }));
}

/** The slot of the fact that a part plainly reads: `{"var": "answers.workMode"}`. */
function slotOf(node: unknown, table: FactTable): number | undefined {
  const keys = plainFact(node);
  return keys && table.slotOf(keys);
}

function scalarOf(node: unknown): { readonly value: Scalar } | undefined {
  if (node === undefined || operationIn(node) !== undefined) return undefined;
  return isScalar(node) ? { value: node } : undefined;
}

/** Of the empty list nothing is an element; but whoever looks in it waits for the fact all the same. */
function scalarsOf(node: unknown): readonly Scalar[] | undefined {
  return Array.isArray(node) && node.length > 0 && node.every(isScalar) ? node : undefined;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || (typeof value !== 'object' && typeof value !== 'undefined');
}
