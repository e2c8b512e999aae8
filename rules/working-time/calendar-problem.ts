/** What can be wrong with a calendar document, or missing in it, in words. */
import { conditionProblems } from '../conditions/condition-problem';
import type { Problem } from '../problem-text';

export const calendarProblems = {
  'not-covered': conditionProblems['not-covered'],
  'no-such-date': {
    en: { message: '“{date}” is no date.', remedy: 'Write a date of the calendar as YYYY-MM-DD.' },
    'zh-CN': { message: '“{date}”不是日期。', remedy: '请按 YYYY-MM-DD 填写实际存在的日期。' },
  },
  'span-backwards': {
    en: {
      message: 'The covered span ends before it begins.',
      remedy: 'Let the last covered day not lie before the first.',
    },
    'zh-CN': { message: '覆盖范围的结束日期早于开始日期。', remedy: '请调整覆盖范围的起止日期。' },
  },
  'no-working-time': {
    en: { message: 'The week has no working time.', remedy: 'Give at least one weekday working intervals.' },
    'zh-CN': { message: '一周中没有工作时间。', remedy: '请至少为一个工作日设置工作时段。' },
  },
  'intervals-out-of-order': {
    en: {
      message: 'The intervals overlap or run backwards.',
      remedy: 'Let intervals follow each other in order, each ending after it starts.',
    },
    'zh-CN': { message: '工作时段重叠或起止颠倒。', remedy: '请按先后顺序填写时段，且结束晚于开始。' },
  },
  'day-outside-span': {
    en: {
      message: 'The day lies outside the covered span.',
      remedy: 'Keep the days within the covered span.',
    },
    'zh-CN': { message: '该日期不在覆盖范围内。', remedy: '请只填写覆盖范围内的日期。' },
  },
  'day-named-twice': {
    en: { message: 'The day is named twice.', remedy: 'Name each day once.' },
    'zh-CN': { message: '该日期重复出现。', remedy: '每个日期只填写一次。' },
  },
  'part-without-hours': {
    en: { message: 'A part day needs its own hours.', remedy: 'Give the part day its intervals.' },
    'zh-CN': { message: '部分工作日缺少工作时段。', remedy: '请为该日填写工作时段。' },
  },
  'unknown-zone': {
    en: { message: '“{zone}” is no time zone.', remedy: 'Name an IANA time zone, such as Europe/Berlin.' },
    'zh-CN': { message: '“{zone}”不是时区。', remedy: '请填写 IANA 时区，例如 Asia/Shanghai。' },
  },
} as const satisfies Record<string, Problem>;

export type CalendarProblem = keyof typeof calendarProblems;
