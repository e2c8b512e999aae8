/** `reduce`: folds a list into one value. */
import { restOfLoop, strictLoopOf } from '../loop';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/**
 * `{"reduce": [{"var": "items"}, {"+": [{"var": "accumulator"}, {"var": "current.count"}]}, 0]}`. Begins with
 * the third operand, or null; of what is no list that is also the result. Once a round is unknown, so is the
 * result.
 */
export const reduce: Operator = {
  name: 'reduce',
  value(operation) {
    const { list, body, cost } = strictLoopOf(operation);
    const fold = operation.value(body, 1);
    const initial = operation.value(operation.operands[2] ?? null);
    return (scope) => {
      const elements = list(scope);
      if (elements instanceof Unknown) return elements;
      let accumulator = initial(scope);
      if (!Array.isArray(elements)) return accumulator;
      const inner = scope.inner();
      for (let index = 0; index < elements.length; index++) {
        if (accumulator instanceof Unknown) return accumulator;
        scope.run.spend(cost);
        inner.value = { accumulator, current: elements[index] };
        inner.index = index;
        accumulator = fold(inner);
      }
      return accumulator;
    };
  },
  rest: (part) => restOfLoop(part, 'value'),
};
