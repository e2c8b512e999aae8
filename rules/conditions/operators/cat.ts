/** `cat`: texts one after the other. */
import { concatenate } from '../coercion';
import { computedOperands } from '../computed-operands';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/** `{"cat": ["Laptop for ", {"var": "answers.fullName"}]}`; null adds nothing. */
export const cat: Operator = {
  name: 'cat',
  value(operation) {
    const operands = computedOperands(operation);
    return (scope) => {
      const values = operands(scope);
      return values instanceof Unknown ? values : concatenate(values, '', scope.run);
    };
  },
};
