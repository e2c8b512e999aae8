/** Types that hold other fields; a new one holds none yet. */
import type { PaletteEntry } from './palette-entry';
import { counts, widget } from './shared-properties';

const emptyGroup = { properties: {}, required: [], additionalProperties: false };

export const compositeTypes = {
  group: {
    title: { en: 'Group of fields', 'zh-CN': '字段组' },
    description: { en: 'Fields that belong together.', 'zh-CN': '彼此相关的一组字段。' },
    icon: 'box-multiple',
    properties: [],
    start: { schema: emptyGroup },
  },
  list: {
    title: { en: 'Repeating rows', 'zh-CN': '重复行' },
    description: {
      en: 'A small table: the same fields for each row.',
      'zh-CN': '小表格，每行填写相同字段。',
    },
    icon: 'table',
    properties: [
      widget([
        { value: 'table', label: { en: 'Table', 'zh-CN': '表格' } },
        { value: 'cards', label: { en: 'Cards', 'zh-CN': '卡片' } },
      ]),
      ...counts(500),
    ],
    start: { schema: { items: { 'x-type': 'group', type: 'object', ...emptyGroup }, maxItems: 20 } },
  },
} as const satisfies Record<string, PaletteEntry>;
