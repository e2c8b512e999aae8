import { describe, expect, it } from 'vitest';
import { clausesOf } from '../test-data/clauses';
import { date } from './date';

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
    const schema = { type: 'string', 'x-type': 'date' } as const;
    const field = { key: 'day', schema, texts: { label: { en: 'Day', 'zh-CN': '日期' } }, required: true };
    const say = (day: string, locale: string) => {
      const words = { locale, zone: 'Pacific/Pago_Pago', now: Date.UTC(2026, 10, 23) };
      return date.format(day, field, { ...words, personName: () => undefined });
    };
    expect(say('2026-11-30', 'en')).toBe('Mon 30 Nov');
    expect(say('2027-11-30', 'en')).toBe('Tue 30 Nov 2027');
    expect(say('2026-11-30', 'zh-CN')).toBe('11月30日 周一');
    expect(say('soon', 'en')).toBe('soon');
  });
});
