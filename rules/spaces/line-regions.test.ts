import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../conditions/condition';
import { truth } from '../conditions/evaluate';
import { cutsOf } from './cuts';
import { isInRegion, lineRegions, valueIn } from './line-regions';

const points = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 6 });

const clause = fc
  .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: -20, max: 20 }))
  .map(([operator, constant]): Condition => ({ [operator]: [{ var: 'answers.amount' }, constant] }));
const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    clause,
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
      .map(([name, operands]): Condition => ({ [name]: operands })),
    tie('node').map((operand): Condition => ({ '!': [operand] })),
  ),
})).node;

describe('the regions of a line', () => {
  it('hold every number, each in exactly one', () => {
    fc.assert(
      fc.property(points, fc.double({ noNaN: true, noDefaultInfinity: true }), (cuts, value) => {
        expect(lineRegions(cuts).filter((region) => isInRegion(region, value))).toHaveLength(1);
      }),
    );
  });

  it('cannot be told apart inside by the conditions that cut them', () => {
    const amount = fc.double({ min: -25, max: 25, noNaN: true });
    fc.assert(
      fc.property(condition, amount, (document, value) => {
        const cut = cutsOf([document]).get('answers.amount');
        expect(cut?.exact).toBe(true);
        const region = lineRegions(cut?.constants as number[]).find((each) => isInRegion(each, value))!;
        const at = (given: number) => truth(document, { values: { answers: { amount: given } } });
        expect(at(value)).toBe(at(valueIn(region)!));
      }),
      { numRuns: 500 },
    );
  });

  it('gives a value that may be taken, or none', () => {
    const [below, at, above] = lineRegions([5]);
    expect(valueIn(below!, Number.isInteger)).toBe(4);
    expect(valueIn(at!)).toBe(5);
    expect(valueIn(above!, (value) => value <= 5)).toBeUndefined();
    const between = lineRegions([5, 6])[2]!;
    expect(valueIn(between)).toBe(5.5);
    expect(valueIn(between, Number.isInteger)).toBeUndefined();
  });
});
