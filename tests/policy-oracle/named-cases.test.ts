/** The oracle comes to what each named edge case says, worked out by hand from the policy. */
import { describe, expect, it } from 'vitest';
import { checkExpectation } from './check-expectation';
import { readNamedCases } from './named-case';
import { expectPlan } from './oracle/expect-plan';

const cases = readNamedCases();

describe('the oracle on the named edge cases', () => {
  it.each(cases)('$file: $name', ({ asked, expect: expected }) => {
    checkExpectation(expectPlan(asked), expected);
  });

  it('has no two cases of one name', () => {
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
  });
});
