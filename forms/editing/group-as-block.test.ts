import { describe, expect, it } from 'vitest';
import { withBlocks } from '../expand-blocks';
import type { FormDocument, FormRule } from '../form-document';
import { parseForm } from '../parse-form';
import { smallDocument } from '../test-data/small-form';
import { editForm } from './edit-form';
import type { FormDraft } from './form-draft';
import { formOfGroup } from './group-as-block';

const title = { en: 'Contact', 'zh-CN': '联系人' };

const inside: FormRule[] = [
  { id: 'relation', when: { '==': [{ var: 'answers.contact.relation' }, 'other'] }, show: ['contact.other'] },
  { id: 'rows', when: { '!!': [{ var: 'row.kind' }] }, show: ['contact.devices.*.model'] },
];
const outside: FormRule[] = [
  { id: 'asked', when: { '==': [{ var: 'answers.abroad' }, true] }, require: ['contact.other'] },
  { id: 'reads', when: { '!!': [{ var: 'answers.contact.relation' }] }, show: ['later'] },
  { id: 'large', when: { '!!': [{ var: 'answers' }] }, hide: ['contact.devices'] },
];

function formWith(rules: FormRule[]): FormDocument {
  const text = { 'x-type': 'short-text' };
  const form = smallDocument({
    fields: {
      abroad: { 'x-type': 'yes-no' },
      contact: {
        'x-type': 'group',
        'x-own': 'kept',
        required: ['relation'],
        properties: {
          relation: text,
          other: text,
          devices: {
            'x-type': 'list',
            items: { 'x-type': 'group', properties: { kind: text, model: text } },
          },
        },
      } as never,
      later: text,
    },
    rules,
  });
  const layout = {
    ...form.layout,
    inside: {
      contact: { rows: [['relation', 'other'], ['devices']] },
      'contact.devices.*': { rows: [['kind', 'model']] },
    },
  };
  const fields = {
    ...form.access.fields,
    'contact.other': { read: ['role:it'] },
    contact: { read: ['role:hr'] },
  };
  return { ...form, layout, access: { ...form.access, fields } };
}

const draft = (form: FormDocument) => form as unknown as FormDraft;

describe('a block out of a group', () => {
  const form = formWith([...inside, ...outside]);
  const block = formOfGroup(draft(form), 'contact', title) as unknown as FormDocument;
  const used = editForm(draft(form), { op: 'use-block', field: 'contact', block: 'contact', version: 1 });

  it('is a form of its own, with the rules that concern nothing else', () => {
    expect(() => parseForm(block)).not.toThrow();
    expect(block.rules.map(({ id }) => id)).toEqual(['relation', 'rows']);
    expect(block.rules[0]?.when).toEqual({ '==': [{ var: 'answers.relation' }, 'other'] });
    expect(block.layout.inside).toEqual({ 'devices.*': { rows: [['kind', 'model']] } });
    expect(block.access).toEqual({ read: [], fields: { other: { read: ['role:it'] } } });
  });

  it('takes the place of the group, whose own words and whatever concerns more stay', () => {
    expect(used.schema.properties.contact).toEqual({
      'x-type': 'block',
      'x-block': 'contact',
      'x-block-version': 1,
      'x-own': 'kept',
    });
    expect(used.rules.map(({ id }) => id)).toEqual(['asked', 'reads', 'large']);
    expect(Object.keys(used.texts)).toEqual(['abroad', 'contact', 'later']);
    expect(Object.keys(used.access.fields)).toEqual(['contact']);
  });

  it('comes to the same form as before', () => {
    const again = withBlocks(used as unknown as FormDocument, [{ key: 'contact', version: 1, form: block }]);
    const byId = ({ rules }: FormDocument) =>
      new Map(rules.map((rule) => [rule.id.replace('contact:', ''), { ...rule, id: '' }]));
    expect(byId(again)).toEqual(byId(form));
    expect(again.texts).toEqual(form.texts);
    expect(again.layout.inside).toEqual(form.layout.inside);
    expect(again.access).toEqual(form.access);
    const name = { 'x-block': 'contact', 'x-block-version': 1 };
    expect(again.schema.properties.contact).toEqual({ ...form.schema.properties.contact, ...name });
  });

  it('is refused for what is no group', () => {
    expect(() => formOfGroup(draft(form), 'later', title)).toThrow(/later/);
    expect(() =>
      editForm(draft(form), { op: 'use-block', field: 'later', block: 'contact', version: 1 }),
    ).toThrow(/later/);
  });
});
