/** Types that are answered by writing. */
import type { PaletteEntry } from './palette-entry';
import { counts, lengths, pattern } from './shared-properties';

export const textTypes = {
  'short-text': {
    title: { en: 'Short text', 'zh-CN': '单行文本' },
    description: { en: 'One line: a name, a number of a document.', 'zh-CN': '一行文字，例如姓名或证件号。' },
    icon: 'cursor-text',
    properties: [...lengths(500), pattern],
    start: { schema: {} },
  },
  'long-text': {
    title: { en: 'Long text', 'zh-CN': '多行文本' },
    description: { en: 'Several lines: a reason, a description.', 'zh-CN': '多行文字，例如原因或说明。' },
    icon: 'align-left',
    properties: [...lengths(20_000), pattern],
    start: { schema: {} },
  },
  email: {
    title: { en: 'E-mail', 'zh-CN': '电子邮箱' },
    description: { en: 'An address that mail can be sent to.', 'zh-CN': '可以收信的电子邮箱地址。' },
    icon: 'mail',
    properties: [],
    start: { schema: { format: 'email' } },
  },
  phone: {
    title: { en: 'Phone', 'zh-CN': '电话' },
    description: {
      en: 'A number with its country’s code, however it is typed.',
      'zh-CN': '带国家代码的号码，书写方式不限。',
    },
    icon: 'phone',
    properties: [],
    start: { schema: {} },
  },
  url: {
    title: { en: 'Web address', 'zh-CN': '网址' },
    description: { en: 'A link to a page: http or https.', 'zh-CN': '网页链接，http 或 https。' },
    icon: 'link',
    properties: [],
    start: { schema: {} },
  },
  address: {
    title: { en: 'Address', 'zh-CN': '地址' },
    description: {
      en: 'Street, postal code, city and country.',
      'zh-CN': '街道、邮政编码、城市和国家或地区。',
    },
    icon: 'map-pin',
    properties: [
      {
        place: '/x-countries',
        editor: { kind: 'codes', source: 'countries' },
        label: { en: 'Countries', 'zh-CN': '国家或地区' },
        help: { en: 'All, where none is named.', 'zh-CN': '未指定时不限。' },
      },
    ],
    start: { schema: {} },
  },
  'text-list': {
    title: { en: 'List of texts', 'zh-CN': '文本列表' },
    description: { en: 'Any number of names, a line each.', 'zh-CN': '任意多个名称，每行一个。' },
    icon: 'list',
    properties: [
      ...counts(500),
      {
        place: '/items/maxLength',
        editor: { kind: 'integer', least: 1, most: 200 },
        label: { en: 'Longest length of an entry', 'zh-CN': '每项最长长度' },
      },
    ],
    start: { schema: { items: { type: 'string' }, uniqueItems: true } },
  },
} as const satisfies Record<string, PaletteEntry>;
