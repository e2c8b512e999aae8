/** `substr`: a part of a text. */
import { Raised } from '../condition-error';
import { toNumber, toText } from '../coercion';
import { evaluateAll } from '../operands';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/**
 * `{"substr": ["jsonlogic", 4]}` is `logic`, `{"substr": ["jsonlogic", -5, 3]}` is `log`: a negative start
 * counts from the end. `{"substr": ["jsonlogic", 4, -2]}` is `log`: a negative length leaves off the end.
 */
export const substr: Operator = {
  name: 'substr',
  value(operation) {
    const operands = operation.values();
    const { node } = operation;
    return (scope) => {
      const values = evaluateAll(operands, scope);
      if (values instanceof Unknown) return values;
      const text = toText(values[0], scope.run);
      const rest = text.slice(numberOf(values[1] ?? 0, node));
      if (values.length < 3) return rest;
      const length = numberOf(values[2], node);
      return rest.slice(0, Math.max(0, length < 0 ? rest.length + length : length));
    };
  },
};

function numberOf(value: unknown, node: object): number {
  const number = toNumber(value);
  if (Number.isNaN(number)) throw new Raised(node, 'not-a-number');
  return number;
}
