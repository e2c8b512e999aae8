/** `+`, `-`, `*`, `/` and `%`. */
import { Raised } from '../condition-error';
import { toNumber } from '../coercion';
import { computedOperands } from '../computed-operands';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

interface Arithmetic {
  readonly pair: (left: number, right: number) => number;
  /** What one operand alone gives. */
  readonly alone?: (operand: number) => number;
  /** What no operand at all gives. */
  readonly empty?: number;
}

/** `{"+": [1, "2", true]}` is 4; `{"+": "3"}` makes a number of a text; `{"+": []}` is 0. */
export const plus = arithmetic('+', { pair: (a, b) => a + b, alone: (a) => a, empty: 0 });

/** `{"-": [7, 2, 1]}` is 4; `{"-": 3}` is −3. */
export const minus = arithmetic('-', { pair: (a, b) => a - b, alone: (a) => -a });

/** `{"*": [2, 3, 4]}` is 24; `{"*": []}` is 1. */
export const multiply = arithmetic('*', { pair: (a, b) => a * b, alone: (a) => a, empty: 1 });

/** `{"/": [8, 2, 2]}` is 2; `{"/": 2}` is a half; by zero is an error of type NaN. */
export const divide = arithmetic('/', { pair: (a, b) => a / b, alone: (a) => 1 / a });

/** `{"%": [8, 6, 3]}` is 2, with the sign of the first operand. */
export const modulo = arithmetic('%', { pair: (a, b) => a % b });

/** From left to right. Operands that are no numbers, and a result that is none, are an error of type NaN. */
function arithmetic(name: string, { pair, alone, empty }: Arithmetic): Operator {
  const least = empty !== undefined ? 0 : alone ? 1 : 2;
  return {
    name,
    value(operation) {
      const operands = computedOperands(operation);
      const { node } = operation;
      return (scope) => {
        const values = operands(scope);
        if (values instanceof Unknown) return values;
        if (values.length < least) throw new Raised(node, 'too-few-operands', undefined, { least });
        const [first, ...others] = values.map(toNumber);
        if (first === undefined) return empty;
        const result = others.length === 0 && alone ? alone(first) : others.reduce(pair, first);
        if (!Number.isFinite(result)) throw new Raised(node, 'not-a-number');
        // Adding zero turns −0, which JSON does not have, into 0.
        return result + 0;
      };
    },
  };
}
