import { describe, expect, it } from 'vitest';
import { palette } from '../../forms/palette/palette';
import { parseForm } from '../../forms/parse-form';
import { applyOperations } from './apply-operations';
import type { ItemDraftDocument } from './item-draft';
import type { ItemOperation } from './item-operation';
import { textsOf } from './item-texts';
import { nestedItem } from './test-data/nested-item';
import { optionUsedBy, usedBy } from './used-by';

const item = nestedItem();

function applied(...operations: ItemOperation[]): ItemDraftDocument {
  const outcome = applyOperations(item, operations);
  if (!outcome.ok) throw new Error(`${outcome.refusal.message.en}`);
  return outcome.document;
}
const whens = ({ form }: ItemDraftDocument) => form.rules.map(({ when }) => JSON.stringify(when));

describe('fields that lie in others', () => {
  it('are renamed in rules of rows, in loops over them, and in the layout inside', () => {
    const { form } = applied({ op: 'rename-field', field: 'devices.*.kind', key: 'type' });
    expect(whens({ ...item, form })).toEqual([
      '{"==":[{"var":"row.type"},"big"]}',
      '{"some":[{"var":"answers.devices"},{"==":[{"var":"type"},"big"]}]}',
      '{"exists":["answers","address","kind"]}',
    ]);
    expect(form.layout.inside).toEqual({
      ...{ address: { rows: [['kind', 'city']] }, 'devices.*': { rows: [['type'], ['count']] } },
    });
    expect(Object.keys(form.texts)).toContain('devices.*.type');
    expect(form.schema.properties.devices?.items).toMatchObject({ required: ['type'] });
  });

  it('follow what they lie in', () => {
    const renamed = applied(
      { op: 'rename-field', field: 'devices', key: 'machines' },
      { op: 'rename-field', field: 'address', key: 'place' },
    );
    const bytes = JSON.stringify(renamed);
    expect(bytes.includes('devices') || /"(answers\.)?address/.test(bytes)).toBe(false);
    expect(whens(renamed)[2]).toBe('{"exists":["answers","place","kind"]}');
    const back = applyOperations(renamed, [
      { op: 'rename-field', field: 'machines', key: 'devices' },
      { op: 'rename-field', field: 'place', key: 'address' },
    ]);
    expect(back.ok && JSON.stringify(back.document)).toBe(JSON.stringify(item));
  });

  it('are added, moved among each other, and removed with their layout', () => {
    const added = applied(
      { op: 'add-field', type: 'date', key: 'since', to: { inside: 'devices.*', at: 0 }, required: true },
      { op: 'move-field', field: 'address.city', to: { inside: 'address', at: 0 } },
      { op: 'remove-field', field: 'devices.*.count', used: 'remove' },
    );
    const { devices, address } = added.form.schema.properties;
    expect(devices?.items).toMatchObject({ required: ['since', 'kind'] });
    expect(Object.keys((address?.properties ?? {}) as object)).toEqual(['city', 'kind']);
    expect(added.form.layout.inside).toEqual({
      ...{ address: { rows: [['city'], ['kind']] }, 'devices.*': { rows: [['since'], ['kind']] } },
    });
    expect(added.form.rules.map(({ id }) => id)).toEqual(['over-rows', 'by-val']);
  });

  it('of every type of the palette can be added, a group and rows with fields of their own', () => {
    const all = palette.map((type): ItemOperation => ({ op: 'add-field', type, to: { step: 'details' } }));
    const added = applied(
      ...all,
      { op: 'add-field', type: 'list', key: 'assets', to: { step: 'details' } },
      { op: 'add-field', type: 'date', key: 'bought', to: { inside: 'assets.*' } },
    );
    expect(Object.keys(added.form.schema.properties)).toHaveLength(3 + palette.length + 1);
    expect(added.form.texts['assets.*.bought']?.label?.en).toBe('Date');
    // The engine takes each as it begins; the work of this item is unfinished on purpose.
    expect(() => parseForm(JSON.parse(JSON.stringify(added.form)))).not.toThrow();
  });

  it('that nothing can hold are refused', () => {
    const problem = (operation: ItemOperation) => {
      const outcome = applyOperations(item, [operation]);
      return outcome.ok ? 'done' : outcome.refusal.problem;
    };
    expect(problem({ op: 'add-field', type: 'date', to: { inside: 'size' } })).toBe('no-such-place');
    expect(problem({ op: 'move-field', field: 'address.city', to: { step: 'details' } })).toBe(
      'no-such-place',
    );
    expect(problem({ op: 'rename-field', field: 'size.0', key: 'first' })).toBe('no-such-place');
    expect(problem({ op: 'set-field', field: 'devices.*.kind', keyword: 'x-type', value: 'date' })).toBe(
      'fixed-keyword',
    );
  });
});

describe('what uses a field', () => {
  it('is told with its name, where it is, and what becomes of it', () => {
    expect(
      usedBy(item, 'devices').map(({ kind, title, place, whenRemoved }) => [
        kind,
        title.en,
        place,
        whenRemoved?.en,
      ]),
    ).toEqual([
      ['form-rule', 'Form rule in-rows', '/form/rules/0/when/==/0/var', 'Form rule in-rows is removed'],
      ['form-rule', 'Form rule in-rows', '/form/rules/0/show/0', 'Form rule in-rows no longer names it'],
      ['form-rule', 'Form rule over-rows', '/form/rules/1/when/some/0/var', 'Form rule over-rows is removed'],
      [
        'form-rule',
        'Form rule over-rows',
        '/form/rules/1/when/some/1/==/0/var',
        'Form rule over-rows is removed',
      ],
      [
        'ticket',
        'Ticket {answer:size}',
        '/fulfilment/rules/0/then/0/ticket/shows/0',
        'Ticket {answer:size} no longer names it',
      ],
    ]);
    expect(usedBy(item, 'size').map(({ kind }) => kind)).toEqual(['form-rule', 'ticket']);
    expect(usedBy(item, 'address.city').map(({ place }) => place)).toEqual(['/form/rules/1/require/0']);
    expect(optionUsedBy(item, 'size', 'none')).toEqual([]);
  });
});

describe('texts', () => {
  it('are all there, with the languages that are missing', () => {
    const reworded = applied({ op: 'set-text', field: 'size', text: 'label', locale: 'zh-CN', value: '' });
    const rows = textsOf(reworded);
    const missing = rows.filter((row) => row.missing.length > 0);
    expect(missing.map(({ place, title, missing: locales }) => [place, title.en, locales])).toEqual([
      ['/form/texts/size/label', 'Size: label', ['zh-CN']],
      ['/fulfilment/rules/0/then/0/ticket/title', 'Ticket {answer:size}: title', ['zh-CN']],
    ]);
    expect(rows.map(({ place }) => place)).toContain('/form/texts/devices.*.kind/label');
  });
});
