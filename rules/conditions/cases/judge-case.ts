/** Judges one case of a JsonLogic suite, strictly. */
import { compileCondition } from '../compile-condition';
import type { FactSource } from '../condition';
import { ConditionError } from '../condition-error';
import { sameValue } from '../same-value';

/** A case as the community's compatibility suites write it. Without `data` there are no facts at all. */
export interface SuiteCase {
  readonly description: string;
  readonly rule: unknown;
  readonly data?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly type: string };
}

/** What evaluating a case came to. */
export type Verdict = { readonly value: unknown } | { readonly error: string };

export function runCase({ rule, data }: SuiteCase): Verdict {
  try {
    // The suites evaluate rules over any data; the product's facts are objects.
    const outcome = compileCondition(rule).value({ values: data as FactSource['values'] });
    return outcome.known ? { value: outcome.value } : { error: 'unknown, though nothing is pending' };
  } catch (error) {
    if (error instanceof ConditionError) return { error: error.type };
    throw error;
  }
}

/** Strict: deep equality, null only for null, no −0 for 0, and an error only for an error of the same type. */
export function passes(expected: SuiteCase, verdict: Verdict): boolean {
  if (expected.error !== undefined) return 'error' in verdict && verdict.error === expected.error.type;
  return 'value' in verdict && sameValue(verdict.value, expected.result) && !hasNegativeZero(verdict.value);
}

function hasNegativeZero(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasNegativeZero);
  return Object.is(value, -0);
}
