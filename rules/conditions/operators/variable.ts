/** `var`: reads a fact, or within a loop a part of the element, by a path of dots. */
import { splitPath } from '../fact-path';
import { literalOf, operationIn } from '../literal';
import type { Operation } from '../operation';
import type { Closure, Operator } from '../operator';
import { plainFact } from '../plain-equality';
import { pathKeys, readAt, readKeys, readValue, readsAnything } from '../reading';
import { Unknown } from '../unknown';

/**
 * `{"var": "answers.workMode"}`; `{"var": ["answers.count", 1]}` with a value for where nothing is there
 * (a null that is there stays null). `{"var": ""}` is everything in scope. `{"var": "list.0"}` and
 * `{"var": "list.length"}` read lists.
 */
export const variable: Operator = {
  name: 'var',
  value(operation) {
    const [path, fallback] = operation.operands;
    const literal = writtenPath(path);
    if (literal === undefined) return computed(operation, operation.value(path), operation.value(fallback));
    const keys = pathKeys(literal.value, operation.node);
    if (operation.operands.length < 2) return readValue(operation, keys);
    const read = readKeys(operation, keys);
    const otherwise = operation.value(fallback);
    return (scope) => {
      const value = read(scope);
      return value === undefined ? otherwise(scope) : value;
    };
  },
  /** A known fact that is there has been put in before: what is left of one that is missing is its fallback. */
  rest(part) {
    const [path, fallback] = part.operands;
    const literal = writtenPath(path);
    const isMissing =
      typeof literal?.value === 'string' && part.known(splitPath(literal.value)) !== undefined;
    if (isMissing) return part.of(fallback ?? null, { reading: part.place.reading });
    return part.rebuilt(part.operands.map((operand) => part.of(operand)));
  },
};

/** A path that stands in the document as it is; what `preserve` quotes was computed when it was specialised. */
function writtenPath(path: unknown): { readonly value: unknown } | undefined {
  return operationIn(path) === undefined ? literalOf(path) : undefined;
}

function computed(operation: Operation, path: Closure, otherwise: Closure): Closure {
  const { node } = operation;
  readsAnything(operation);
  return (scope) => {
    const at = path(scope);
    if (at instanceof Unknown) return at;
    const value = readAt(scope, pathKeys(at, node));
    return value === undefined ? otherwise(scope) : value;
  };
}

/** The slot of the fact that an operand plainly reads, `{"var": "answers.workMode"}`; undefined for any other. */
export function factSlot(operation: Operation, operand: unknown): number | undefined {
  const keys = operation.level > 0 ? undefined : plainFact(operand);
  return keys && operation.compiler.slot(keys);
}
