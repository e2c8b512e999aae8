/** `==`, `!=`, `===` and `!==`. */
import { toNumber } from '../coercion';
import { answer, comparison, type Relation } from '../comparison-chain';
import type { Operation } from '../operation';
import type { Operator, Test } from '../operator';
import { Unknown } from '../unknown';
import { factSlot } from './variable';

/**
 * `{"==": [{"var": "answers.workMode"}, "remote"]}`. Two texts are compared as texts, anything else as
 * numbers: `1` equals `"1"` and `true`, null equals 0. Where one side has no number (a word, a list, an
 * object) the answer is an error of type NaN, except that null, a missing fact, simply equals none of them.
 * With more operands every one must equal the next.
 */
export const equal = equality('==', looselyEqual, true);

/** The contrary of `==`; with more operands every one must differ from the next. */
export const notEqual = equality('!=', negated(looselyEqual), false);

/** `{"===": [{"var": "answers.count"}, 1]}`: same kind and same value; lists and objects only equal themselves. */
export const same = equality('===', strictlyEqual, true);

/** The contrary of `===`; with more operands every one must differ from the next. */
export const notSame = equality('!==', negated(strictlyEqual), false);

function looselyEqual(left: unknown, right: unknown): boolean | null {
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  const a = toNumber(left);
  const b = toNumber(right);
  if (Number.isNaN(a) || Number.isNaN(b)) return left === null || right === null ? false : null;
  return a === b;
}

function strictlyEqual(left: unknown, right: unknown): boolean {
  return left === right;
}

function negated(relation: Relation): Relation {
  return (left, right) => {
    const holds = relation(left, right);
    return holds === null ? null : !holds;
  };
}

function equality(name: string, relation: Relation, whenEqual: boolean): Operator {
  const general = comparison(name, relation);
  return {
    name,
    test: (operation) => factAndScalar(operation, relation, whenEqual) ?? general.test(operation),
  };
}

/** The commonest condition of all, a fact and a fixed scalar, without a closure for either. */
function factAndScalar(operation: Operation, relation: Relation, whenEqual: boolean): Test | undefined {
  const { operands, node } = operation;
  const [fact, scalar] = operands;
  if (operands.length !== 2 || scalar === null || typeof scalar === 'object') return undefined;
  const slot = factSlot(operation, fact);
  if (slot === undefined) return undefined;
  const kind = typeof scalar;
  return (scope) => {
    const seen = scope.slots[slot];
    const value = seen === undefined ? scope.run.resolve(slot) : seen;
    if (value === scalar) return whenEqual;
    if (typeof value === kind) return !whenEqual;
    return value instanceof Unknown ? value : answer(relation, value, scalar, node);
  };
}
