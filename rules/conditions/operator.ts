/** What an operator is: how it turns its operands into closures. */
import type { Operation } from './operation';
import type { Remainder } from './remainder';
import type { Scope } from './scope';
import type { Decision } from './unknown';

/** An operation ready to run: gives its value, or an Unknown. */
export type Closure = (scope: Scope) => unknown;

/** The same where only the truth of the value matters. */
export type Test = (scope: Scope) => Decision;

/**
 * An operator gives `test`, `value`, or both. One that gives `test` alone always answers true or false. One
 * that gives `value` alone is tested by the truth of its value. `test` may know the truth where `value` does
 * not know the value: `{"and": [unknown, 0]}` is false whatever the unknown turns out to be, yet its value
 * may be either operand.
 */
export type Operator = ValueOperator | TestOperator | (ValueOperator & TestOperator);

interface Named {
  readonly name: string;
  /** Set where the value is always that of one of the operands. */
  readonly choosesOperand?: true;
  /**
   * What is left of the operation when some facts are known and it is not decided by them. Where this is not
   * given, the operation with what is left of each operand.
   */
  rest?(part: Remainder): unknown;
}

export interface ValueOperator extends Named {
  value(operation: Operation): Closure;
}

export interface TestOperator extends Named {
  test(operation: Operation): Test;
}
