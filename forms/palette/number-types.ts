/** Types that are answered with a number. */
import type { FieldProperty, PaletteEntry } from './palette-entry';
import { bounds } from './shared-properties';

const unit: FieldProperty = {
  place: '/x-unit',
  editor: { kind: 'localized' },
  label: { en: 'Unit', 'zh-CN': '单位' },
  help: { en: 'What it counts, such as “hours”.', 'zh-CN': '计量的内容，例如“小时”。' },
};
const step: FieldProperty = {
  place: '/multipleOf',
  editor: { kind: 'integer', least: 1 },
  label: { en: 'In steps of', 'zh-CN': '步长' },
};

export const numberTypes = {
  number: {
    title: { en: 'Number', 'zh-CN': '数字' },
    description: { en: 'A number, with decimals where needed.', 'zh-CN': '数字，可带小数。' },
    icon: 'decimal',
    properties: [
      ...bounds(),
      {
        place: '/x-decimals',
        editor: { kind: 'integer', least: 0, most: 10 },
        label: { en: 'Most decimals', 'zh-CN': '最多小数位数' },
      },
      step,
      unit,
    ],
    start: { schema: {} },
  },
  integer: {
    title: { en: 'Whole number', 'zh-CN': '整数' },
    description: { en: 'A count: of people, of days.', 'zh-CN': '计数，例如人数或天数。' },
    icon: 'hash',
    properties: [...bounds('', 'integer'), step, unit],
    start: { schema: { minimum: 0 } },
  },
  money: {
    title: { en: 'Money', 'zh-CN': '金额' },
    description: { en: 'An amount in a currency.', 'zh-CN': '带币种的金额。' },
    icon: 'coins',
    properties: [
      ...bounds('/properties/amount'),
      {
        place: '/properties/currency/enum',
        editor: { kind: 'codes', source: 'currencies' },
        label: { en: 'Currencies', 'zh-CN': '币种' },
        help: { en: 'All, where none is named.', 'zh-CN': '未指定时不限。' },
      },
    ],
    start: {
      schema: { properties: { amount: { type: 'number', minimum: 0 }, currency: { type: 'string' } } },
    },
  },
} as const satisfies Record<string, PaletteEntry>;
