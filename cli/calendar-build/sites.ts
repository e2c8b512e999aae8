/** The three sites of the demo company: zone, working week, the years to cover and where their holidays come from. */
import type { CalendarDocument } from '../../rules/working-time/calendar-document';
import { chineseHolidays } from './chinese-holidays';
import type { CalendarException, HolidaySource } from './exception';
import { publicHolidays } from './public-holidays';

export interface Site {
  readonly key: string;
  readonly title: CalendarDocument['title'];
  readonly zone: string;
  /** Working intervals of Monday to Friday. */
  readonly hours: [string, string][];
  readonly years: readonly number[];
  readonly holidays: HolidaySource;
  /** Days that the company itself has decided on beyond the published years, up to a date. */
  readonly decided?: { readonly to: string; readonly days: readonly CalendarException[] };
}

const years = [2025, 2026, 2027];

export const sites: readonly Site[] = [
  {
    key: 'shanghai',
    title: { en: 'Shanghai', 'zh-CN': '上海' },
    zone: 'Asia/Shanghai',
    hours: [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    years,
    holidays: chineseHolidays,
    // Due times of late 2026 reach into 2027, whose arrangement is not published yet. New Year's Day is fixed by
    // law; a new version of the calendar replaces the rest once it is known.
    decided: {
      to: '2027-02-28',
      days: [{ date: '2027-01-01', kind: 'off', title: { en: "New Year's Day", 'zh-CN': '元旦' } }],
    },
  },
  {
    key: 'berlin',
    title: { en: 'Berlin', 'zh-CN': '柏林' },
    zone: 'Europe/Berlin',
    hours: [['08:30', '17:00']],
    years,
    holidays: publicHolidays('DE', 'BE', 'en'),
  },
  {
    key: 'new-york',
    title: { en: 'New York', 'zh-CN': '纽约' },
    zone: 'America/New_York',
    hours: [['09:00', '17:00']],
    years,
    holidays: publicHolidays('US', undefined, 'us'),
  },
];
