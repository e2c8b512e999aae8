import { describe, expect, it } from 'vitest';
import { formatsFor, type FormatsReader } from './format';

const reader: FormatsReader = { locale: 'en', zone: 'Europe/Berlin', now: Date.UTC(2026, 10, 23) };

describe('what a viewer reads', () => {
  it('has dates in the words of every other place', () => {
    const { date, day } = formatsFor(reader);
    expect([date(Date.UTC(2026, 11, 2, 23, 30)), day('2027-01-04')]).toEqual(['Thu 3 Dec', 'Mon 4 Jan 2027']);
  });

  it('has sizes and amounts', () => {
    const { bytes, money } = formatsFor(reader);
    expect([bytes(12), bytes(48_200), bytes(5_242_880)]).toEqual(['12 B', '48 kB', '5.2 MB']);
    expect(money(12_500.5, 'EUR')).toBe('EUR 12,500.5');
  });

  it('is made once for a year', () => {
    expect(formatsFor({ ...reader, now: reader.now + 1000 })).toBe(formatsFor(reader));
    expect(formatsFor({ ...reader, locale: 'zh-CN' })).not.toBe(formatsFor(reader));
  });
});
