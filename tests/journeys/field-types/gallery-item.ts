/** An item that asks one question of every type, for tests alone: it ships nowhere. */
import type { ItemDocument } from '../../../catalog/item-document';
import { fieldTypes } from '../../../forms/field-types/field-types';
import type { FieldSchema } from '../../../forms/form-document';
import { gallery, galleryFields } from './gallery-fields';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

const stepTitles: Readonly<Record<string, { en: string; 'zh-CN': string }>> = {
  text: text('Text', '文本'),
  choice: text('Choice', '选择'),
  numbers: text('Numbers', '数字'),
  time: text('Time', '时间'),
  organisation: text('Organisation', '组织'),
  documents: text('Documents', '文件'),
};

export const gallerySteps = Object.keys(gallery);

export const galleryItem: ItemDocument = {
  formwork: 1,
  key: 'field-gallery',
  title: text('One of each', '各类字段'),
  summary: text('A question of every type', '每种类型各一个问题'),
  category: 'help',
  icon: 'lifebuoy',
  minutes: 5,
  synonyms: { en: ['gallery'], 'zh-CN': ['字段'] },
  audience: true,
  subject: 'requester',
  form: {
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: Object.fromEntries(
        galleryFields.map(({ key, type, schema }) => [key, schemaOf(type, schema)]),
      ),
      required: galleryFields.filter(({ answer }) => answer !== undefined).map(({ key }) => key),
      additionalProperties: false,
    },
    layout: {
      steps: Object.entries(gallery).map(([id, fields]) => ({
        id,
        title: stepTitles[id] ?? text(id, id),
        rows: fields.map(({ key }) => [key]),
      })),
    },
    texts: Object.fromEntries(galleryFields.map(({ key, texts }) => [key, texts])),
    rules: [],
    access: { read: ['department:it'], fields: {} },
  },
  fulfilment: {
    calendar: { map: [{ var: 'requester.legalEntity' }, { CN: 'shanghai', DE: 'berlin', US: 'new-york' }] },
    showWork: 'full',
    approvals: [],
    rules: [
      {
        id: 'it.look',
        text: text('IT looks at it', 'IT 部查看'),
        when: true,
        then: [
          {
            ticket: {
              key: 'it.look',
              department: 'it',
              title: text('Look at {answer:unit}', '查看：{answer:unit}'),
              ola: { workingHours: 8 },
              checklist: [text('Look at it', '查看')],
              shows: ['name', 'unit', 'terms'],
            },
          },
        ],
      },
    ],
    invariants: [],
    closing: [],
  },
};

function schemaOf(type: keyof typeof fieldTypes, schema: Omit<FieldSchema, 'x-type' | 'type'>): FieldSchema {
  const { jsonType } = fieldTypes[type];
  return { 'x-type': type, ...(jsonType ? { type: jsonType } : {}), ...schema };
}
