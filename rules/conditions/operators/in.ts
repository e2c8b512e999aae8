/** `in`: whether a value is in a list, or a text in a text. */
import { literalOf } from '../literal';
import { attempt, failed } from '../operands';
import type { Closure, Operator, Test } from '../operator';
import type { Scope } from '../scope';
import { Unknown, both, type Decision } from '../unknown';

/**
 * `{"in": [{"var": "answers.department"}, ["sales", "finance"]]}`, `{"in": ["ide", {"var": "answers.software"}]}`:
 * same kind and same value, as `===`. `{"in": ["lab", {"var": "answers.note"}]}` finds a text, a number or a
 * truth value, as text, within a text. In anything else, a missing fact too, nothing is found.
 */
export const contains: Operator = {
  name: 'in',
  test(operation) {
    const [sought, where] = operation.operands;
    const needle = operation.value(sought ?? null);
    const fixed = literalOf(where);
    if (fixed !== undefined && Array.isArray(fixed.value)) return inFixedList(needle, new Set(fixed.value));
    if (!Array.isArray(where)) return inComputed(needle, operation.value(where ?? null));
    const elements = where.map((element) => operation.value(element));
    return inWrittenList(needle, elements);
  },
};

function inFixedList(needle: Closure, values: ReadonlySet<unknown>): Test {
  return (scope) => {
    const value = needle(scope);
    return value instanceof Unknown ? value : values.has(value);
  };
}

/** A list with expressions in it: an element that is equal decides, whatever the others may be. */
function inWrittenList(needle: Closure, elements: readonly Closure[]): Test {
  return (scope) => {
    const value = needle(scope);
    let waiting = value instanceof Unknown ? value : null;
    let found = false;
    for (const element of elements) {
      const other = waiting === null ? element(scope) : attempt(element, scope);
      if (other === failed) return waiting ?? false;
      if (other instanceof Unknown) waiting = both(other, waiting);
      else if (other === value) found = true;
    }
    if (waiting === null) return found;
    return found && scope.run.mayLookPast ? true : waiting;
  };
}

function inComputed(needle: Closure, where: Closure): Test {
  return (scope) => {
    const value = needle(scope);
    if (value instanceof Unknown) return inWhatever(value, where, scope);
    const list = where(scope);
    if (Array.isArray(list)) return inList(list, value, scope);
    if (typeof list === 'string') return inText(list, value, scope);
    return list instanceof Unknown ? list : false;
  };
}

/** It is not known what is sought; but where there is nothing, nothing is found. */
function inWhatever(needle: Unknown, where: Closure, scope: Scope): Decision {
  const list = attempt(where, scope);
  if (list === failed || list instanceof Unknown || !scope.run.mayLookPast) return both(needle, list);
  return typeof list === 'string' || (Array.isArray(list) && list.length > 0) ? needle : false;
}

function inList(list: readonly unknown[], value: unknown, scope: Scope): boolean {
  if (list.length >= 64) scope.run.spend(list.length >> 6);
  return list.includes(value);
}

function inText(text: string, value: unknown, scope: Scope): boolean {
  if (text.length >= 64) scope.run.spend(text.length >> 6);
  return value !== null && typeof value !== 'object' && text.includes(String(value));
}
