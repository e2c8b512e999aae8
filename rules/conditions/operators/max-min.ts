/** `max` and `min`. */
import { Raised } from '../condition-error';
import { toNumber } from '../coercion';
import { computedOperands } from '../computed-operands';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/** `{"max": [1, {"var": "answers.count"}]}`, `{"max": {"var": "prices"}}`; operands count as numbers. */
export const max = extreme('max', Math.max);

/** `{"min": [1, {"var": "answers.count"}]}`. */
export const min = extreme('min', Math.min);

function extreme(name: string, choose: (left: number, right: number) => number): Operator {
  return {
    name,
    value(operation) {
      const operands = computedOperands(operation);
      const { node } = operation;
      return (scope) => {
        const values = operands(scope);
        if (values instanceof Unknown) return values;
        if (values.length === 0) throw new Raised(node, 'too-few-operands', undefined, { least: 1 });
        const result = values.map(toNumber).reduce((left, right) => choose(left, right));
        if (!Number.isFinite(result)) throw new Raised(node, 'not-a-number');
        return result;
      };
    },
  };
}
