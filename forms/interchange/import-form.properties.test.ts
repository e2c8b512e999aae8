import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertyTimeout } from '../../rules/conditions/cases/property-runs';
import { judgeForm } from './conformance/judge-form.server';
import { randomSchemas } from './test-data/random-schema';

describe('an import of any schema', () => {
  it('behaves as an outside validator says, or is refused', { timeout: propertyTimeout }, () => {
    let whole = 0;
    fc.assert(
      fc.property(randomSchemas, (schema) => {
        const { refused, disagreements } = judgeForm(JSON.stringify(schema), { schema }, 40);
        if (refused.length === 0) whole += 1;
        expect(disagreements).toEqual([]);
      }),
      { numRuns: propertyRuns(120) },
    );
    expect(whole).toBeGreaterThan(60);
  });
});
