/** The phrases that tell what a ticket rule opens. */
import type { Phrase } from '../../../../rules/explain/explain-words';
import type { OlaKind } from '../model/ola-draft';

export const ticketPhrases = {
  opened: { en: '{department}: {title}', 'zh-CN': '{department}：{title}' },
  joint: { en: ', ', 'zh-CN': '，' },
  noTitle: { en: 'a ticket without a title', 'zh-CN': '尚无标题的任务' },
  noDepartment: { en: 'no department yet', 'zh-CN': '尚未指定部门' },
  lookedUp: { en: '{values} by {fact}', 'zh-CN': '按{fact}为{values}' },
  dueBy: { en: '{due} (by {fact})', 'zh-CN': '{due}（按{fact}）' },
  computed: { en: 'as computed', 'zh-CN': '按表达式计算' },
  noDate: { en: 'a date', 'zh-CN': '某个日期' },
  noTarget: { en: 'without a target', 'zh-CN': '尚无时限' },
  after: { en: 'after {titles}', 'zh-CN': '在{titles}之后' },
  forEach: { en: 'one for each of {list}', 'zh-CN': '{list}中每项各一张' },
  forEachOther: { en: 'one for each element of a list', 'zh-CN': '列表中每项各一张' },
  priority: { en: 'priority {priority}', 'zh-CN': '优先级为{priority}' },
  approvals: { en: 'once approved ({titles})', 'zh-CN': '须经审批（{titles}）' },
  element: { en: 'element', 'zh-CN': '元素' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const duePhrases: Readonly<Record<OlaKind, { readonly one: Phrase; readonly other: Phrase }>> = {
  workingHours: {
    one: { en: 'due 1 working hour after it is ready', 'zh-CN': '就绪后 1 个工作小时内完成' },
    other: {
      en: 'due {amount} working hours after it is ready',
      'zh-CN': '就绪后 {amount} 个工作小时内完成',
    },
  },
  workingDays: {
    one: { en: 'due 1 working day after it is ready', 'zh-CN': '就绪后 1 个工作日内完成' },
    other: { en: 'due {amount} working days after it is ready', 'zh-CN': '就绪后 {amount} 个工作日内完成' },
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
