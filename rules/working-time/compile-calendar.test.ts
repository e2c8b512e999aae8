import { afterEach, describe, expect, it } from 'vitest';
import { HOUR } from './calendar';
import type { CalendarDocument } from './calendar-document';
import { CalendarError } from './calendar-error';
import { compileCalendar } from './compile-calendar';
import { shippedDocument } from '../../tests/builders/shipped-calendars';
import { workingTimeBetween } from './working-time';

const whole: CalendarDocument = {
  formwork: 1,
  key: 'whole',
  version: 1,
  title: { en: 'Always', 'zh-CN': '全天' },
  zone: 'Europe/Berlin',
  covers: { from: '2026-01-01', to: '2026-12-31' },
  week: Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, [['00:00', '24:00']]])),
  days: [],
};

function workOn(document: CalendarDocument, date: string): number {
  const calendar = compileCalendar({ ...document, covers: { from: date, to: date } });
  return workingTimeBetween(calendar, calendar.from, calendar.until) / HOUR;
}

describe('compiling a calendar', () => {
  it('counts the hours that a day really has', () => {
    expect(workOn(whole, '2026-03-29')).toBe(23);
    expect(workOn(whole, '2026-10-25')).toBe(25);
    expect(workOn({ ...whole, zone: 'Australia/Lord_Howe' }, '2026-04-05')).toBe(24.5);
    expect(workOn({ ...whole, zone: 'Australia/Lord_Howe' }, '2026-10-04')).toBe(23.5);
  });

  it('covers from the first local midnight to the last, also where midnight is skipped', () => {
    const beirut = compileCalendar({
      ...whole,
      zone: 'Asia/Beirut',
      covers: { from: '2026-03-29', to: '2026-03-29' },
    });
    expect(new Date(beirut.from).toISOString()).toBe('2026-03-28T22:00:00.000Z');
    expect(beirut.until - beirut.from).toBe(23 * HOUR);
  });

  it('joins intervals that touch, so that a moment belongs to one of them', () => {
    expect(compileCalendar(whole).starts).toHaveLength(1);
    const halves = {
      ...whole,
      week: {
        '1': [
          ['08:00', '12:00'],
          ['12:00', '16:00'],
        ] as [string, string][],
      },
    };
    const monday = compileCalendar({ ...halves, covers: { from: '2026-11-23', to: '2026-11-23' } });
    expect([monday.starts.length, monday.ends[0]! - monday.starts[0]!]).toEqual([1, 8 * HOUR]);
  });

  it('lets a worked weekend keep the usual hours and a part day its own', () => {
    const plain: CalendarDocument = { ...whole, week: { '2': [['09:00', '12:00']] } };
    const on = (day: CalendarDocument['days'][number]) => workOn({ ...plain, days: [day] }, day.date);
    expect(on({ date: '2026-11-28', kind: 'work' })).toBe(3);
    expect(on({ date: '2026-11-28', kind: 'work', intervals: [['10:00', '11:00']] })).toBe(1);
    expect(on({ date: '2026-11-24', kind: 'part', intervals: [['09:00', '11:00']] })).toBe(2);
    expect(on({ date: '2026-11-24', kind: 'off' })).toBe(0);
  });
});

describe('the zone of the process', () => {
  const usual = process.env['TZ'];
  afterEach(() => {
    if (usual === undefined) delete process.env['TZ'];
    else process.env['TZ'] = usual;
  });

  it('changes nothing', () => {
    const documents = (['shanghai', 'berlin', 'new-york'] as const).map(shippedDocument);
    const offsets = new Set<number>();
    const [first, ...others] = ['UTC', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'].map(
      (zone) => {
        process.env['TZ'] = zone;
        offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
        return documents.map(compileCalendar);
      },
    );
    expect(offsets.size).toBe(4);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('a document that contradicts itself', () => {
  const day = (exception: Record<string, unknown>) => ({
    days: [exception as CalendarDocument['days'][number]],
  });
  it.each([
    ['an unknown zone', { zone: 'Europe/Berlim' }, '/zone'],
    ['a day that does not exist', { covers: { from: '2026-02-30', to: '2026-12-31' } }, '/covers/from'],
    ['an end before the start', { covers: { from: '2026-02-01', to: '2026-01-31' } }, '/covers'],
    ['no working time', { week: {} }, '/week'],
    ['an interval backwards', { week: { '1': [['12:00', '09:00']] } }, '/week/1/0'],
    [
      'intervals that overlap',
      {
        week: {
          '1': [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      '/week/1/1',
    ],
    ['an exception outside the span', day({ date: '2027-01-01', kind: 'off' }), '/days/0/date'],
    ['an exception on no date', day({ date: '2026-13-01', kind: 'off' }), '/days/0/date'],
    ['a part day without hours', day({ date: '2026-12-24', kind: 'part' }), '/days/0'],
    [
      'a day named twice',
      {
        days: [
          { date: '2026-12-24', kind: 'off' },
          { date: '2026-12-24', kind: 'work' },
        ],
      },
      '/days/1/date',
    ],
  ])('%s is refused with its place', (_, change, place) => {
    const document = { ...whole, ...change } as CalendarDocument;
    const error = refusalOf(() => compileCalendar(document));
    expect(error).toMatchObject({ name: 'CalendarError', code: 'E-403', place });
    for (const locale of ['en', 'zh-CN']) expect(error.describe(locale).message).not.toMatch(/^$|[{}]/);
    expect(error.describe('zh-CN').remedy).not.toBe(error.remedy);
  });
});

function refusalOf(work: () => unknown): CalendarError {
  try {
    work();
  } catch (error) {
    if (error instanceof CalendarError) return error;
  }
  throw new Error('was not refused');
}
