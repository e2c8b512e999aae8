/** Operands of operators that also take them from one computed list: `{"max": {"var": "prices"}}`. */
import type { Operation } from './operation';
import { evaluateAll } from './operands';
import type { Closure } from './operator';
import type { Scope } from './scope';
import { Unknown } from './unknown';

/**
 * The operands' values: those written as a list; or the elements of the list that the only operand gives; or
 * that operand itself.
 */
export function computedOperands(operation: Operation): (scope: Scope) => readonly unknown[] | Unknown {
  const closures: readonly Closure[] = operation.values();
  const [only] = closures;
  if (operation.listed || only === undefined) return (scope) => evaluateAll(closures, scope);
  return (scope) => {
    const value = only(scope);
    if (value instanceof Unknown) return value;
    if (!Array.isArray(value)) return [value];
    scope.run.spend(value.length);
    return value;
  };
}
