/** The sentences that derive a due time. */
import type { Phrase } from './explain-words';

export const olaPhrases = {
  hours: { en: '{amount} working hours after {start}', 'zh-CN': '{start}后 {amount} 个工作小时' },
  hour: { en: '1 working hour after {start}', 'zh-CN': '{start}后 1 个工作小时' },
  days: {
    en: 'Close of business {amount} working days after {start}',
    'zh-CN': '{start}后第 {amount} 个工作日下班前',
  },
  day: { en: 'Close of business on the working day after {start}', 'zh-CN': '{start}后第 1 个工作日下班前' },
  sameDay: { en: 'Close of business on the day of {start}', 'zh-CN': '{start}当天下班前' },
  daysBefore: {
    en: 'Close of business {amount} working days before {bound} ({date})',
    'zh-CN': '{bound}（{date}）前 {amount} 个工作日下班前',
  },
  dayBefore: {
    en: 'Close of business on the working day before {bound} ({date})',
    'zh-CN': '{bound}（{date}）前 1 个工作日下班前',
  },
  onDay: {
    en: 'Close of business on {bound} ({date}) or, if that is no working day, on the last one before it',
    'zh-CN': '{bound}（{date}）当天下班前；如当天不是工作日，则为之前最近的工作日',
  },
  daysAfter: {
    en: 'Close of business {amount} working days after {bound} ({date})',
    'zh-CN': '{bound}（{date}）后第 {amount} 个工作日下班前',
  },
  dayAfter: {
    en: 'Close of business on the working day after {bound} ({date})',
    'zh-CN': '{bound}（{date}）后第 1 个工作日下班前',
  },
  ready: { en: 'it is ready', 'zh-CN': '任务就绪' },
  prerequisites: { en: '{titles}', 'zh-CN': '{titles}完成' },
  expedited: {
    en: 'Expedited: that is past or less than 4 working hours away, so it is due 4 working hours after {start}',
    'zh-CN': '加急：上述时限已过或不足 4 个工作小时，改为{start}后 4 个工作小时',
  },
  calendar: { en: 'Working time of {calendar}', 'zh-CN': '按{calendar}的工作时间计算' },
  calendarElsewhere: {
    en: 'Working time of {calendar} ({zone})',
    'zh-CN': '按{calendar}的工作时间计算（{zone}）',
  },
  off: { en: 'Not counted: {days}', 'zh-CN': '不计入：{days}' },
  worked: { en: 'Counted as working days: {days}', 'zh-CN': '计为工作日：{days}' },
  part: { en: 'Shorter days: {days}', 'zh-CN': '缩短工时：{days}' },
  namedDay: { en: '{date} ({title})', 'zh-CN': '{date}（{title}）' },
  due: { en: 'Ready {ready}, due {due}', 'zh-CN': '就绪时间 {ready}，到期时间 {due}' },
} as const satisfies Record<string, Phrase>;
