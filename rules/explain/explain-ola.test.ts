import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { shippedCalendars } from '../../tests/builders/shipped-calendars';
import type { OlaTarget } from '../plan';
import { dueAt } from '../working-time/due-at';
import { explainOla, explainTarget, type OlaWords } from './explain-ola';

function words(locale: 'en' | 'zh-CN', zone: string): OlaWords {
  return {
    locale,
    bound: () => (locale === 'en' ? 'the start date' : '入职日期'),
    date: (date) => date,
    instant: (instant, elsewhere) =>
      DateTime.fromMillis(instant, { zone }).toFormat('yyyy-MM-dd HH:mm') + (elsewhere === zone ? '' : '!'),
    otherZone: (other) => (other === zone ? null : (other.split('/').at(-1) ?? other)),
  };
}

function explain(
  site: keyof typeof shippedCalendars,
  ready: string,
  target: OlaTarget,
  after: string[],
  locale: 'en' | 'zh-CN',
) {
  const calendar = shippedCalendars[site];
  const { zone } = calendar.document;
  const readyAt = DateTime.fromISO(ready, { zone }).toMillis();
  return explainOla(
    { target, calendar, readyAt, ...dueAt(target, calendar, readyAt), after },
    words(locale, zone),
  );
}

const beforeThursday: OlaTarget = { kind: 'days-before', amount: 2, bound: 'start', date: '2026-12-03' };

describe('how a due time came about', () => {
  it('names target, prerequisites, calendar and the days off on the way', () => {
    const target: OlaTarget = { kind: 'working-hours', amount: 8 };
    expect(explain('new-york', '2026-11-25T17:00', target, ['Directory account', 'Laptop'], 'en')).toEqual([
      '8 working hours after Directory account and Laptop',
      'Working time of New York',
      'Not counted: 2026-11-26 (Thanksgiving Day)',
      'Ready 2026-11-25 17:00, due 2026-11-27 17:00',
    ]);
  });

  it('names worked weekends, in Chinese too', () => {
    expect(explain('shanghai', '2026-09-30T18:00', { kind: 'working-days', amount: 3 }, [], 'zh-CN')).toEqual(
      [
        '任务就绪后第 3 个工作日下班前',
        '按上海的工作时间计算',
        '不计入：2026-10-01（国庆节）、2026-10-02（国庆节）、2026-10-05（国庆节）、2026-10-06（国庆节）和2026-10-07（国庆节）',
        '计为工作日：2026-10-10（国庆节调休上班）',
        '就绪时间 2026-09-30 18:00，到期时间 2026-10-12 18:00',
      ],
    );
  });

  it('names a zone that is not the reader’s, and whose time is told, once', () => {
    const calendar = shippedCalendars['new-york'];
    const readyAt = Date.parse('2026-11-23T14:00:00Z');
    const target: OlaTarget = { kind: 'working-hours', amount: 1 };
    const tell = (titled: typeof calendar) =>
      explainOla(
        { target, calendar: titled, readyAt, dueAt: readyAt, expedited: false, after: [] },
        { ...words('en', 'Europe/Berlin'), otherZone: () => 'New York' },
      ).slice(1);
    const told = 'Ready 2026-11-23 15:00!, due 2026-11-23 15:00!';
    expect(tell(calendar)).toEqual(['Working time of New York', told]);
    const head = {
      ...calendar,
      document: { ...calendar.document, title: { en: 'Head office', 'zh-CN': '总部' } },
    };
    expect(tell(head)).toEqual(['Working time of Head office (New York)', told]);
  });

  it('says why a ticket is expedited', () => {
    const [target, expedited] = explain('berlin', '2026-12-01T13:01', beforeThursday, [], 'en');
    expect(target).toBe('Close of business 2 working days before the start date (2026-12-03)');
    expect(expedited).toBe(
      'Expedited: that is past or less than 4 working hours away, so it is due 4 working hours after it is ready',
    );
    expect(explain('berlin', '2026-12-01T13:00', beforeThursday, [], 'en').join()).not.toContain('Expedited');
  });
});

describe('a target in words', () => {
  it.each<[OlaTarget, string, string]>([
    [{ kind: 'working-hours', amount: 1 }, '1 working hour after X', 'X后 1 个工作小时'],
    [{ kind: 'working-hours', amount: 1.5 }, '1.5 working hours after X', 'X后 1.5 个工作小时'],
    [{ kind: 'working-days', amount: 0 }, 'Close of business on the day of X', 'X当天下班前'],
    [
      { kind: 'working-days', amount: 1 },
      'Close of business on the working day after X',
      'X后第 1 个工作日下班前',
    ],
    [
      { kind: 'working-days', amount: 2 },
      'Close of business 2 working days after X',
      'X后第 2 个工作日下班前',
    ],
    [
      { ...beforeThursday, amount: 0 },
      'Close of business on the start date (2026-12-03) or, if that is no working day, on the last one before it',
      '入职日期（2026-12-03）当天下班前；如当天不是工作日，则为之前最近的工作日',
    ],
    [
      { ...beforeThursday, amount: 1 },
      'Close of business on the working day before the start date (2026-12-03)',
      '入职日期（2026-12-03）前 1 个工作日下班前',
    ],
    [
      { ...beforeThursday, kind: 'days-after', amount: 5 },
      'Close of business 5 working days after the start date (2026-12-03)',
      '入职日期（2026-12-03）后第 5 个工作日下班前',
    ],
  ])('%j: %s', (target, english, chinese) => {
    expect(explainTarget(target, 'X', words('en', 'UTC'))).toBe(english);
    expect(explainTarget(target, 'X', words('zh-CN', 'UTC'))).toBe(chinese);
  });
});
