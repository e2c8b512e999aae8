/** `??`: the first operand that is not null. */
import { literalOf } from '../literal';
import { waitAlso } from '../operands';
import type { Operator } from '../operator';
import { Unknown } from '../unknown';

/** `{"??": [{"var": "answers.nickname"}, {"var": "answers.fullName"}, "?"]}`; null if there is none. */
export const coalesce: Operator = {
  name: '??',
  value(operation) {
    const operands = operation.values();
    return (scope) => {
      let next = 0;
      for (const operand of operands) {
        next++;
        const value = operand(scope);
        if (value instanceof Unknown) return waitAlso(value, operands, next, scope);
        if (value !== null) return value;
      }
      return null;
    };
  },
  rest(part) {
    const kept: unknown[] = [];
    for (const operand of part.operands) {
      const left = part.of(operand);
      const literal = literalOf(left);
      if (literal === undefined || literal.value !== null) kept.push(left);
      if (literal !== undefined && literal.value !== null) break;
    }
    return kept.length === 1 ? kept[0] : { '??': kept };
  },
};
