/** What every field that takes answers can be told about them: what for, for how long, how confidential. */
import type { FieldProperty, PropertyWord } from './palette-entry';

const kept = (value: string, en: string, chinese: string): PropertyWord => ({
  value,
  label: { en, 'zh-CN': chinese },
});

export const recordProperties: readonly FieldProperty[] = [
  {
    place: '/x-purpose',
    editor: { kind: 'localized' },
    label: { en: 'What it is needed for', 'zh-CN': '用途' },
    help: { en: 'Personal data needs a purpose.', 'zh-CN': '个人数据必须注明用途。' },
  },
  {
    place: '/x-retention',
    editor: {
      kind: 'one-of',
      words: [
        kept('P30D', '30 days', '30 天'),
        kept('P90D', '90 days', '90 天'),
        kept('P180D', '180 days', '180 天'),
        kept('P1Y', '1 year', '1 年'),
        kept('P3Y', '3 years', '3 年'),
        kept('P6Y', '6 years', '6 年'),
        kept('P10Y', '10 years', '10 年'),
      ],
    },
    label: { en: 'Kept for', 'zh-CN': '保留期限' },
  },
  {
    place: '/x-classification',
    editor: {
      kind: 'one-of',
      words: [
        kept('public', 'Public', '公开'),
        kept('internal', 'Internal', '内部'),
        kept('confidential', 'Confidential', '机密'),
        kept('sensitive', 'Sensitive', '敏感'),
      ],
    },
    label: { en: 'Classification', 'zh-CN': '密级' },
  },
];
