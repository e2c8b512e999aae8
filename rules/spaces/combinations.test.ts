import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinations, nearest } from './combinations';

describe('combinations', () => {
  it('are all that there are, each once', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const values = counts.map((count) => Array.from({ length: count }, (_, at) => at));
        const found = [...combinations(counts.length, (prefix) => values[prefix.length]!)];
        expect(new Set(found.map(String)).size).toBe(counts.reduce((product, count) => product * count, 1));
        expect(found).toHaveLength(new Set(found.map(String)).size);
      }),
    );
  });

  it('leave out what the values before rule out', () => {
    const found = [
      ...combinations(2, ([first]) => (first === undefined ? [0, 1] : first === 0 ? [] : [0, 1])),
    ];
    expect(found).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });
});

describe('nearest', () => {
  it('keeps what is allowed, and takes the first choice elsewhere', () => {
    expect(nearest([2, 2], ([first]) => (first === undefined ? [0, 1, 2] : [0, 1]))).toEqual([2, 0]);
  });

  it('is null where the choices lead nowhere', () => {
    expect(nearest([1, 1], ([first]) => (first === undefined ? [1] : []))).toBeNull();
  });
});
