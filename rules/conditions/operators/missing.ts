/** `missing` and `missing_some`: which of some paths have nothing to read. */
import { Raised } from '../condition-error';
import { toNumber } from '../coercion';
import { splitPath } from '../fact-path';
import { literalOf } from '../literal';
import type { Operation } from '../operation';
import { evaluateAll } from '../operands';
import type { Operator } from '../operator';
import { pathKeys, readAt, readsAnything } from '../reading';
import type { Remainder } from '../remainder';
import type { Scope } from '../scope';
import { Unknown, both } from '../unknown';

/**
 * `{"missing": ["answers.office", "answers.laptop"]}` gives those of the paths at which there is nothing, null
 * or the empty text. The paths may also come as one computed list.
 */
export const missing: Operator = {
  name: 'missing',
  value(operation) {
    noteReads(operation, operation.operands);
    const operands = operation.values();
    const { node } = operation;
    return (scope) => {
      const values = evaluateAll(operands, scope);
      if (values instanceof Unknown) return values;
      return missingOf(Array.isArray(values[0]) ? values[0] : values, scope, node);
    };
  },
  rest(part) {
    const left = part.operands.map((operand) => part.of(operand));
    const values = literalOf(left)?.value;
    const paths = fixedPaths(Array.isArray(values) && Array.isArray(values[0]) ? values[0] : values);
    return paths === undefined ? part.rebuilt(left) : restOfMissing(part, paths);
  },
};

/**
 * `{"missing_some": [1, ["answers.phone", "answers.email"]]}` gives the empty list if at least so many of the
 * paths can be read, else those that cannot.
 */
export const missingSome: Operator = {
  name: 'missing_some',
  value(operation) {
    operation.demandList(2);
    const { node, operands } = operation;
    noteReads(operation, operands.slice(1));
    const closures = operation.values();
    return (scope) => {
      const values = evaluateAll(closures, scope);
      if (values instanceof Unknown) return values;
      const [least, paths] = values;
      if (!Array.isArray(paths)) throw new Raised(node, 'not-a-list');
      const needed = toNumber(least);
      if (Number.isNaN(needed)) throw new Raised(node, 'not-a-number');
      const gone = missingOf(paths, scope, node);
      return gone instanceof Unknown || paths.length - gone.length < needed ? gone : [];
    };
  },
  /** The known facts that can be read lower the number; those that cannot are told with the rest. */
  rest(part) {
    const [least, list] = part.operands.map((operand) => part.of(operand));
    const paths = fixedPaths(literalOf(list)?.value);
    if (paths === undefined) return part.rebuilt([least, list]);
    const open = paths.filter((path) => part.known(splitPath(String(path))) === undefined);
    const there = paths.filter((path) => isKnownThere(part, path)).length;
    const needed = { '-': [least, there] };
    return {
      if: [
        { or: [{ '<': [open.length, needed] }, { missing_some: [needed, open] }] },
        restOfMissing(part, paths),
        [],
      ],
    };
  },
};

function noteReads(operation: Operation, operands: readonly unknown[]): void {
  for (const operand of operands) {
    const paths = fixedPaths([literalOf(operand)?.value].flat());
    if (paths === undefined) readsAnything(operation);
    else if (operation.level === 0)
      for (const path of paths) operation.compiler.lookUp(pathKeys(path, operation.node));
  }
}

function missingOf(paths: readonly unknown[], scope: Scope, node: object): unknown[] | Unknown {
  const gone: unknown[] = [];
  let waiting: Unknown | null = null;
  scope.run.spend(paths.length);
  for (const path of paths) {
    const value = readAt(scope, pathKeys(path, node));
    if (value instanceof Unknown) waiting = both(value, waiting);
    else if (isGone(value)) gone.push(path);
  }
  return waiting ?? gone;
}

/** The paths of a list in which all of them are known, and are paths. */
function fixedPaths(list: unknown): readonly unknown[] | undefined {
  const isPath = (path: unknown) => path === null || (path !== undefined && typeof path !== 'object');
  return Array.isArray(list) && list.every(isPath) ? list : undefined;
}

/** The missing ones of the known facts, and in their order among them the question about the others. */
function restOfMissing(part: Remainder, paths: readonly unknown[]): unknown {
  const merged: unknown[] = [];
  for (const path of paths) {
    if (part.known(splitPath(String(path))) === undefined) merged.push({ missing: [path] });
    else if (!isKnownThere(part, path)) merged.push(path);
  }
  return { merge: merged };
}

function isKnownThere(part: Remainder, path: unknown): boolean {
  return !isGone(part.known(splitPath(String(path)))?.value);
}

function isGone(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
