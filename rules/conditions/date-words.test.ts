import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from './cases/property-runs';
import { dateWordsFor } from './date-words';

/** Wed 2 Dec 2026, 16:00 in Berlin. */
const instant = Date.UTC(2026, 11, 2, 15, 0);
const in2026 = Date.UTC(2026, 10, 23);
const in2027 = Date.UTC(2027, 5, 1);

function words(locale: string, zone: string, now: number | null = in2026) {
  return dateWordsFor({ locale, zone, now });
}

describe('dates and times as a reader reads them', () => {
  it('are in their zone', () => {
    expect(words('en', 'Europe/Berlin').dateTime(instant)).toBe('Wed 2 Dec, 16:00');
    expect(words('en', 'Asia/Shanghai').dateTime(instant)).toBe('Wed 2 Dec, 23:00');
    expect(words('en', 'Pacific/Auckland').dateTime(instant)).toBe('Thu 3 Dec, 04:00');
  });

  it('are in their language: any Chinese is Chinese, everything else English', () => {
    expect(words('zh-CN', 'Asia/Shanghai').dateTime(instant)).toBe('12月2日 周三 23:00');
    expect(words('zh-Hans', 'Asia/Shanghai').day('2026-12-03')).toBe('12月3日 周四');
    expect(words('de', 'UTC').date(instant)).toBe('Wed 2 Dec');
  });

  it('name the year where it is another than the reader’s', () => {
    expect(words('en', 'UTC', in2027).date(instant)).toBe('Wed 2 Dec 2026');
    expect(words('en', 'UTC', in2027).day('2026-12-03')).toBe('Thu 3 Dec 2026');
    expect(words('zh-CN', 'UTC', in2027).date(instant)).toBe('2026年12月2日 周三');
    const turn = Date.UTC(2026, 11, 31, 20, 0);
    expect(words('en', 'Asia/Shanghai', turn).day('2027-01-01')).toBe('Fri 1 Jan');
    expect(words('en', 'Europe/Berlin', turn).day('2027-01-01')).toBe('Fri 1 Jan 2027');
  });

  it('name every year in words that are kept', () => {
    expect(words('en', 'UTC', null).date(instant)).toBe('Wed 2 Dec 2026');
  });

  it('are of 24 hours, from 00:00', () => {
    expect(words('en', 'UTC').time(Date.UTC(2026, 0, 1))).toBe('00:00');
    expect(words('zh-CN', 'UTC').time(Date.UTC(2026, 0, 1, 16, 5))).toBe('16:05');
  });

  it('name the reader’s zone only beside work of another', () => {
    const berlin = words('en', 'Europe/Berlin');
    expect(berlin.dateTime(instant, 'Europe/Berlin')).toBe('Wed 2 Dec, 16:00');
    expect(berlin.dateTime(instant, 'Asia/Shanghai')).toBe('Wed 2 Dec, 16:00 (Berlin)');
    expect(words('zh-CN', 'Europe/Berlin').dateTime(instant, 'Asia/Shanghai')).toBe(
      '12月2日 周三 16:00（柏林时间）',
    );
    expect(berlin.otherZone('Europe/Berlin')).toBeNull();
    expect(berlin.otherZone('America/New_York')).toBe('New York');
    expect(words('zh-CN', 'Europe/Berlin').otherZone('Asia/Shanghai')).toBe('北京时间');
    expect(words('zh-CN', 'Europe/Berlin').otherZone('Africa/Nairobi')).toBe('Nairobi 时间');
  });

  it('tell apart the hour that the end of summer time repeats', () => {
    const berlin = words('en', 'Europe/Berlin');
    expect(berlin.time(Date.UTC(2026, 9, 25, 0, 30))).toBe('02:30 (UTC+2)');
    expect(berlin.time(Date.UTC(2026, 9, 25, 1, 30))).toBe('02:30 (UTC+1)');
    expect(berlin.dateTime(Date.UTC(2026, 9, 25, 1, 30), 'UTC')).toBe('Sun 25 Oct, 02:30 (Berlin, UTC+1)');
    expect(berlin.time(Date.UTC(2026, 9, 25, 2, 0))).toBe('03:00');
    expect(berlin.time(Date.UTC(2026, 2, 29, 1, 0))).toBe('03:00');
  });

  it('never give one reader the same words for two minutes of a year', () => {
    const anyMinute = fc.integer({ min: 0, max: 365 * 24 * 60 - 1 });
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Shanghai',
    );
    fc.assert(
      fc.property(anyMinute, fc.constantFrom(30, 60, 90, 1440), zones, (minute, later, zone) => {
        const first = Date.UTC(2026, 0, 1) + minute * 60_000;
        const { dateTime } = words('en', zone);
        expect(dateTime(first + later * 60_000)).not.toBe(dateTime(first));
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('leave a local date where it is, in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(words('en', zone).day('2026-12-03')).toBe('Thu 3 Dec');
    expect(words('en', 'UTC').day('no date')).toBe('no date');
    expect(words('en', 'UTC').day('2026-02-30')).toBe('2026-02-30');
  });

  it('tell the local date of an instant', () => {
    expect(words('en', 'Asia/Shanghai').localDate(Date.UTC(2026, 11, 2, 17, 0))).toBe('2026-12-03');
  });

  it('do not fail a page for a zone that nobody knows', () => {
    expect(words('en', 'Mars/Olympus').time(instant)).toBe('15:00');
  });
});
