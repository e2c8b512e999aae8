/** `merge`: several lists as one. */
import { evaluateAll } from '../operands';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/** `{"merge": [{"var": "answers.software"}, ["chat"]]}`; an operand that is no list counts as one element. */
export const merge: Operator = {
  name: 'merge',
  value(operation) {
    const operands = operation.values();
    return (scope) => {
      const values = evaluateAll(operands, scope);
      if (values instanceof Unknown) return values;
      const merged: unknown[] = [];
      for (const value of values) {
        scope.run.spend(Array.isArray(value) ? value.length : 1);
        if (Array.isArray(value)) for (const element of value) merged.push(element);
        else merged.push(value);
      }
      return merged;
    };
  },
};
