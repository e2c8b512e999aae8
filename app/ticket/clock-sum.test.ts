import { describe, expect, it } from 'vitest';
import { clockSum } from './clock-sum';

describe('the sum of a clock', () => {
  const waited = (work: number) => ({ kind: 'waited', from: 0, until: 1, work, dueAt: 0 }) as const;

  it('its lines add up to the total, however long the pauses were', () => {
    const sum = clockSum({
      parts: [
        { kind: 'target', work: 8 * 3_600_000, dueAt: 0 },
        waited(40_000),
        waited(40_000),
        waited(40_000),
      ],
    });
    expect(sum.total).toBe(482);
    expect(sum.lines.map((line) => line.minutes)).toEqual([480, 1, 0, 1]);
  });

  it('a pause that moves nothing adds nothing', () => {
    expect(clockSum({ parts: [{ kind: 'expedited', work: 4 * 3_600_000, dueAt: 0 }, waited(0)] }).total).toBe(
      240,
    );
  });
});
