/** The phrases that tell what a ticket rule opens. */
import type { Phrase } from '../../../../rules/explain/explain-words';

export const ticketPhrases = {
  opened: { en: '{department}: {title}', 'zh-CN': '{department}：{title}' },
  joint: { en: ', ', 'zh-CN': '，' },
  noTitle: { en: 'a ticket without a title', 'zh-CN': '尚无标题的任务' },
  noDepartment: { en: 'no department yet', 'zh-CN': '尚未指定部门' },
  after: { en: 'after {titles}', 'zh-CN': '在{titles}之后' },
  forEach: { en: 'one for each of {list}', 'zh-CN': '{list}中每项各一张' },
  forEachOther: { en: 'one for each element of a list', 'zh-CN': '列表中每项各一张' },
  priority: { en: 'priority {priority}', 'zh-CN': '优先级为{priority}' },
  approvals: { en: 'once approved ({titles})', 'zh-CN': '须经审批（{titles}）' },
  element: { en: 'element', 'zh-CN': '元素' },
} as const satisfies Readonly<Record<string, Phrase>>;
