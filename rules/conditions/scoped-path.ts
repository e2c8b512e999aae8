/** Paths as `val` and `exists` take them: a list of keys, perhaps beginning with how far to climb. */
import { Raised } from './condition-error';
import { literalOf, operationIn } from './literal';
import type { Operation } from './operation';
import { evaluateAll } from './operands';
import type { Closure } from './operator';
import { readAt, readKeys, readsAnything } from './reading';
import { followPath } from './fact-path';
import type { Scope } from './scope';
import { Unknown } from './unknown';

/**
 * `[["n"], …keys]` climbs n levels first. Every loop, and every handler of a `try`, makes two: its own frame,
 * in which `index` is the number of the element, and above it the scope in which it stands. `[[1], "index"]`
 * is the index, `[[2], "a"]` reads `a` outside the loop. The sign of n makes no difference.
 */
export interface ScopedPath {
  readonly climb: number;
  readonly keys: readonly string[];
}

/** The path of an operation, if no part of it is computed. */
export function literalPath(operation: Operation): ScopedPath | undefined {
  const values: unknown[] = [];
  for (const operand of operation.operands) {
    // What `preserve` quotes was computed when the condition was specialised: it may be no path at all.
    const literal = operationIn(operand) === undefined ? literalOf(operand) : undefined;
    if (literal === undefined) return undefined;
    values.push(literal.value);
  }
  return scopedPath(values, operation.node);
}

/** Reads the operation's path; gives undefined where nothing is there. */
export function readScoped(operation: Operation): Closure {
  const { node } = operation;
  const path = literalPath(operation);
  if (path !== undefined && path.climb % 2 === 0) return readKeys(operation, path.keys, path.climb / 2);
  if (path !== undefined) return (scope) => readPath(scope, path);
  readsAnything(operation);
  const operands = operation.values();
  return (scope) => {
    const values = evaluateAll(operands, scope);
    if (values instanceof Unknown) return values;
    const [only] = values;
    return readPath(scope, scopedPath(!operation.listed && Array.isArray(only) ? only : values, node));
  };
}

function readPath(scope: Scope, { climb, keys }: ScopedPath): unknown {
  const up = Math.floor(climb / 2);
  if (climb % 2 === 0) return readAt(scope, keys, up);
  let at: Scope | null = scope;
  for (let i = 0; i < up && at !== null; i++) at = at.parent;
  return at === null || at.parent === null ? undefined : followPath({ index: at.index }, keys);
}

/** The one operand null, like no operand, stands for all that is in scope. */
function scopedPath(values: readonly unknown[], node: object): ScopedPath {
  const [first, ...rest] = values;
  if (Array.isArray(first)) return { climb: climbOf(first, node), keys: keysOf(rest, node) };
  return { climb: 0, keys: values.length === 1 && first === null ? [] : keysOf(values, node) };
}

function climbOf([levels]: readonly unknown[], node: object): number {
  if (typeof levels !== 'number' || !Number.isInteger(levels)) throw new Raised(node, 'not-a-path');
  return Math.abs(levels);
}

function keysOf(values: readonly unknown[], node: object): readonly string[] {
  return values.map((value) => {
    if (typeof value === 'object') throw new Raised(node, 'not-a-path');
    return String(value);
  });
}
