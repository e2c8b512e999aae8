/** The phrases that tell by when something is to be done. */
import type { Phrase } from '../../../rules/explain/explain-words';
import type { TargetKind } from './target-draft';

export const targetPhrases = {
  lookedUp: { en: '{values} by {fact}', 'zh-CN': '按{fact}为{values}' },
  dueBy: { en: '{due} (by {fact})', 'zh-CN': '{due}（按{fact}）' },
  computed: { en: 'as computed', 'zh-CN': '按表达式计算' },
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

/** How a target of each kind is told, by its amount. */
export type KindPhrases = Readonly<
  Record<TargetKind, { readonly zero?: Phrase; readonly one: Phrase; readonly other: Phrase }>
>;

const onDay: Phrase = { en: 'due on the {bound} day', 'zh-CN': '{bound}当天完成' };

export const duePhrases: KindPhrases = {
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
    zero: onDay,
    one: { en: 'due 1 working day before {bound}', 'zh-CN': '{bound}前 1 个工作日完成' },
    other: { en: 'due {amount} working days before {bound}', 'zh-CN': '{bound}前 {amount} 个工作日完成' },
  },
  workingDaysAfter: {
    zero: onDay,
    one: { en: 'due 1 working day after {bound}', 'zh-CN': '{bound}后 1 个工作日完成' },
    other: { en: 'due {amount} working days after {bound}', 'zh-CN': '{bound}后 {amount} 个工作日完成' },
  },
};

const promisedOnDay: Phrase = { en: 'Promised for the {bound} day', 'zh-CN': '承诺{bound}当天完成' };

/** What an item promises of its requests, as those read it who think of making one. */
export const promisePhrases: KindPhrases = {
  workingHours: {
    one: { en: 'Promised within 1 working hour', 'zh-CN': '承诺 1 个工作小时内完成' },
    other: { en: 'Promised within {amount} working hours', 'zh-CN': '承诺 {amount} 个工作小时内完成' },
  },
  workingDays: {
    zero: { en: 'Promised for the same working day', 'zh-CN': '承诺当个工作日内完成' },
    one: { en: 'Promised within 1 working day', 'zh-CN': '承诺 1 个工作日内完成' },
    other: { en: 'Promised within {amount} working days', 'zh-CN': '承诺 {amount} 个工作日内完成' },
  },
  workingDaysBefore: {
    zero: promisedOnDay,
    one: { en: 'Promised for 1 working day before the {bound}', 'zh-CN': '承诺{bound}前 1 个工作日完成' },
    other: {
      en: 'Promised for {amount} working days before the {bound}',
      'zh-CN': '承诺{bound}前 {amount} 个工作日完成',
    },
  },
  workingDaysAfter: {
    zero: promisedOnDay,
    one: { en: 'Promised for 1 working day after the {bound}', 'zh-CN': '承诺{bound}后 1 个工作日完成' },
    other: {
      en: 'Promised for {amount} working days after the {bound}',
      'zh-CN': '承诺{bound}后 {amount} 个工作日完成',
    },
  },
};
