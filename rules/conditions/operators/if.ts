/** `if` and `?:`. */
import { literalOf } from '../literal';
import type { Operation } from '../operation';
import { attempt, failed, waitAlso } from '../operands';
import type { Operator, Test } from '../operator';
import type { Remainder } from '../remainder';
import { sameValue } from '../same-value';
import type { Scope } from '../scope';
import { truthy } from '../truthiness';
import { Unknown, both } from '../unknown';

/**
 * `{"if": [test, then, test, then, …, otherwise]}` gives what stands behind the first test that holds, else
 * the last operand, else null. Where a test is unknown the answer is known if either way gives the same.
 */
export const ifThenElse = conditional('if');

/** The same as `if`: `{"?:": [test, then, otherwise]}`. */
export const choose = conditional('?:');

function conditional(name: string): Operator {
  return {
    name,
    value: (operation) => branches(operation, (operand) => operation.value(operand)),
    test: (operation) => branches(operation, (operand) => operation.test(operand)),
    rest: restOfBranches,
  };
}

/** Branches whose test fails are left out; one whose test holds takes the place of `otherwise`. */
function restOfBranches(part: Remainder): unknown {
  const { reading } = part.place;
  const kept: unknown[] = [];
  for (let index = 0; index < part.operands.length; index += 2) {
    const [test, then] = part.operands.slice(index);
    if (index === part.operands.length - 1) {
      kept.push(part.of(test, { reading }));
      break;
    }
    const left = part.of(test, { reading: 'truth' });
    const literal = literalOf(left);
    if (literal === undefined) kept.push(left, part.of(then, { reading }));
    else if (truthy(literal.value)) {
      kept.push(part.of(then, { reading }));
      break;
    }
  }
  return kept.length > 1 ? { [part.name]: kept } : (kept[0] ?? null);
}

type Branch<Result> = (scope: Scope) => Result | Unknown;

function branches<Result>(
  operation: Operation,
  compile: (operand: unknown) => Branch<Result>,
  from = 0,
): Branch<Result> {
  operation.demandList();
  const [test, then] = operation.operands.slice(from);
  if (from + 1 >= operation.operands.length) return compile(test ?? null);
  return branch(operation.test(test), compile(then), branches(operation, compile, from + 2));
}

function branch<Result>(test: Test, then: Branch<Result>, otherwise: Branch<Result>): Branch<Result> {
  return (scope) => {
    const result = test(scope);
    if (result === true) return then(scope);
    return result === false ? otherwise(scope) : eitherWay(result, then, otherwise, scope);
  };
}

function eitherWay<Result>(
  unknown: Unknown,
  then: Branch<Result>,
  otherwise: Branch<Result>,
  scope: Scope,
): Result | Unknown {
  if (!scope.run.mayLookPast) return waitAlso(unknown, [then, otherwise], 0, scope);
  const one = attempt(then, scope);
  const other = attempt(otherwise, scope);
  if (one === failed || other === failed || one instanceof Unknown || other instanceof Unknown)
    return both(both(unknown, one), other);
  if (Array.isArray(one)) scope.run.spend(one.length);
  return sameValue(one, other) ? one : unknown;
}
