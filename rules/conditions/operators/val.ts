/** `val`: reads by a list of keys, also from around a loop. */
import type { Operator } from '../operator';
import { readValue } from '../reading';
import { literalPath, readScoped } from '../scoped-path';

/**
 * `{"val": ["answers", "workMode"]}`; one key needs no list; `{"val": []}` is all that is in scope. Keys are
 * taken as they are, dots included. Within a loop `{"val": [[1], "index"]}` is the element's number and
 * `{"val": [[2], "answers", "limit"]}` reads outside the loop.
 */
export const val: Operator = {
  name: 'val',
  value(operation) {
    const path = literalPath(operation);
    if (path !== undefined && path.climb % 2 === 0) return readValue(operation, path.keys, path.climb / 2);
    const read = readScoped(operation);
    return (scope) => read(scope) ?? null;
  },
};
