/** `and` and `or`. */
import { literalOf } from '../literal';
import type { Operation } from '../operation';
import { attempt, failed, waitAlso } from '../operands';
import type { Closure, Operator, Test } from '../operator';
import type { Remainder } from '../remainder';
import type { Scope } from '../scope';
import { truthy } from '../truthiness';
import { Unknown, both, type Decision } from '../unknown';

/**
 * `{"and": [a, b]}` gives the first operand that is false, else the last; what follows a false one is not
 * evaluated. Without operands it is false. A false operand decides also behind an unknown one.
 */
export const and = firstDecisive('and', false);

/**
 * `{"or": [a, b]}` gives the first operand that is true, else the last; what follows a true one is not
 * evaluated. Without operands it is false. A true operand decides also behind an unknown one.
 */
export const or = firstDecisive('or', true);

function firstDecisive(name: string, decisive: boolean): Operator {
  const test = (operation: Operation): Test => {
    operation.demandList();
    const tests = operation.tests();
    const [first, second] = tests;
    if (first === undefined) return () => false;
    if (second === undefined) return first;
    return tests.length === 2 ? ofTwo(first, second, decisive) : ofMany(tests, decisive);
  };
  const value = (operation: Operation): Closure => {
    operation.demandList();
    const onlyTruth = operation.operands.every((operand) => operation.compiler.isTruthValue(operand));
    return onlyTruth ? test(operation) : valueOf(operation.values(), decisive);
  };
  /** Operands that are known and do not decide are left out, and so is what follows one that decides. */
  const rest = (part: Remainder): unknown => {
    const { reading } = part.place;
    const kept: unknown[] = [];
    for (const [index, operand] of part.operands.entries()) {
      const left = part.of(operand, { reading });
      const literal = literalOf(left);
      const decides = literal !== undefined && truthy(literal.value) === decisive;
      const isResult = reading === 'value' && index === part.operands.length - 1;
      if (literal === undefined || decides || isResult) kept.push(left);
      if (decides) break;
    }
    return kept.length === 1 ? kept[0] : { [name]: kept };
  };
  return { name, choosesOperand: true, test, value, rest };
}

function ofTwo(first: Test, second: Test, decisive: boolean): Test {
  return (scope) => {
    const result = first(scope);
    if (result === decisive) return decisive;
    return result instanceof Unknown ? lookPast(result, [second], 0, decisive, scope) : second(scope);
  };
}

function ofMany(tests: readonly Test[], decisive: boolean): Test {
  return (scope) => {
    let next = 0;
    for (const test of tests) {
      next++;
      const result = test(scope);
      if (result === decisive) return decisive;
      if (result instanceof Unknown) return lookPast(result, tests, next, decisive, scope);
    }
    return !decisive;
  };
}

/** An operand is unknown: the result is known only if one of those that follow decides. */
function lookPast(
  unknown: Unknown,
  tests: readonly Test[],
  from: number,
  decisive: boolean,
  scope: Scope,
): Decision {
  if (!scope.run.mayLookPast) return waitAlso(unknown, tests, from, scope);
  let waiting = unknown;
  for (const test of tests.slice(from)) {
    const result = attempt(test, scope);
    if (result === decisive) return decisive;
    if (result === failed) return waiting;
    waiting = both(waiting, result);
  }
  return waiting;
}

function valueOf(operands: readonly Closure[], decisive: boolean): Closure {
  return (scope) => {
    let next = 0;
    let value: unknown = false;
    for (const operand of operands) {
      next++;
      value = operand(scope);
      if (value instanceof Unknown) return waitAlso(value, operands, next, scope);
      if (truthy(value) === decisive) return value;
    }
    return value;
  };
}
