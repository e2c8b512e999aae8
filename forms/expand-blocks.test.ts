import { describe, expect, it } from 'vitest';
import type { BlockDocument } from './expand-blocks';
import { blockUses } from './expand-blocks';
import type { FormDocument, FormRule } from './form-document';
import { parseForm } from './parse-form';
import { resolveForm } from './resolve-form';
import { specialiseForm } from './specialise-form';
import { NOW, personWith } from './test-data/persons';
import { smallDocument } from './test-data/small-form';

const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

const rules: FormRule[] = [
  { id: 'phone', when: { '!!': [{ var: 'answers.name' }] }, show: ['phone'] },
  {
    id: 'said',
    when: { exists: ['answers', 'name'] },
    messages: [{ at: null, level: 'note', text: both('Thanks') }],
  },
  { id: 'model', when: { '==': [{ var: 'row.kind' }, 'laptop'] }, show: ['devices.*.model'] },
];

const form = smallDocument({
  fields: {
    name: { 'x-type': 'short-text' },
    phone: { 'x-type': 'short-text' },
    devices: {
      'x-type': 'list',
      items: {
        'x-type': 'group',
        properties: { kind: { 'x-type': 'short-text' }, model: { 'x-type': 'short-text' } },
      },
    },
    from: { 'x-type': 'date', format: 'date' },
    to: { 'x-type': 'date', format: 'date', 'x-not-before': { var: 'answers.from' } },
  },
  required: ['name'],
  rules,
});

const contact: BlockDocument = {
  key: 'emergency-contact',
  version: 2,
  form: {
    ...form,
    layout: {
      steps: [{ id: 'only', title: both('Only'), rows: [['name', 'phone'], ['devices'], ['from', 'to']] }],
    },
    access: { read: [], fields: { phone: { read: ['role:hr'] } } },
  },
};

const use = { 'x-type': 'block', 'x-block': 'emergency-contact', 'x-block-version': 2 };

function documentWith(block: object): FormDocument {
  return smallDocument({ fields: { contact: block as typeof use, other: { 'x-type': 'yes-no' } } });
}

describe('a block', () => {
  const model = parseForm(documentWith(use), undefined, [contact]);

  it('becomes a group, with its texts, layout and access under the field’s path', () => {
    expect([...model.byPath.keys()].slice(0, 3)).toEqual(['contact', 'contact.name', 'contact.phone']);
    expect(model.fields.get('contact')).toMatchObject({
      rows: [['name', 'phone'], ['devices'], ['from', 'to']],
      texts: { label: both('Label of contact') },
    });
    expect(model.document.access.fields).toEqual({ 'contact.phone': { read: ['role:hr'] } });
  });

  it('takes its rules and bounds along, in rows, too', () => {
    const specialised = specialiseForm(model, personWith(), { fallback: 'UTC' });
    const resolve = (answers: object) =>
      resolveForm(specialised, { answers: { contact: answers }, subject: null, now: NOW });
    expect(resolve({}).fields['contact.phone']?.visible).toBe(false);
    expect(resolve({ name: 'Ada' }).fields['contact.phone']?.visible).toBe(true);
    expect(resolve({ name: 'Ada' }).messages).toMatchObject([{ pointer: '/contact', rule: 'contact:said' }]);
    const rows = resolve({ devices: [{ kind: 'laptop' }, { kind: 'phone' }] }).fields;
    expect([0, 1].map((row) => rows[`contact.devices.${row}.model`]?.visible)).toEqual([true, false]);
    expect(model.byPath.get('contact.to')?.schema['x-not-before']).toEqual({ var: 'answers.contact.from' });
  });

  it('hands readers of all its answers to each of its fields', () => {
    const closed = {
      ...contact,
      form: { ...contact.form, access: { ...contact.form.access, read: ['role:it'] } },
    };
    const { access } = parseForm(documentWith(use), undefined, [closed]).document;
    expect(access.fields).toMatchObject({
      'contact.name': { read: ['role:it'] },
      'contact.phone': { read: ['role:hr'] },
    });
    expect(access.read).toEqual(['role:hr']);
  });

  it('is found in a group, too', () => {
    const group = { 'x-type': 'group', properties: { contact: use } };
    const inGroup = documentWith(group);
    expect([...parseForm(inGroup, undefined, [contact]).byPath.keys()]).toContain('contact.contact.phone');
    expect(blockUses(inGroup)).toEqual([
      {
        path: 'contact.contact',
        place: '/schema/properties/contact/properties/contact',
        key: 'emergency-contact',
        version: 2,
      },
    ]);
  });

  it('is refused where there is none of that name and version', () => {
    expect(() => parseForm(documentWith({ ...use, 'x-block-version': 3 }), undefined, [contact])).toThrow(
      'There is no block “emergency-contact” in version 3',
    );
    expect(() => parseForm(documentWith(use))).toThrow(/E-401/);
  });
});
