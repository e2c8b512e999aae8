/** An item whose fields lie in each other: a group, rows of a list, a tuple; with rules and work that name them. */
import { readItemDraft } from '../item-draft';
import type { ItemDraftDocument } from '../item-draft';
import { emptyItem } from '../new-item-document';

const label = (text: string) => ({ label: { en: text, 'zh-CN': text } });
const text = { 'x-type': 'short-text', type: 'string' };

export function nestedItem(): ItemDraftDocument {
  const item = emptyItem('nested', { en: 'Nested', 'zh-CN': '嵌套' });
  const group = (properties: object) => ({
    ...{ 'x-type': 'group', type: 'object', properties, required: ['kind'], additionalProperties: false },
  });
  return readItemDraft({
    ...item,
    form: {
      ...item.form,
      schema: {
        ...item.form.schema,
        properties: {
          address: group({ kind: text, city: { ...text, 'x-preset': { value: { var: 'requester.id' } } } }),
          devices: {
            'x-type': 'list',
            type: 'array',
            items: group({ kind: text, count: text }),
            maxItems: 9,
          },
          size: { 'x-type': 'tuple', type: 'array', prefixItems: [text, text], items: false },
        },
      },
      layout: {
        steps: [
          {
            id: 'details',
            title: { en: 'Details', 'zh-CN': '详情' },
            rows: [['address'], ['devices', 'size']],
          },
        ],
        inside: { address: { rows: [['kind', 'city']] }, 'devices.*': { rows: [['kind'], ['count']] } },
      },
      texts: {
        ...{ address: label('Address'), 'address.kind': label('Kind'), 'address.city': label('City') },
        ...{
          devices: label('Devices'),
          'devices.*.kind': label('Device'),
          'devices.*.count': label('Count'),
        },
        ...{ size: label('Size') },
      },
      rules: [
        { id: 'in-rows', when: { '==': [{ var: 'row.kind' }, 'big'] }, show: ['devices.*.count'] },
        {
          id: 'over-rows',
          when: { some: [{ var: 'answers.devices' }, { '==': [{ var: 'kind' }, 'big'] }] },
          require: ['address.city'],
        },
        { id: 'by-val', when: { exists: ['answers', 'address', 'kind'] }, hide: ['size'] },
      ],
    },
    fulfilment: {
      ...item.fulfilment,
      rules: [
        {
          id: 'each',
          text: { en: 'Each', 'zh-CN': '逐一' },
          when: { '!!': [{ var: 'answers.address.kind' }] },
          then: [{ ticket: { key: 'each', shows: ['devices'], title: { en: '{answer:size}' } } }],
        },
      ],
    },
  });
}
