import { describe, expect, it } from 'vitest';
import { clausesOf } from '../test-data/clauses';
import { date, dateInWords } from './date';

describe('date', () => {
  it.each(['2026-11-30', '2024-02-29', '2000-02-29'])('takes %s', (day) => {
    expect(clausesOf(date, day)).toEqual([]);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '30.11.2026',
    '2026-11-30T00:00:00Z',
  ])('refuses %s', (day) => {
    expect(clausesOf(date, day)).toEqual(['not-a-date']);
  });

  it('refuses other kinds', () => {
    expect(clausesOf(date, 20261130)).toEqual(['wrong-kind']);
  });

  it('is told in the reader’s language and moved by no zone', () => {
    expect(dateInWords('2026-11-30', 'en')).toBe('November 30, 2026');
    expect(dateInWords('2026-11-30', 'zh-CN')).toBe('2026年11月30日');
    expect(dateInWords('soon', 'en')).toBe('soon');
  });
});
