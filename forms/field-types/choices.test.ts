import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { choices } from './choices';
import type { FormField } from './field-type';

const items = { type: 'string', enum: ['ide', 'chat', 'erp'] };
const field: FormField = {
  key: 'software',
  schema: { 'x-type': 'choices', type: 'array', items },
  texts: {
    label: { en: 'Software', 'zh-CN': '软件' },
    options: { ide: { en: 'IDE', 'zh-CN': '开发环境' }, chat: { en: 'Chat', 'zh-CN': '聊天' } },
  },
  required: false,
};

describe('choices', () => {
  it('takes a list without duplicates and blanks', () => {
    expect(clausesOf(choices, ['ide', 'chat'], { items })).toEqual([]);
    expect(clausesOf(choices, ['ide', 'ide'], { items })).toEqual(['duplicate']);
    expect(clausesOf(choices, ['ide', ''], { items })).toEqual(['blank']);
    expect(clausesOf(choices, ['', ' ', 'ide', 'ide'], { items })).toEqual(['blank', 'duplicate']);
  });

  it('keeps its bounds of number', () => {
    expect(clausesOf(choices, ['ide'], { items, minItems: 2 })).toEqual(['too-few']);
    expect(clausesOf(choices, ['ide', 'chat'], { items, maxItems: 1 })).toEqual(['too-many']);
    expect(clausesOf(choices, Array.from({ length: 501 }, String), { items })).toEqual(['too-many']);
  });

  it('refuses what is no list of texts', () => {
    for (const value of ['ide', [1], [null], { 0: 'ide' }]) {
      expect(clausesOf(choices, value, { items })).toEqual(['wrong-kind']);
    }
  });

  it('counts an empty list as no answer', () => {
    expect(clausesOf(choices, [], { items })).toEqual(['empty']);
  });

  it('reads boxes; the page posts an empty value beside them', () => {
    expect(posted(choices, { '': ['', 'ide', 'chat'] })).toEqual(['ide', 'chat']);
    expect(posted(choices, { '': [''] })).toEqual([]);
    expect(posted(choices, {})).toBeUndefined();
  });

  it('says the labels as a list', () => {
    const words = { zone: 'UTC', now: 0, personName: () => undefined };
    expect(choices.format(['ide', 'chat'], field, { ...words, locale: 'en' })).toBe('IDE and Chat');
    expect(choices.format(['ide', 'chat'], field, { ...words, locale: 'zh-CN' })).toBe('开发环境和聊天');
  });

  it('knows what a value chooses and how it is narrowed', () => {
    expect(choices.options?.(field.schema)).toEqual(['ide', 'chat', 'erp']);
    expect(choices.options?.(choices.narrow?.(field.schema, ['erp']) ?? field.schema)).toEqual(['erp']);
    expect(choices.chosen?.(['ide'], field.schema)).toEqual(['ide']);
    expect(choices.chosen?.('ide', field.schema)).toEqual([]);
  });
});
