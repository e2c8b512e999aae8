/** A small form of three steps that asks for a move of desks: what the journey builds. */
import type { ItemDocument } from '../../../catalog/item-document';

export const smallForm = {
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      team: {
        'x-type': 'short-text',
        type: 'string',
        minLength: 2,
        maxLength: 60,
        'x-purpose': { en: 'To label the boxes', 'zh-CN': '用于标注箱子' },
        'x-retention': 'P1Y',
        'x-classification': 'internal',
      },
      size: {
        'x-type': 'choice',
        'x-widget': 'segments',
        type: 'string',
        enum: ['small', 'medium', 'large'],
      },
      lead: { 'x-type': 'person', type: 'string', 'x-people': 'anyone' },
      day: {
        'x-type': 'date',
        type: 'string',
        format: 'date',
        'x-not-before': { 'fw.addDays': [{ var: 'today' }, 7] },
      },
      reason: { 'x-type': 'long-text', type: 'string' },
    },
    required: ['team', 'size', 'day'],
    additionalProperties: false,
  },
  layout: {
    steps: [
      { id: 'details', title: { en: 'Who', 'zh-CN': '谁' }, rows: [['team', 'size'], ['lead']] },
      { id: 'step-2', title: { en: 'When', 'zh-CN': '何时' }, rows: [['day']] },
      { id: 'step-3', title: { en: 'Why', 'zh-CN': '为何' }, rows: [['reason']] },
    ],
  },
  texts: {
    team: {
      label: { en: 'Team', 'zh-CN': '团队' },
      help: { en: 'As on the door', 'zh-CN': '与门牌一致' },
      example: { en: 'Payments', 'zh-CN': '支付组' },
    },
    size: {
      label: { en: 'How large', 'zh-CN': '规模' },
      options: {
        small: { en: 'Up to five', 'zh-CN': '五人以内' },
        medium: { en: 'Up to ten', 'zh-CN': '十人以内' },
        large: { en: 'More', 'zh-CN': '更多' },
      },
    },
    lead: { label: { en: 'Who leads it', 'zh-CN': '负责人' } },
    day: { label: { en: 'Day', 'zh-CN': '日期' } },
    reason: { label: { en: 'Reason', 'zh-CN': '原因' } },
  },
  rules: [],
  access: {
    read: [],
    fields: {
      lead: {
        ask: { some: [{ var: 'requester.roles' }, { in: [{ var: '' }, ['hr', 'admin']] }] },
        read: ['role:hr', 'department:facilities'],
      },
    },
  },
} as const satisfies ItemDocument['form'];
