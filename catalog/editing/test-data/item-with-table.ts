/** An item with a choice, a list and a number, that a table, a named condition and a case read. */
import { readItemDraft } from '../item-draft';
import type { ItemDraftDocument } from '../item-draft';
import { emptyItem } from '../new-item-document';

const text = (words: string) => ({ en: words, 'zh-CN': words });
const answer = (field: string) => ({ var: `answers.${field}` });

export function itemWithTable(): ItemDraftDocument {
  const item = emptyItem('kit', text('Kit'));
  const options = { remote: text('Remote'), hybrid: text('Hybrid'), 'on-site': text('On site') };
  const modes = Object.keys(options);
  return readItemDraft({
    ...item,
    form: {
      ...item.form,
      schema: {
        ...item.form.schema,
        properties: {
          mode: { 'x-type': 'choice', type: 'string', enum: modes },
          extras: { 'x-type': 'choices', type: 'array', items: { type: 'string', enum: modes } },
          size: { 'x-type': 'number', type: 'number' },
        },
        required: ['mode'],
      },
      layout: {
        steps: [{ id: 'details', title: text('Details'), rows: [['mode', 'extras'], ['size']] }],
      },
      texts: {
        mode: { label: text('Work mode'), options },
        extras: { label: text('Extras'), options },
        size: { label: text('Size') },
      },
      access: { read: ['department:it'], fields: {} },
    },
    fulfilment: {
      ...item.fulfilment,
      conditions: {
        isAway: { in: [answer('mode'), ['remote', 'hybrid']] },
        isBig: { '>': [answer('size'), 3] },
      },
      rules: [
        {
          ...{ id: 'ship', text: text('Ship it'), when: { 'fw.is': 'isAway' } },
          then: [{ ticket: ticketOf('ship') }],
        },
      ],
      tables: [
        {
          ...{ id: 'kit', text: text('Kit by mode'), before: 'ship', hit: 'first' },
          inputs: [
            { title: text('Mode'), value: answer('mode') },
            { title: text('Extras'), value: answer('extras') },
            { title: text('Size'), value: answer('size') },
          ],
          outputs: [{ title: text('Days'), sets: '/0/ticket/ola/workingDays' }],
          then: [{ ticket: ticketOf('kit') }],
          rows: [
            { id: 'away', when: [{ oneOf: ['remote', 'hybrid'] }, null, null], then: [3] },
            { id: 'extra', when: [null, { hasAny: ['remote'] }, null], then: [4] },
            { id: 'big', when: [null, null, { condition: { 'fw.is': 'isBig' } }], then: [5] },
            { id: 'rest', when: ['on-site', null, null], then: null },
          ],
        },
      ],
    },
    cases: [
      {
        ...{ id: 'one', text: text('Remote with a large one'), at: '2026-11-02T09:00:00Z', persons: [] },
        requester: { number: '1', name: 'A', roles: [], manages: [], legalEntity: 'DE' },
        answers: { mode: 'remote', extras: ['remote', 'hybrid'], size: 4 },
        expect: {
          ...{ valid: true, errors: { '/mode': 'E-301' }, tickets: [{ key: 'ship' }], approvals: [] },
          notices: [{ key: 'shipped', to: ['manager-of:/mode'] }],
        },
      },
    ],
  });
}

function ticketOf(key: string) {
  return { key, title: text(key), department: 'it', ola: { workingDays: 2 }, shows: ['mode'] };
}
