/** Evaluates a condition that is used once; what is used again is better compiled. */
import type { Budget } from './budget';
import { compileCondition } from './compile-condition';
import type { FactSource, Outcome, Truth } from './condition';

/**
 * The value of a condition, or the facts that it waits for.
 * @throws ConditionError (E-402) for a bad condition, or one without an answer for these facts.
 * @throws RuleBudgetError (E-905) for one that costs too much.
 */
export function evaluate(condition: unknown, facts: FactSource, budget?: Budget): Outcome {
  return compileCondition(condition, { budget }).value(facts);
}

/** The truth of a condition; errors as `evaluate`. */
export function truth(condition: unknown, facts: FactSource, budget?: Budget): Truth {
  return compileCondition(condition, { budget }).truth(facts);
}
