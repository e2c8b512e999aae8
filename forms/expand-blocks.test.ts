import { describe, expect, it } from 'vitest';
import type { BlockDocument, BlockSource } from './expand-blocks';
import { parseForm } from './parse-form';
import { resolveForm } from './resolve-form';
import { specialiseForm } from './specialise-form';
import { NOW, personWith } from './test-data/persons';
import { smallDocument } from './test-data/small-form';

const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

const contact: BlockDocument = {
  key: 'emergency-contact',
  version: 2,
  schema: {
    'x-type': 'group',
    type: 'object',
    properties: {
      name: { 'x-type': 'short-text', type: 'string' },
      phone: { 'x-type': 'short-text', type: 'string' },
    },
    required: ['name'],
  },
  texts: { name: { label: both('Name') }, phone: { label: both('Phone') } },
  rules: [
    { id: 'phone', when: { '!!': [{ var: 'answers.name' }] }, show: ['phone'] },
    {
      id: 'said',
      when: { exists: ['answers', 'name'] },
      messages: [{ at: null, level: 'note', text: both('Thanks') }],
    },
  ],
  layout: { rows: [['name', 'phone']] },
  access: { phone: { read: ['role:hr'] } },
};
const blocks: BlockSource = (key, version) =>
  key === contact.key && version === contact.version ? contact : undefined;

const use = { 'x-type': 'block', 'x-block': 'emergency-contact', 'x-block-version': 2 };

function documentWith(block: object) {
  return {
    ...smallDocument({ fields: { contact: block as typeof use, other: { 'x-type': 'yes-no' } } }),
  };
}

describe('a block', () => {
  it('becomes a group, with its texts, rules, layout and access under the field’s path', () => {
    const model = parseForm(documentWith(use), undefined, blocks);
    expect([...model.byPath.keys()]).toEqual(['contact', 'contact.name', 'contact.phone', 'other']);
    expect(model.fields.get('contact')).toMatchObject({
      rows: [['name', 'phone']],
      texts: { label: both('Label of contact') },
    });
    expect(model.document.access.fields).toEqual({ 'contact.phone': { read: ['role:hr'] } });
    const form = specialiseForm(model, personWith(), { fallback: 'UTC' });
    const resolve = (answers: object) =>
      resolveForm(form, { answers: { contact: answers }, subject: null, now: NOW });
    expect(resolve({}).fields['contact.phone']?.visible).toBe(false);
    expect(resolve({ name: 'Ada' }).fields['contact.phone']?.visible).toBe(true);
    expect(resolve({ name: 'Ada' }).messages).toMatchObject([{ pointer: '/contact', rule: 'contact:said' }]);
  });

  it('is found in a group, too', () => {
    const group = { 'x-type': 'group', properties: { contact: use } };
    const model = parseForm(documentWith(group), undefined, blocks);
    expect([...model.byPath.keys()]).toContain('contact.contact.phone');
  });

  it('is refused where there is none of that name and version', () => {
    expect(() => parseForm(documentWith({ ...use, 'x-block-version': 3 }), undefined, blocks)).toThrow(
      'There is no block “emergency-contact” in version 3',
    );
    expect(() => parseForm(documentWith(use))).toThrow(/E-401/);
  });
});
