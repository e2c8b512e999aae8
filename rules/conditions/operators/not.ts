/** `!` and `!!`. */
import type { Operator } from '../operator';
import type { Remainder } from '../remainder';
import { Unknown } from '../unknown';

/** `{"!": {"var": "answers.ownDevice"}}`: true where the operand is false, as a missing fact is. */
export const not: Operator = {
  name: '!',
  test(operation) {
    const operand = operation.test(operation.operands[0] ?? null);
    return (scope) => {
      const result = operand(scope);
      return result instanceof Unknown ? result : !result;
    };
  },
  rest: restOfTruth,
};

/** `{"!!": {"var": "answers.software"}}`: whether the operand is true; a list is if it has elements. */
export const isTrue: Operator = {
  name: '!!',
  test: (operation) => operation.test(operation.operands[0] ?? null),
  rest: restOfTruth,
};

function restOfTruth(part: Remainder): unknown {
  return part.rebuilt(part.operands.map((operand) => part.of(operand, { reading: 'truth' })));
}
