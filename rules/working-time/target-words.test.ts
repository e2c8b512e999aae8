import { describe, expect, it } from 'vitest';
import { describeTarget } from './describe-target';
import { targetWords } from './target-words';

describe('an OLA target in words', () => {
  it.each([
    [
      { kind: 'working-hours', amount: 8 },
      { key: 'hours', n: 8, name: '' },
    ],
    [
      { kind: 'working-days', amount: 2 },
      { key: 'days', n: 2, name: '' },
    ],
    [
      { kind: 'days-before', amount: 3, bound: 'start', date: '2026-12-03' },
      { key: 'before', n: 3, name: 'start' },
    ],
    [
      { kind: 'days-before', amount: 0, bound: 'until', date: '2026-12-03' },
      { key: 'onDay', n: 0, name: 'until' },
    ],
    [
      { kind: 'days-after', amount: 5, bound: 'last day', date: '2026-12-03' },
      { key: 'after', n: 5, name: 'last day' },
    ],
  ] as const)('reads what the plan writes: %j', (target, words) => {
    expect(targetWords(describeTarget(target))).toEqual(words);
  });

  it('shows what it cannot read as it stands', () => {
    expect(targetWords('by full moon')).toEqual({ key: 'other', n: 0, name: 'by full moon' });
  });
});
