/** An item that asks for files where they lie in others: in a group, and in the rows of a list. */
import type { ItemDocument } from '../../../catalog/item-document';
import { galleryItem } from './gallery-item';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const label = (en: string, zh: string) => ({ label: text(en, zh) });
const file = { 'x-type': 'file', type: 'object', 'x-accept': ['application/pdf'] };
const group = (properties: object) => ({
  ...{ 'x-type': 'group', type: 'object', properties, additionalProperties: false },
});

const [rule] = galleryItem.fulfilment.rules;
const [effect] = rule?.then ?? [];

export const deviceReport = {
  ...galleryItem,
  key: 'device-report',
  title: text('Report devices', '设备报告'),
  form: {
    ...galleryItem.form,
    schema: {
      ...galleryItem.form.schema,
      properties: {
        handover: group({ protocol: file }),
        devices: {
          'x-type': 'list',
          type: 'array',
          minItems: 1,
          maxItems: 5,
          items: group({ kind: { 'x-type': 'short-text', type: 'string' }, invoice: file }),
        },
      },
      required: ['devices'],
    },
    layout: { steps: [{ id: 'details', title: text('Details', '详情'), rows: [['handover'], ['devices']] }] },
    texts: {
      handover: label('Handover', '交接'),
      'handover.protocol': label('Protocol', '交接单'),
      devices: label('Devices', '设备'),
      'devices.*.kind': label('Device', '设备名称'),
      'devices.*.invoice': label('Invoice', '发票'),
    },
  },
  fulfilment: {
    ...galleryItem.fulfilment,
    rules: [
      {
        ...rule,
        then: [
          {
            ticket: {
              ...effect?.ticket,
              title: text('Look at the devices', '查看设备'),
              shows: ['handover', 'devices'],
            },
          },
        ],
      },
    ],
  },
} as unknown as ItemDocument;
