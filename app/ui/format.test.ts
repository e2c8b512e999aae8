import { describe, expect, it } from 'vitest';
import { formatsFor, yearAt } from './format';

/** Wed 2 Dec 2026, 16:00 in Berlin. */
const instant = Date.UTC(2026, 11, 2, 15, 0);

describe('dates and times as a viewer reads them', () => {
  it('are in the viewer’s zone', () => {
    expect(formatsFor('en', 'Europe/Berlin', 2026).dateTime(instant)).toBe('Wed 2 Dec, 16:00');
    expect(formatsFor('en', 'Asia/Shanghai', 2026).dateTime(instant)).toBe('Wed 2 Dec, 23:00');
    expect(formatsFor('en', 'Pacific/Auckland', 2026).dateTime(instant)).toBe('Thu 3 Dec, 04:00');
  });

  it('are in the viewer’s language', () => {
    expect(formatsFor('zh-CN', 'Asia/Shanghai', 2026).dateTime(instant)).toBe('12月2日 周三 23:00');
  });

  it('name the year where it is another', () => {
    expect(formatsFor('en', 'UTC', 2027).date(instant)).toBe('Wed 2 Dec 2026');
    expect(formatsFor('zh-CN', 'UTC', 2027).date(instant)).toBe('2026年12月2日 周三');
  });

  it('are of 24 hours, from 00:00', () => {
    expect(formatsFor('en', 'UTC', 2026).time(Date.UTC(2026, 0, 1))).toBe('00:00');
  });

  it('cross the ends of summer time', () => {
    const berlin = formatsFor('en', 'Europe/Berlin', 2026);
    expect(berlin.time(Date.UTC(2026, 9, 25, 0, 30))).toBe('02:30');
    expect(berlin.time(Date.UTC(2026, 9, 25, 1, 30))).toBe('02:30');
    expect(berlin.time(Date.UTC(2026, 2, 29, 1, 0))).toBe('03:00');
  });

  it('leave a local date where it is, in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(formatsFor('en', zone, 2026).day('2026-12-03')).toBe('Thu 3 Dec');
    expect(formatsFor('en', 'UTC', 2026).day('no date')).toBe('no date');
  });

  it('tell the local date of an instant', () => {
    expect(formatsFor('en', 'Asia/Shanghai', 2026).localDate(Date.UTC(2026, 11, 2, 17, 0))).toBe(
      '2026-12-03',
    );
    expect(yearAt(Date.UTC(2026, 11, 31, 20, 0), 'Asia/Shanghai')).toBe(2027);
  });

  it('do not fail a page for a zone that nobody knows', () => {
    expect(formatsFor('en', 'Mars/Olympus', 2026).time(instant)).toBe('15:00');
  });

  it('call the zone as people do', () => {
    expect(formatsFor('en', 'America/New_York', 2026).zoneName).toBe('New York');
    expect(formatsFor('zh-CN', 'Europe/Berlin', 2026).zoneName).toBe('柏林时间');
    expect(formatsFor('zh-CN', 'Asia/Shanghai', 2026).zoneName).toBe('北京时间');
    expect(formatsFor('zh-CN', 'Africa/Nairobi', 2026).zoneName).toBe('Nairobi 时间');
  });

  it('write sizes and amounts', () => {
    const { bytes, money } = formatsFor('en', 'UTC', 2026);
    expect([bytes(12), bytes(48_200), bytes(5_242_880)]).toEqual(['12 B', '48 kB', '5.2 MB']);
    expect(money(12_500.5, 'EUR')).toBe('EUR 12,500.5');
  });
});
