/** The shelves of the catalog: how the portal groups what can be asked for. */
export const categories = ['people', 'technology', 'workplace', 'money', 'help'] as const;

export type Category = (typeof categories)[number];

/** What a shelf is called, by locale. */
export const categoryTitles = {
  people: { en: 'People', 'zh-CN': '人员' },
  technology: { en: 'Devices and software', 'zh-CN': '设备与软件' },
  workplace: { en: 'Workplace and access', 'zh-CN': '办公与门禁' },
  money: { en: 'Money', 'zh-CN': '财务' },
  help: { en: 'Help', 'zh-CN': '求助' },
} as const satisfies Record<Category, { en: string; 'zh-CN': string }>;
