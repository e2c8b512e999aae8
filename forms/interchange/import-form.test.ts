import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import { inTime } from '../../tests/builders/in-time';
import { judgeForm } from './conformance/judge-form.server';
import { exportForm } from './export/export-form';
import { answersFor, answersFrom } from './foreign-answers';
import { importForm } from './import-form';
import { refusalKeywords } from './refusal-keywords';
import { refusedForms, wholeForms } from './test-data/foreign-forms';

describe('importForm', () => {
  it.each(Object.entries(wholeForms))('takes %s whole, and it behaves the same', (name, form) => {
    const { refused, disagreements, accepted } = judgeForm(name, form);
    expect(refused).toEqual([]);
    expect(disagreements).toEqual([]);
    expect(accepted).toBeGreaterThan(0);
  });

  it.each(Object.entries(wholeForms))('gives %s back the same after an export', (_, form) => {
    const { document } = importForm(form);
    const exported = exportForm(document!);
    const again = importForm(JSON.parse(JSON.stringify(exported)));
    expect(again.document).toEqual(document);
    expect(JSON.stringify(exportForm(again.document!))).toBe(JSON.stringify(exported));
  });

  it.each(refusedForms)('refuses %j at %s', (schema, place, keyword) => {
    const { document, refused } = importForm({ schema: { type: 'object', ...schema } });
    expect(document).toBeNull();
    expect(refused.map((each) => [each.path, each.keyword])).toContainEqual([place, keyword]);
  });

  it('refuses with the keywords of the published list, at most 15', () => {
    const published = readFileSync(path.join(import.meta.dirname, '../../docs/importing-forms.md'), 'utf8');
    const [, list = ''] = published.split('## What is refused');
    const rows = [...list.split('## ')[0]!.matchAll(/^\| `([$\w]+)` \|/gm)].map(([, keyword]) => keyword);
    expect(refusalKeywords.length).toBeLessThanOrEqual(15);
    expect(rows).toEqual([...refusalKeywords]);
  });

  it('drops nothing in silence: what means nothing here is noted, kept and given back', () => {
    const { document, notes } = importForm({
      schema: {
        type: 'object',
        properties: { a: { type: 'string', format: 'color', $comment: 'a note', 'x-own': 1 } },
      },
      uiSchema: {
        a: { 'ui:autofocus': true, 'ui:title': 'Colour', 'ui:options': { rows: 3 } },
        gone: { 'ui:help': 'x' },
      },
    });
    expect(notes.map(({ path: place }) => place).sort()).toEqual([
      '/schema/properties/a/$comment',
      '/schema/properties/a/format',
      '/schema/properties/a/x-own',
      '/uiSchema/a/ui:autofocus',
      '/uiSchema/a/ui:options',
      '/uiSchema/gone',
    ]);
    expect(exportForm(document!, { plain: true })).toMatchObject({
      schema: { properties: { a: { title: 'Colour', format: 'color', $comment: 'a note', 'x-own': 1 } } },
      uiSchema: { a: { 'ui:autofocus': true, 'ui:options': { rows: 3 } }, gone: { 'ui:help': 'x' } },
    });
  });

  it('takes order, names, widgets, placeholders and read-only from the uiSchema, or from the schema itself', () => {
    const { document } = importForm({
      schema: {
        type: 'object',
        title: 'T',
        description: 'About',
        properties: {
          a: { type: 'string', enum: ['x', 'y'], 'ui:widget': 'radio' },
          b: { type: 'string', description: 'What it is' },
        },
      },
      uiSchema: {
        'ui:order': ['b', '*'],
        a: { 'ui:enumNames': ['Ex', 'Why'] },
        b: { 'ui:widget': 'textarea', 'ui:placeholder': 'like this', 'ui:help': 'More', 'ui:readonly': true },
      },
    });
    expect(Object.keys(document!.schema.properties)).toEqual(['b', 'a']);
    expect(document!.schema.properties).toMatchObject({
      b: { 'x-type': 'long-text' },
      a: { 'x-widget': 'radio' },
    });
    expect(document!.texts.a?.options?.x?.en).toBe('Ex');
    expect(document!.texts.b).toMatchObject({
      help: { en: 'What it is\nMore' },
      example: { en: 'like this' },
    });
    expect(document!.rules).toEqual([{ id: 'rule-1', when: true, readOnly: ['b'] }]);
    expect(document!.layout.steps[0]?.sections?.[0]?.help?.en).toBe('About');
  });

  it('gives conditions JSON Schema’s meaning: what is absent satisfies them', () => {
    const { document } = importForm({
      schema: {
        type: 'object',
        properties: { a: { type: 'string' } },
        if: { properties: { a: { const: 'x' } } },
        then: { required: ['b'], properties: { b: { type: 'string' } } },
      },
    });
    expect(document!.rules[0]?.when).toEqual({
      or: [{ '!': [{ exists: ['answers', 'a'] }] }, { '==': [{ var: 'answers.a' }, 'x'] }],
    });
  });

  it('hands over form data under the keys of the document, and gives it back', () => {
    const form = { ...wholeForms['strange names']!, formData: { 'a.b': 'q', 'x-y': 'z', 12: 3, other: [1] } };
    const { document, answers } = importForm(form);
    expect(answersFrom(document!, form.formData as Json)).toEqual(answers);
    expect(answersFor(document!, answers!)).toEqual(form.formData);
  });
});

describe('hostile forms', () => {
  const deep = (levels: number): object => (levels === 0 ? {} : { properties: { a: deep(levels - 1) } });
  const properties = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, { type: 'string' }]));
  const bomb = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `d${at}`,
      { allOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
    ]),
  );

  it.each([
    ['a forbidden key', JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'), 'E-902'],
    ['constructor as a name', { properties: { constructor: { type: 'string' } } }, 'E-902'],
    ['depth', deep(2_000), 'E-902'],
    ['size', { description: 'x'.repeat(300_000) }, 'E-901'],
    ['ten thousand fields', { properties: properties(10_000) }, 'E-401'],
    ['more fields than a form may have', { properties: properties(301) }, 'E-401'],
    [
      'references that double',
      { $defs: { ...bomb, d30: {} }, properties: { a: { $ref: '#/$defs/d0' } } },
      'E-401',
    ],
    ['no schema', 'nothing', 'E-902'],
  ])('refuses %s with its code, in time', (_, schema, code) => {
    const { document, refused } = inTime(() => importForm({ schema }));
    expect(document).toBeNull();
    expect(refused.map((each) => [each.keyword, each.code])).toContainEqual(['limits', code]);
    expect(({} as { type?: string }).type).toBeUndefined();
  });

  it('refuses references that turn in circles', () => {
    const { refused } = importForm({
      schema: { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' },
    });
    expect(refused).toMatchObject([{ keyword: '$ref', path: '/schema/$defs/b/$ref' }]);
  });

  it('refuses conditions that turn in circles', () => {
    const when = (a: string, b: string) => ({
      if: { properties: { [a]: { const: 'x' } }, required: [a] },
      then: { properties: { [b]: { type: 'string' } } },
    });
    const { refused } = importForm({ schema: { type: 'object', allOf: [when('a', 'b'), when('b', 'a')] } });
    expect(refused[0]).toMatchObject({ keyword: 'if' });
  });

  it('does not believe a document that an export carries once its plain part says otherwise', () => {
    const { document } = importForm({ schema: { type: 'object', properties: { a: { type: 'string' } } } });
    const exported = exportForm(document!) as unknown as { schema: { properties: object } };
    const changed = { ...exported, schema: { ...exported.schema, properties: { b: { type: 'number' } } } };
    expect(Object.keys(importForm(changed).document!.schema.properties)).toEqual(['b']);
  });

  it('takes an export that was changed for an update: keys stay, and the words that still read the same', () => {
    const { document } = importForm({
      schema: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } },
    });
    const translated = {
      ...document!,
      texts: { a: { label: { en: 'a', 'zh-CN': '甲' } }, b: { label: { en: 'b', 'zh-CN': '乙' } } },
    };
    const { schema, uiSchema } = exportForm(translated);
    const properties = {
      a: { title: 'a', type: 'string', maxLength: 3 },
      b: { title: 'Bee', type: 'string' },
    };
    const { document: updated, notes } = importForm({ schema: { ...schema, properties }, uiSchema });
    expect(notes).toEqual([]);
    expect(updated!.schema.properties.a).toMatchObject({ maxLength: 3 });
    expect(updated!.texts.a?.label['zh-CN']).toBe('甲');
    expect(updated!.texts.b?.label).toEqual({ en: 'Bee', 'zh-CN': 'Bee' });
  });
});
