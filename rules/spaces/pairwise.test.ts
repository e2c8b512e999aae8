import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwise } from './pairwise';

const someSizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 9 });

describe('pairwise', () => {
  it('has every two values of any two variables in one row', () => {
    fc.assert(
      fc.property(someSizes, (sizes) => {
        const met = new Set(
          pairwise(sizes).flatMap((row) =>
            row.flatMap((value, one) => row.map((other, at) => `${one}=${value},${at}=${other}`)),
          ),
        );
        sizes.forEach((size, one) =>
          sizes.forEach((otherSize, other) => {
            if (one === other) return;
            for (let value = 0; value < size; value += 1)
              for (let otherValue = 0; otherValue < otherSize; otherValue += 1)
                expect(met).toContain(`${one}=${value},${other}=${otherValue}`);
          }),
        );
      }),
    );
  });

  it('gives values that there are, in rows of full length', () => {
    fc.assert(
      fc.property(someSizes, (sizes) => {
        for (const row of pairwise(sizes)) {
          expect(row).toHaveLength(sizes.length);
          row.forEach((value, at) => expect(value >= 0 && value < sizes[at]!).toBe(true));
        }
      }),
    );
  });

  it('needs far fewer rows than there are combinations', () => {
    expect(pairwise([4, 4, 4, 4, 4, 4, 4, 4]).length).toBeLessThan(48);
  });

  it('has every value of a single variable', () => {
    expect(pairwise([3])).toEqual([[0], [1], [2]]);
    expect(pairwise([])).toEqual([]);
  });
});
