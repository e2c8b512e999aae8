/** Closures that read facts, and elements of loops, by path. */
import { Raised } from './condition-error';
import { followPath, splitPath } from './fact-path';
import type { Operation } from './operation';
import type { Closure } from './operator';
import type { Scope } from './scope';

/**
 * Reads a fixed path from the scope that lies `up` scopes above the operation: from the facts if that is the
 * outermost. Gives undefined where nothing is there, an Unknown where the fact is pending.
 */
export function readKeys(operation: Operation, keys: readonly string[], up = 0): Closure {
  if (operation.level === up) operation.compiler.lookUp(keys);
  return (scope) => readAt(scope, keys, up);
}

/** As `readKeys`, but null where nothing is there; a fact is then looked up once in an evaluation. */
export function readValue(operation: Operation, keys: readonly string[], up = 0): Closure {
  if (operation.level !== up) return (scope) => readAt(scope, keys, up) ?? null;
  const slot = operation.compiler.slot(keys);
  return (scope) => {
    const value = scope.slots[slot];
    return value === undefined ? scope.run.resolve(slot) : value;
  };
}

/** Notes that the operation reads a path that is only known later, and so perhaps any fact. */
export function readsAnything(operation: Operation): void {
  operation.compiler.lookUp([]);
}

/** What stands at a path in the scope `up` above this one; undefined where nothing is there. */
export function readAt(scope: Scope, keys: readonly string[], up = 0): unknown {
  let at: Scope | null = scope;
  for (let i = 0; i < up && at !== null; i++) at = at.parent;
  if (at === null) return undefined;
  return at.parent === null ? at.run.find(keys) : followPath(at.value, keys);
}

/** The keys of a `var` path: none for null and the empty text, which stand for everything in scope. */
export function pathKeys(path: unknown, node: object): readonly string[] {
  if (path === null || path === '') return [];
  if (typeof path === 'object') throw new Raised(node, 'not-a-path');
  return splitPath(String(path));
}
