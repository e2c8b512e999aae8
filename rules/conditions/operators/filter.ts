/** `filter`: the elements of a list for which a condition holds. */
import { restOfLoop, strictLoopOf, walk } from '../loop';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/** `{"filter": [{"var": "answers.software"}, {"!=": [{"var": ""}, "chat"]}]}`; the empty list of what is no list. */
export const filter: Operator = {
  name: 'filter',
  value(operation) {
    const loop = strictLoopOf(operation);
    const test = operation.test(loop.body, 1);
    return (scope) => {
      const elements = loop.list(scope);
      if (elements instanceof Unknown) return elements;
      const kept: unknown[] = [];
      if (!Array.isArray(elements)) return kept;
      const waiting = walk(elements, test, loop, scope, (holds, element) => {
        if (holds) kept.push(element);
        return false;
      });
      return waiting ?? kept;
    };
  },
  rest: (part) => restOfLoop(part, 'truth'),
};
