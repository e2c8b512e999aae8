/** Types that hold other fields. */
import type { PaletteEntry } from './palette-entry';
import { counts } from './shared-properties';

export const compositeTypes = {
  group: {
    title: { en: 'Group', 'zh-CN': '字段组' },
    description: {
      en: 'Fields that belong together, under one heading.',
      'zh-CN': '同属一个标题的一组字段。',
    },
    icon: 'layout-rows',
    properties: [],
    start: { schema: { properties: {}, required: [], additionalProperties: false } },
  },
  list: {
    title: { en: 'Rows', 'zh-CN': '重复行' },
    description: {
      en: 'The same fields again and again: a small table.',
      'zh-CN': '反复填写的同一组字段，即小表格。',
    },
    icon: 'table',
    properties: [...counts(200)],
    start: {
      schema: {
        items: {
          'x-type': 'group',
          type: 'object',
          properties: {},
          required: [],
          additionalProperties: false,
        },
        maxItems: 20,
      },
    },
  },
} as const satisfies Record<string, PaletteEntry>;
