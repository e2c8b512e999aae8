/** `log`: gives its operand. */
import type { Operator } from '../operator';

/** `{"log": {"var": "answers.count"}}`. Nothing is written anywhere: the trace shows what was read. */
export const log: Operator = {
  name: 'log',
  value: (operation) => operation.value(operation.operands[0] ?? null),
};
