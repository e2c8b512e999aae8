/** E-4xx: a document that an administrator wrote is wrong. The message names the place in it. */
import type { ErrorCodes } from './error-code';

export const documentCodes = {
  'E-401': {
    kind: 'invalid',
    en: {
      title: 'The form document is wrong.',
      cause:
        '{fault} Its schema, layout, texts, rules or access are not as the format says, or name a field that is not there.',
      remedy: 'Correct the place that the message names.',
    },
    'zh-CN': {
      title: '表单文档有误。',
      cause: '{fault}其结构、布局、文字、规则或访问权限不符合格式，或引用了不存在的字段。',
      remedy: '请更正提示所指的位置。',
    },
  },
  'E-402': {
    kind: 'invalid',
    en: {
      title: 'The rules document is wrong.',
      cause:
        'A condition or an effect is not as the format says, or names a fact, ticket or department that is not there.',
      remedy: 'Correct the place that the message names.',
    },
    'zh-CN': {
      title: '规则文档有误。',
      cause: '某个条件或动作不符合格式，或引用了不存在的事实、任务或部门。',
      remedy: '请更正提示所指的位置。',
    },
  },
  'E-403': {
    kind: 'invalid',
    en: {
      title: 'The calendar document is wrong.',
      cause: 'A zone, an interval or a day in it does not exist, overlaps another, or stands twice.',
      remedy: 'Correct the place that the message names.',
    },
    'zh-CN': {
      title: '日历文档有误。',
      cause: '其中的时区、时段或日期不存在、相互重叠或重复。',
      remedy: '请更正提示所指的位置。',
    },
  },
  'E-404': {
    kind: 'invalid',
    en: {
      title: 'The calendar has no data for this date.',
      cause: 'The holidays of that time are not in the calendar, and none are not assumed.',
      remedy: 'Choose an earlier date, or ask an administrator to extend the calendar.',
    },
    'zh-CN': {
      title: '日历中没有该日期的数据。',
      cause: '日历尚未包含该时段的节假日安排，系统不会默认当作没有节假日。',
      remedy: '请选择更早的日期，或请管理员扩充日历。',
    },
  },
  'E-405': {
    kind: 'invalid',
    en: {
      title: 'The document refers to itself in a circle.',
      cause: 'Tickets wait for each other, or rules set off each other, without end.',
      remedy: 'Take out one of the references that the message lists.',
    },
    'zh-CN': {
      title: '文档存在循环引用。',
      cause: '任务互为前置，或规则互相触发，没有终点。',
      remedy: '请去掉提示中列出的某一处引用。',
    },
  },
  'E-406': {
    kind: 'invalid',
    en: {
      title: 'This change cannot be made.',
      cause: 'It names something that the draft does not have, or that something else depends on.',
      remedy: 'The message beside the place says what stands in the way.',
    },
    'zh-CN': {
      title: '无法进行此修改。',
      cause: '它涉及草稿中不存在的内容，或其他内容仍依赖于它。',
      remedy: '请按该处的提示处理。',
    },
  },
} as const satisfies ErrorCodes;
