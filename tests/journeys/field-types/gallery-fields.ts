/** One field of every type, with the texts of a plausible form, a valid answer to it, and how that answer is said. */
import type { FieldSchema, FieldTexts } from '../../../forms/form-document';
import type { FieldTypeName } from '../../../forms/field-types/field-types';
import type { Json } from '../../../rules/conditions/condition';

type TypelessSchema = Omit<FieldSchema, 'x-type' | 'type'>;

export interface GalleryField {
  readonly key: string;
  readonly type: FieldTypeName;
  readonly schema: TypelessSchema;
  readonly texts: FieldTexts;
  /** Absent where there is nothing to answer, or nothing that a keyboard could. */
  readonly answer?: Json;
  /** On the check page, in English. */
  readonly said?: string;
}

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

function field(
  key: string,
  type: FieldTypeName,
  label: readonly [en: string, zh: string],
  more: { schema?: TypelessSchema; texts?: Partial<FieldTexts>; answer?: Json; said?: string } = {},
): GalleryField {
  const { schema = {}, texts = {}, ...answered } = more;
  return { key, type, schema, texts: { label: text(...label), ...texts }, ...answered };
}

const topics = {
  laptop: text('Laptop', '笔记本电脑'),
  phone: text('Mobile phone', '手机'),
  screen: text('Screen', '显示器'),
};
const roles = Object.fromEntries(
  ['Accountant', 'Buyer', 'Controller', 'Designer', 'Engineer', 'Recruiter', 'Team lead'].map((name, at) => [
    name.toLowerCase().replace(' ', '-'),
    text(name, ['会计', '采购', '财务主管', '设计师', '工程师', '招聘专员', '组长'][at] ?? name),
  ]),
);

/** Steps of the gallery, in order. */
export const gallery: Readonly<Record<string, readonly GalleryField[]>> = {
  text: [
    field('intro', 'note', ['Before you begin', '填写之前'], {
      texts: {
        help: text(
          'Have these **at hand**:\n- the *contract*\n- the number of the [cost centre](https://example.com/cost)\n\nQuestions: [HR](mailto:hr@example.com)',
          '请**准备好**：\n- *合同*\n- [成本中心](https://example.com/cost)编号\n\n有疑问请联系[人力资源部](mailto:hr@example.com)',
        ),
      },
    }),
    field('name', 'short-text', ['Project', '项目'], { answer: 'Aurora', said: 'Aurora' }),
    field('story', 'long-text', ['Reason', '原因'], { answer: 'More room', said: 'More room' }),
    field('mail', 'email', ['Contact', '联系邮箱'], { answer: 'mara@example.com', said: 'mara@example.com' }),
    field('phone', 'phone', ['Phone', '电话'], { answer: '+8613800138000', said: '+86 138 0013 8000' }),
    field('site', 'url', ['Page of the project', '项目页面'], {
      answer: 'https://example.com/aurora',
      said: 'https://example.com/aurora',
    }),
    field('names', 'text-list', ['Further names', '其他名称'], { answer: ['Boreal'], said: 'Boreal' }),
  ],
  choice: [
    field('part', 'heading', ['Equipment', '设备'], {
      texts: { help: text('What the project needs on its first day', '项目第一天所需的设备') },
    }),
    field('topic', 'choice', ['Main device', '主要设备'], {
      schema: { enum: Object.keys(topics), 'x-widget': 'radio' },
      texts: { options: topics },
      answer: 'screen',
      said: 'Screen',
    }),
    field('role', 'choice', ['Role', '岗位'], {
      schema: { enum: Object.keys(roles), 'x-widget': 'combobox' },
      texts: { options: roles, help: text('Type a part of it', '输入部分名称即可') },
      answer: 'engineer',
      said: 'Engineer',
    }),
    field('extras', 'choices', ['Also needed', '另需'], {
      schema: { items: { type: 'string', enum: Object.keys(topics) } },
      texts: { options: topics },
      answer: ['laptop'],
      said: 'Laptop',
    }),
    field('urgent', 'yes-no', ['Urgent', '加急'], { answer: true, said: 'Yes' }),
    field('mark', 'rating', ['How well did the last order go?', '上次订购体验如何？'], {
      schema: { maximum: 5, 'x-ends': { low: text('badly', '很差'), high: text('very well', '很好') } },
      answer: 4,
      said: '4 of 5',
    }),
  ],
  numbers: [
    field('hours', 'number', ['Hours a week', '每周小时数'], {
      schema: { minimum: 0, maximum: 60, 'x-decimals': 2, 'x-unit': text('hours', '小时') },
      texts: { help: text('With at most two decimals', '最多两位小数') },
      answer: 37.05,
      said: '37.05 hours',
    }),
    field('people', 'integer', ['People', '人数'], {
      schema: { minimum: 1 },
      answer: 12,
      said: '12',
    }),
    field('budget', 'money', ['Budget', '预算'], {
      schema: {
        properties: { amount: { type: 'number' }, currency: { type: 'string', enum: ['EUR', 'CNY'] } },
      },
      answer: { amount: 1200.05, currency: 'EUR' },
      said: '€1,200.05',
    }),
    field('data', 'json', ['Settings', '设置'], { answer: { level: 3 }, said: '{"level":3}' }),
  ],
  // Days whose number is that of their month: browsers take day and month in the order of their own language.
  time: [
    field('day', 'date', ['First day', '首日'], { answer: '2026-12-12', said: 'Sat 12 Dec' }),
    field('clock', 'time', ['Arrival', '到达时间'], { answer: '14:30', said: '14:30' }),
    field('call', 'date-time', ['Call with the team', '团队通话'], {
      answer: { local: '2026-12-12T09:00', zone: 'Asia/Shanghai' },
      said: 'Sat 12 Dec, 09:00 (Shanghai)',
    }),
    field('leave', 'period', ['Absence', '外出期间'], {
      answer: { from: '2026-12-12', until: '2027-01-01' },
      said: 'Sat 12 Dec – Fri 1 Jan 2027',
    }),
  ],
  organisation: [
    field('owner', 'person', ['Owner', '负责人'], { answer: 'ENG-2026-007' }),
    field('unit', 'department', ['Department', '部门'], { answer: 'it', said: 'IT' }),
    field('place', 'office', ['Office', '办公地点'], { answer: 'new-york', said: 'New York' }),
    field('home', 'address', ['Send it to', '寄送地址'], {
      answer: { lines: ['Torstraße 1'], postalCode: '10119', city: 'Berlin', country: 'DE' },
      said: 'Torstraße 1, 10119 Berlin, Germany',
    }),
  ],
  documents: [
    field('paper', 'file', ['Contract', '合同'], { schema: { 'x-accept': ['application/pdf'] } }),
    field('papers', 'files', ['Drawings', '图纸'], {
      schema: { 'x-accept': ['image/png', 'application/pdf'], maxItems: 3 },
      texts: { help: text('Up to three pictures or PDFs', '最多三张图片或 PDF') },
    }),
    field('terms', 'consent', ['Use of the device', '设备使用'], {
      schema: { 'x-version': '2' },
      texts: {
        help: text(
          'The device is used **for work only**. It may be checked:\n1. on return\n2. after an incident',
          '设备**仅用于工作**。以下情况可能接受检查：\n1. 归还时\n2. 发生事故后',
        ),
      },
      answer: { given: true, version: '2' },
      said: 'Agreed (version 2)',
    }),
  ],
};

export const galleryFields: readonly GalleryField[] = Object.values(gallery).flat();
