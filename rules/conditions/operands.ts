/** Evaluating operands where some may be unknown. */
import { Raised } from './condition-error';
import type { Closure } from './operator';
import type { Scope } from './scope';
import { Unknown, both } from './unknown';

/** What an operand gives that had no answer and was only looked at because an earlier one is unknown. */
export const failed = Symbol('failed');

/** Evaluates an operand that is perhaps not reached once all facts are known: its errors do not count. */
export function attempt<Result>(closure: (scope: Scope) => Result, scope: Scope): Result | typeof failed {
  try {
    return closure(scope);
  } catch (error) {
    if (error instanceof Raised) return failed;
    throw error;
  }
}

/** The values of all operands, or an Unknown that waits for what any of them waits for. */
export function evaluateAll(closures: readonly Closure[], scope: Scope): unknown[] | Unknown {
  const values: unknown[] = [];
  for (const closure of closures) {
    const value = closure(scope);
    if (value instanceof Unknown) return waitAlso(value, closures, values.length + 1, scope);
    values.push(value);
  }
  return values;
}

/** The unknown, waiting also for what the operands from `index` on wait for. */
export function waitAlso(
  unknown: Unknown,
  closures: readonly Closure[],
  index: number,
  scope: Scope,
): Unknown {
  let waiting = unknown;
  for (const closure of closures.slice(index)) waiting = both(waiting, attempt(closure, scope));
  return waiting;
}
