/** Comparisons of two or more operands, each with the next. */
import { Raised } from './condition-error';
import type { Operation } from './operation';
import { waitAlso } from './operands';
import type { Closure, Test, TestOperator } from './operator';
import { Unknown } from './unknown';

/** Whether the relation holds between two values; null where it has no answer for them. */
export type Relation = (left: unknown, right: unknown) => boolean | null;

/**
 * True if the relation holds between each operand and the next; stops at the first pair for which it does
 * not, without evaluating what follows. An error (`NaN`) where the relation has no answer.
 */
export function comparison(name: string, relation: Relation): TestOperator {
  return {
    name,
    test(operation) {
      operation.demandList(2);
      const operands = operation.values();
      const [left, right] = operands;
      if (left === undefined || right === undefined || operands.length > 2)
        return chain(operation, operands, relation);
      return pair(operation, left, right, relation);
    },
  };
}

/** What the relation says of two values. @throws Raised where it has no answer for them. */
export function answer(relation: Relation, left: unknown, right: unknown, node: object): boolean {
  const holds = relation(left, right);
  if (holds === null) throw new Raised(node, 'not-a-number');
  return holds;
}

function pair({ node }: Operation, left: Closure, right: Closure, relation: Relation): Test {
  return (scope) => {
    const a = left(scope);
    if (a instanceof Unknown) return waitAlso(a, [right], 0, scope);
    const b = right(scope);
    return b instanceof Unknown ? b : answer(relation, a, b, node);
  };
}

function chain({ node }: Operation, operands: readonly Closure[], relation: Relation): Test {
  return (scope) => {
    let last: unknown;
    for (let index = 0; index < operands.length; index++) {
      const value = operands[index]?.(scope);
      if (value instanceof Unknown) return waitAlso(value, operands, index + 1, scope);
      if (index > 0 && !answer(relation, last, value, node)) return false;
      last = value;
    }
    return true;
  };
}
