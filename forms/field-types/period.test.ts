import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import type { FormField } from './field-type';
import { period } from './period';

const week = { from: '2026-11-30', until: '2026-12-04' };

describe('period', () => {
  it('takes a first and a last day, which may be the same', () => {
    expect(clausesOf(period, week)).toEqual([]);
    expect(clausesOf(period, { from: week.from, until: week.from })).toEqual([]);
    expect(clausesOf(period, { from: week.until, until: week.from })).toEqual(['ends-early']);
  });

  it('refuses half a period, and days that are none', () => {
    expect(clausesOf(period, { from: week.from })).toEqual(['part-missing']);
    expect(clausesOf(period, { from: '', until: week.until })).toEqual(['part-missing']);
    expect(clausesOf(period, { ...week, until: '2026-11-31' })).toEqual(['not-a-date']);
    for (const value of ['2026-11-30', [], 1, { ...week, more: 1 }, { ...week, until: 1 }])
      expect(clausesOf(period, value)).toEqual(['wrong-kind']);
    for (const value of [null, {}, { from: '', until: ' ' }])
      expect(clausesOf(period, value)).toEqual(['empty']);
  });

  it('reads its two controls', () => {
    expect(posted(period, { from: [week.from], until: [week.until] })).toEqual(week);
    expect(posted(period, { from: [week.from], until: [''] })).toEqual({ from: week.from, until: '' });
    expect(posted(period, { from: [''], until: [''] })).toBeNull();
    expect(posted(period, {})).toBeUndefined();
  });

  it('is said from first to last', () => {
    const words = { zone: 'UTC', now: null, personName: () => undefined };
    expect(period.format(week, {} as FormField, { ...words, locale: 'en' })).toBe(
      'Mon 30 Nov 2026 – Fri 4 Dec 2026',
    );
    expect(period.format(week, {} as FormField, { ...words, locale: 'zh-CN' })).toBe(
      '2026年11月30日 周一 – 2026年12月4日 周五',
    );
  });
});
