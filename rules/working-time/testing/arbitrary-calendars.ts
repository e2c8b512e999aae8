/** Random calendars for property tests: odd hours, days off, worked weekends and part days around a change of the clock. */
import fc from 'fast-check';
import type { CalendarDocument } from '../calendar-document';
import { dayNumberOf, localDateOf } from '../day-number';

type Intervals = [string, string][];

/** Short windows around what makes local time hard; minutes are stepped over, so they cannot be long. */
export const hardWindows = [
  { zone: 'Europe/Berlin', around: '2026-03-29', why: 'summer time begins' },
  { zone: 'Europe/Berlin', around: '2026-10-25', why: 'summer time ends' },
  { zone: 'Europe/Berlin', around: '2027-01-01', why: 'the year ends' },
  { zone: 'America/New_York', around: '2026-03-08', why: 'summer time begins' },
  { zone: 'America/New_York', around: '2026-11-01', why: 'summer time ends' },
  { zone: 'America/New_York', around: '2028-02-29', why: 'leap day' },
  { zone: 'Australia/Lord_Howe', around: '2026-04-05', why: 'half an hour of summer time ends' },
  { zone: 'Australia/Lord_Howe', around: '2026-10-04', why: 'half an hour of summer time begins' },
  { zone: 'Asia/Shanghai', around: '2026-10-01', why: 'no summer time' },
] as const;

/** First and last day of a window. */
export function windowDays(around: string): { from: string; to: string } {
  const day = dayNumberOf(around) ?? NaN;
  return { from: localDateOf(day - 9), to: localDateOf(day + 9) };
}

/** Hours that people keep, and hours that a change of the clock cuts through. */
const times: fc.Arbitrary<Intervals> = fc.oneof(
  fc.constantFrom<Intervals>(
    [['09:00', '17:00']],
    [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    [['00:00', '24:00']],
    [
      ['00:00', '01:45'],
      ['02:15', '02:50'],
      ['20:00', '24:00'],
    ],
  ),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 2, maxLength: 6 })
    .map((minutes) => minutes.toSorted((a, b) => a - b))
    .map((sorted) => {
      const intervals: Intervals = [];
      for (let i = 0; i + 1 < sorted.length; i += 2) intervals.push([clock(sorted[i]), clock(sorted[i + 1])]);
      return intervals;
    }),
);

function clock(minutes = 0): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A calendar that covers exactly the window around a date. */
export function calendarsAround(zone: string, around: string): fc.Arbitrary<CalendarDocument> {
  const covers = windowDays(around);
  const first = dayNumberOf(covers.from) ?? NaN;
  const last = dayNumberOf(covers.to) ?? NaN;
  const exception = fc.record({
    date: fc.integer({ min: first, max: last }).map(localDateOf),
    kind: fc.constantFrom('off' as const, 'work' as const, 'part' as const),
    intervals: times,
  });
  return fc
    .record({
      weekday: times,
      friday: times,
      weekend: fc.option(times, { nil: undefined, freq: 4 }),
      days: fc.uniqueArray(exception, { selector: ({ date }) => date, maxLength: 6 }),
    })
    .map(({ weekday, friday, weekend, days }) => ({
      formwork: 1,
      key: 'random',
      version: 1,
      title: { en: 'Random', 'zh-CN': '随机' },
      zone,
      covers,
      week: {
        '1': weekday,
        '2': weekday,
        '3': weekday,
        '4': weekday,
        '5': friday,
        ...(weekend && { '6': weekend }),
      },
      days,
    }));
}
