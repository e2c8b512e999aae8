/** Types that are answered with a time. */
import type { PaletteEntry } from './palette-entry';

export const timeTypes = {
  date: {
    title: { en: 'Date', 'zh-CN': '日期' },
    description: { en: 'A day of the calendar.', 'zh-CN': '日历中的一天。' },
    icon: 'calendar',
    properties: [
      {
        place: '/x-not-before',
        editor: { kind: 'date-bound' },
        label: { en: 'Not before', 'zh-CN': '不早于' },
      },
      {
        place: '/x-not-after',
        editor: { kind: 'date-bound' },
        label: { en: 'Not after', 'zh-CN': '不晚于' },
      },
    ],
    start: { schema: { format: 'date' } },
  },
  time: {
    title: { en: 'Time', 'zh-CN': '时间' },
    description: { en: 'Hours and minutes of a day.', 'zh-CN': '一天中的时和分。' },
    icon: 'clock',
    properties: [],
    start: { schema: { format: 'local-time' } },
  },
  'date-time': {
    title: { en: 'Date and time', 'zh-CN': '日期和时间' },
    description: {
      en: 'A moment where somebody is, with its time zone.',
      'zh-CN': '某地的具体时刻，含时区。',
    },
    icon: 'calendar-clock',
    properties: [
      {
        place: '/x-zones',
        editor: { kind: 'codes', source: 'zones' },
        label: { en: 'Time zones', 'zh-CN': '时区' },
        help: { en: 'All, where none is named.', 'zh-CN': '未指定时不限。' },
      },
    ],
    start: { schema: {} },
  },
  period: {
    title: { en: 'Period', 'zh-CN': '时间段' },
    description: { en: 'From a first to a last day.', 'zh-CN': '从开始日期到结束日期。' },
    icon: 'calendar-week',
    properties: [],
    start: { schema: {} },
  },
} as const satisfies Record<string, PaletteEntry>;
