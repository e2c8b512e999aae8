import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isLocalDate, localDateAt } from './local-date';

describe('what is a date', () => {
  it.each(['2026-11-30', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-01',
    '0000-01-01',
    '2026-11-30 ',
    '2026-11-30T00:00',
    '２０２６-11-30',
    '',
    null,
    20261130,
    ['2026-11-30'],
  ])('%j is not', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('agrees with the platform on every day-like text', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(year, two, two, (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        const time = Date.parse(text);
        expect(isLocalDate(text)).toBe(!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
      }),
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-10-25', 0, '2026-10-25'],
    ['0001-01-01', 1, '0001-01-02'],
    ['0001-01-01', -1, null],
    ['9999-12-31', 1, null],
    ['2026-01-01', 1e12, null],
  ])('%s and %d days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  it('comes back, and keeps the order', () => {
    const date = fc
      .integer({ min: -700_000, max: 2_900_000 })
      .map((n) => addDays('1970-01-01', n) ?? '1970-01-01');
    fc.assert(
      fc.property(date, fc.integer({ min: -9000, max: 9000 }), (from, days) => {
        const to = addDays(from, days) ?? '';
        expect(addDays(to, -days)).toBe(from);
        // Dates are compared as texts everywhere.
        expect(from < to).toBe(days > 0);
      }),
    );
  });
});

describe('the date at an instant', () => {
  const at = Date.parse('2026-11-30T23:30:00Z');

  it.each([
    ['UTC', '2026-11-30'],
    ['Asia/Shanghai', '2026-12-01'],
    ['Europe/Berlin', '2026-12-01'],
    ['America/New_York', '2026-11-30'],
  ])('in %s is %s', (zone, date) => {
    expect(localDateAt(at, zone)).toBe(date);
  });

  it('turns at midnight of the zone, on days of 23 and 25 hours too', () => {
    expect(localDateAt(Date.parse('2026-03-28T22:59:59.999Z'), 'Europe/Berlin')).toBe('2026-03-28');
    expect(localDateAt(Date.parse('2026-03-28T23:00:00Z'), 'Europe/Berlin')).toBe('2026-03-29');
    expect(localDateAt(Date.parse('2026-03-29T22:00:00Z'), 'Europe/Berlin')).toBe('2026-03-30');
    expect(localDateAt(Date.parse('2026-10-25T22:59:59Z'), 'Europe/Berlin')).toBe('2026-10-25');
    expect(localDateAt(Date.parse('2026-10-25T23:00:00Z'), 'Europe/Berlin')).toBe('2026-10-26');
  });

  it('has four digits of a year', () => {
    expect(localDateAt(Date.parse('0987-05-06T12:00:00Z'), 'UTC')).toMatch(/^0987-/);
  });

  it('refuses an unknown zone and an instant that is none', () => {
    expect(() => localDateAt(at, 'Mars/Olympus')).toThrow(RangeError);
    expect(() => localDateAt(NaN, 'UTC')).toThrow(RangeError);
  });
});
