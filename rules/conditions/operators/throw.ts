/** `throw`: raises an error. */
import { Raised } from '../condition-error';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/**
 * `{"throw": "No manager"}` raises an error of that type; an object, such as the error that the handler of a
 * `try` sees, is raised as it is.
 */
export const throwOperator: Operator = {
  name: 'throw',
  value(operation) {
    const operand = operation.value(operation.operands[0] ?? null);
    const { node } = operation;
    return (scope) => {
      const value = operand(scope);
      if (value instanceof Unknown) return value;
      throw new Raised(node, 'thrown', typeof value === 'object' && value !== null ? value : { type: value });
    };
  },
};
