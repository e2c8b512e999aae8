/** Types that are answered with somebody or something of the organisation. */
import type { PaletteEntry } from './palette-entry';

export const organisationTypes = {
  person: {
    title: { en: 'Person', 'zh-CN': '人员' },
    description: { en: 'Somebody of the directory, found by name.', 'zh-CN': '通讯录中的人员，按姓名查找。' },
    icon: 'user',
    properties: [
      {
        place: '/x-people',
        editor: {
          kind: 'one-of',
          words: [
            { value: 'anyone', label: { en: 'Anyone', 'zh-CN': '任何人' } },
            { value: 'self', label: { en: 'Only oneself', 'zh-CN': '仅本人' } },
            {
              value: 'self-or-managed',
              label: { en: 'Oneself and those one manages', 'zh-CN': '本人及其下属' },
            },
          ],
        },
        label: { en: 'Who can be chosen', 'zh-CN': '可选人员' },
      },
      {
        place: '/x-preset',
        editor: {
          kind: 'one-value',
          values: [
            {
              value: { value: { var: 'requester.id' } },
              label: { en: 'The person who asks', 'zh-CN': '申请人本人' },
            },
            {
              value: { when: { '!!': [{ var: 'requester.manages' }] }, value: { var: 'requester.id' } },
              label: {
                en: 'The person who asks, if they manage anyone',
                'zh-CN': '申请人本人（如其有下属）',
              },
            },
          ],
        },
        label: { en: 'Filled in beforehand', 'zh-CN': '预先填写' },
      },
    ],
    start: { schema: {} },
  },
  department: {
    title: { en: 'Department', 'zh-CN': '部门' },
    description: { en: 'One of the departments as they are that day.', 'zh-CN': '当前的部门之一。' },
    icon: 'sitemap',
    properties: [],
    start: { schema: {} },
  },
  office: {
    title: { en: 'Office', 'zh-CN': '办公地点' },
    description: { en: 'One of the offices that have a calendar.', 'zh-CN': '设有日历的办公地点之一。' },
    icon: 'building',
    properties: [],
    start: { schema: {} },
  },
} as const satisfies Record<string, PaletteEntry>;
