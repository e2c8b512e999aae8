import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../rules/working-time/describe-target';
import { isBoundToDate, targetWords } from './target-words';

describe('an OLA target in words', () => {
  it.each([
    [{ kind: 'working-hours', amount: 8 }, { key: 'hours', n: 8, name: '' }, false],
    [{ kind: 'working-days', amount: 2 }, { key: 'days', n: 2, name: '' }, false],
    [
      { kind: 'days-before', amount: 3, bound: 'start', date: '2026-12-03' },
      { key: 'before', n: 3, name: 'start' },
      true,
    ],
    [
      { kind: 'days-before', amount: 0, bound: 'until', date: '2026-12-03' },
      { key: 'onDay', n: 0, name: 'until' },
      true,
    ],
    [
      { kind: 'days-after', amount: 5, bound: 'last day', date: '2026-12-03' },
      { key: 'after', n: 5, name: 'last day' },
      true,
    ],
  ] as const)('reads what the plan writes: %j', (target, words, bound) => {
    expect(targetWords(describeTarget(target))).toEqual(words);
    expect(isBoundToDate(describeTarget(target))).toBe(bound);
  });

  it('shows what it cannot read as it stands', () => {
    expect(targetWords('by full moon')).toEqual({ key: 'other', n: 0, name: 'by full moon' });
  });
});
