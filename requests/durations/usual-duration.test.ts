import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestSpan } from './duration-store.server';
import { usualDuration } from './usual-duration';

const span = (took: number | null, promised: number | null = null): RequestSpan => ({
  itemKey: 'item',
  submittedAt: 1_000,
  doneAt: took === null ? null : 1_000 + took,
  promisedAt: promised === null ? null : 1_000 + promised,
});

describe('how long requests usually take', () => {
  it('is the median of the finished ones', () => {
    const spans = [90, 10, 30, 20, 40].map((took) => span(took, 5));
    expect(usualDuration([...spans, span(null, 7)])).toEqual({ from: 'finished', ms: 30 });
  });

  it('is what was promised where fewer than five are finished', () => {
    const spans = [span(1, 50), span(2), span(3, 10), span(4, 30), span(null, 20)];
    expect(usualDuration(spans)).toEqual({ from: 'promised', ms: 30 });
  });

  it('is not known where there is neither', () => {
    expect(usualDuration([])).toBeNull();
    expect(usualDuration([span(1), span(null)])).toBeNull();
  });

  it('is never shorter than half of them, in whatever order they come', () => {
    const many = fc.array(fc.nat({ max: 1_000 }), { minLength: 5 });
    fc.assert(
      fc.property(many, (times) => {
        const ms = usualDuration(times.map((took) => span(took)))?.ms ?? -1;
        expect(times.filter((took) => took <= ms).length * 2).toBeGreaterThan(times.length);
        expect(usualDuration([...times].reverse().map((took) => span(took)))?.ms).toBe(ms);
      }),
    );
  });
});
