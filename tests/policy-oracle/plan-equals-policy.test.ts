/**
 * What submitting would create equals what the policy calls for: for the named edge cases, and for 2,000 random
 * onboardings and some hundred of the small items. `POLICY_SEED` makes other random cases.
 */
import { describe, expect, it } from 'vitest';
import { checkExpectation } from './check-expectation';
import type { Difference } from './compare-plans';
import { comparePlans } from './compare-plans';
import { randomCase } from './generate/random-case';
import { randomAreaAccess, randomProblem } from './generate/small-items';
import { readNamedCases } from './named-case';
import type { Case } from './oracle/case';
import { expectPlan } from './oracle/expect-plan';
import { BeyondThePolicy } from './oracle/working-days';
import { productPlan } from './product-plan';
import type { DifferingCase } from './report-differences';
import { reportDifferences } from './report-differences';

const SEED = process.env.POLICY_SEED ?? 'meridian';

function differencesOf(asked: Case): Difference[] {
  try {
    return comparePlans(expectPlan(asked), productPlan(asked));
  } catch (error) {
    if (error instanceof BeyondThePolicy) return [];
    throw error;
  }
}

/** Compares `count` cases and reports all differences together. */
function expectNoDifference(kind: string, make: (seed: string, index: number) => Case, count: number): void {
  const differing: DifferingCase[] = [];
  for (let index = 0; index < count; index += 1) {
    const asked = make(SEED, index);
    const differences = differencesOf(asked);
    if (differences.length > 0) differing.push({ name: `${kind} ${SEED}:${index}`, asked, differences });
  }
  if (differing.length > 0) {
    throw new Error(
      `${differing.length} of ${count} plans differ from the policy.\n\n${reportDifferences(differing, differencesOf)}`,
    );
  }
}

describe('the product on the named edge cases', () => {
  it.each(readNamedCases())('$file: $name', ({ asked, expect: expected }) => {
    checkExpectation(productPlan(asked), expected);
    expect(differencesOf(asked)).toEqual([]);
  });
});

describe('the product on random cases', () => {
  it('plans 2,000 onboardings as the policy does', { timeout: 120_000 }, () => {
    expectNoDifference('onboarding', randomCase, 2000);
  });

  it('plans 300 problem reports as the policy does', { timeout: 60_000 }, () => {
    expectNoDifference('problem', randomProblem, 300);
  });

  it('plans 300 requests for area access as the policy does', { timeout: 60_000 }, () => {
    expectNoDifference('area', randomAreaAccess, 300);
  });
});
