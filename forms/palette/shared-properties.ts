/** Properties that several field types have. */
import type { FieldProperty, PropertyWord } from './palette-entry';

const atLeast = { en: 'At least', 'zh-CN': '最少' };
const atMost = { en: 'At most', 'zh-CN': '最多' };

export const lengths = (most: number): readonly FieldProperty[] => [
  {
    place: '/minLength',
    editor: { kind: 'integer', least: 0, most },
    label: { en: 'Shortest length', 'zh-CN': '最短长度' },
    help: { en: 'In characters.', 'zh-CN': '以字符计。' },
  },
  {
    place: '/maxLength',
    editor: { kind: 'integer', least: 1, most },
    label: { en: 'Longest length', 'zh-CN': '最长长度' },
    help: { en: 'In characters.', 'zh-CN': '以字符计。' },
  },
];

export const pattern: FieldProperty = {
  place: '/pattern',
  editor: { kind: 'pattern' },
  label: { en: 'Pattern', 'zh-CN': '格式规则' },
  help: {
    en: 'A regular expression that the whole answer is searched for. Give an example too: it is shown in the message.',
    'zh-CN': '用于校验答案的正则表达式。请同时填写示例，提示信息中会显示。',
  },
};

/** Bounds of a number that stands at a place in the schema. */
export const bounds = (place = '', kind: 'integer' | 'number' = 'number'): readonly FieldProperty[] => [
  { place: `${place}/minimum`, editor: { kind }, label: { en: 'Lowest', 'zh-CN': '最小值' } },
  { place: `${place}/maximum`, editor: { kind }, label: { en: 'Highest', 'zh-CN': '最大值' } },
];

/** How many entries a list takes. */
export const counts = (most: number): readonly FieldProperty[] => [
  { place: '/minItems', editor: { kind: 'integer', least: 0, most }, label: atLeast },
  { place: '/maxItems', editor: { kind: 'integer', least: 1, most }, label: atMost },
];

export const widget = (words: readonly PropertyWord[]): FieldProperty => ({
  place: '/x-widget',
  editor: { kind: 'one-of', words },
  label: { en: 'Shown as', 'zh-CN': '显示方式' },
});
