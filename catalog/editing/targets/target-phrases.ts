/** The phrases that tell by when something is to be done. */
import type { Phrase } from '../../../rules/explain/explain-words';
import type { TargetKind } from './target-draft';

export const targetPhrases = {
  lookedUp: { en: '{values} by {fact}', 'zh-CN': '按{fact}为{values}' },
  dueBy: { en: '{due} (by {fact})', 'zh-CN': '{due}（按{fact}）' },
  computed: { en: 'as computed', 'zh-CN': '按表达式计算' },
  onDay: { en: 'due on the {bound} day', 'zh-CN': '{bound}当天完成' },
  noDate: { en: 'a date', 'zh-CN': '某个日期' },
  noTarget: { en: 'without a target', 'zh-CN': '尚无时限' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The dates that the shipped services count from, by their names in targets; another one is told by its own name. */
export const dateNames: Readonly<Record<string, Phrase>> = {
  start: { en: 'start', 'zh-CN': '开始日期' },
  from: { en: 'beginning', 'zh-CN': '开始日期' },
  until: { en: 'end', 'zh-CN': '结束日期' },
};

/** What targets count from that do not count from a date. */
export const starts = {
  ready: { en: 'it is ready', 'zh-CN': '就绪' },
  submitted: { en: 'it is submitted', 'zh-CN': '提交' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const duePhrases: Readonly<Record<TargetKind, { readonly one: Phrase; readonly other: Phrase }>> = {
  workingHours: {
    one: { en: 'due 1 working hour after {start}', 'zh-CN': '{start}后 1 个工作小时内完成' },
    other: {
      en: 'due {amount} working hours after {start}',
      'zh-CN': '{start}后 {amount} 个工作小时内完成',
    },
  },
  workingDays: {
    one: { en: 'due 1 working day after {start}', 'zh-CN': '{start}后 1 个工作日内完成' },
    other: { en: 'due {amount} working days after {start}', 'zh-CN': '{start}后 {amount} 个工作日内完成' },
  },
  workingDaysBefore: {
    one: { en: 'due 1 working day before {bound}', 'zh-CN': '{bound}前 1 个工作日完成' },
    other: { en: 'due {amount} working days before {bound}', 'zh-CN': '{bound}前 {amount} 个工作日完成' },
  },
  workingDaysAfter: {
    one: { en: 'due 1 working day after {bound}', 'zh-CN': '{bound}后 1 个工作日完成' },
    other: { en: 'due {amount} working days after {bound}', 'zh-CN': '{bound}后 {amount} 个工作日完成' },
  },
};
