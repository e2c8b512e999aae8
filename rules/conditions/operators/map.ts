/** `map`: makes something of every element of a list. */
import { restOfLoop, strictLoopOf, walk } from '../loop';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/** `{"map": [{"var": "items"}, {"*": [{"var": "count"}, 2]}]}`; the empty list of what is no list. */
export const map: Operator = {
  name: 'map',
  value(operation) {
    const loop = strictLoopOf(operation);
    const make = operation.value(loop.body, 1);
    return (scope) => {
      const elements = loop.list(scope);
      if (elements instanceof Unknown) return elements;
      const made: unknown[] = [];
      if (!Array.isArray(elements)) return made;
      const waiting = walk(elements, make, loop, scope, (result) => {
        made.push(result);
        return false;
      });
      return waiting ?? made;
    };
  },
  rest: (part) => restOfLoop(part, 'value'),
};
