/** Types that are answered by choosing. */
import type { PaletteEntry } from './palette-entry';
import { counts, widget } from './shared-properties';

const firstOptions = {
  'option-1': { en: 'Option 1', 'zh-CN': '选项 1' },
  'option-2': { en: 'Option 2', 'zh-CN': '选项 2' },
};
const firstKeys = Object.keys(firstOptions);

export const choiceTypes = {
  choice: {
    title: { en: 'Choice', 'zh-CN': '单选' },
    description: { en: 'One of several options.', 'zh-CN': '从多个选项中选择一个。' },
    icon: 'circle-dot',
    properties: [
      { place: '/enum', editor: { kind: 'options' }, label: { en: 'Options', 'zh-CN': '选项' } },
      widget([
        { value: 'select', label: { en: 'List that drops down', 'zh-CN': '下拉列表' } },
        { value: 'radio', label: { en: 'Radio buttons', 'zh-CN': '单选按钮' } },
        { value: 'segments', label: { en: 'Side by side', 'zh-CN': '并排按钮' } },
        { value: 'combobox', label: { en: 'Searchable list', 'zh-CN': '可搜索的列表' } },
      ]),
    ],
    start: { schema: { enum: firstKeys, 'x-widget': 'radio' }, options: firstOptions },
  },
  choices: {
    title: { en: 'Several choices', 'zh-CN': '多选' },
    description: { en: 'Any number of several options.', 'zh-CN': '从多个选项中选择任意多个。' },
    icon: 'checkbox',
    properties: [
      { place: '/items/enum', editor: { kind: 'options' }, label: { en: 'Options', 'zh-CN': '选项' } },
      ...counts(500),
    ],
    start: {
      schema: { items: { type: 'string', enum: firstKeys }, uniqueItems: true },
      options: firstOptions,
    },
  },
  'yes-no': {
    title: { en: 'Yes or no', 'zh-CN': '是或否' },
    description: { en: 'Unanswered counts as no.', 'zh-CN': '未回答视为“否”。' },
    icon: 'toggle-right',
    properties: [],
    start: { schema: {} },
  },
  rating: {
    title: { en: 'Rating', 'zh-CN': '评分' },
    description: { en: 'A mark from 1 to a highest.', 'zh-CN': '从 1 到最高分的评分。' },
    icon: 'star',
    properties: [
      {
        place: '/maximum',
        editor: { kind: 'integer', least: 2, most: 10 },
        label: { en: 'Highest mark', 'zh-CN': '最高分' },
      },
      {
        place: '/x-ends',
        editor: {
          kind: 'localized-parts',
          parts: [
            { value: 'low', label: { en: 'What 1 means', 'zh-CN': '1 分的含义' } },
            { value: 'high', label: { en: 'What the highest mark means', 'zh-CN': '最高分的含义' } },
          ],
        },
        label: { en: 'Meaning of the ends', 'zh-CN': '两端含义' },
      },
    ],
    start: { schema: { maximum: 5 } },
  },
} as const satisfies Record<string, PaletteEntry>;
