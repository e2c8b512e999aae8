/** `try`: goes on where an operand has no answer. */
import { Raised } from '../condition-error';
import type { Operation } from '../operation';
import type { Operator } from '../operator';
import type { Scope } from '../scope';

/**
 * `{"try": [{"/": [1, {"var": "answers.count"}]}, 0]}` gives the first operand that raises no error. From the
 * second on, operands read the error of the one before: `{"var": "type"}`, or what `throw` threw; what lies
 * around is read by `{"val": [[2], "answers", "count"]}`. The error of the last one is not caught, nor is an
 * exceeded budget.
 */
export const tryOperator: Operator = {
  name: 'try',
  value: (operation) => firstAnswer(operation, (operand, deeper) => operation.value(operand, deeper)),
  test: (operation) => firstAnswer(operation, (operand, deeper) => operation.test(operand, deeper)),
  rest(part) {
    const last = part.operands.length - 1;
    const left = part.operands.map((operand, index) => {
      const guarded = index < last || part.place.guarded;
      return part.of(operand, { deeper: index === 0 ? 0 : 1, guarded });
    });
    return part.rebuilt(left);
  },
};

function firstAnswer<Result>(
  operation: Operation,
  compile: (operand: unknown, deeper: number) => (scope: Scope) => Result,
): (scope: Scope) => Result {
  const operands = operation.operands.length === 0 ? [null] : operation.operands;
  const attempts = operands.map((operand, index) => compile(operand, index === 0 ? 0 : 1));
  const last = attempts.pop() ?? compile(null, 0);
  return (scope) => {
    let at = scope;
    for (const attempt of attempts) {
      try {
        scope.run.guarded++;
        return attempt(at);
      } catch (error) {
        if (!(error instanceof Raised)) throw error;
        at = scope.inner();
        at.value = error.value;
      } finally {
        scope.run.guarded--;
      }
    }
    return last(at);
  };
}
