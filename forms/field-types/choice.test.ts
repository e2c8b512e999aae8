import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { choice } from './choice';
import type { FormField } from './field-type';

const field: FormField = {
  key: 'mode',
  schema: { 'x-type': 'choice', type: 'string', enum: ['remote', 'hybrid'] },
  texts: { label: { en: 'Mode', 'zh-CN': '方式' }, options: { remote: { en: 'Remote', 'zh-CN': '远程' } } },
  required: false,
};
const words = { zone: 'UTC', now: 0, personName: () => undefined };

describe('choice', () => {
  it('takes a text; which options are offered is for the form to say', () => {
    expect(clausesOf(choice, 'remote', field.schema)).toEqual([]);
    expect(clausesOf(choice, 'elsewhere', field.schema)).toEqual([]);
    expect(clausesOf(choice, 1, field.schema)).toEqual(['wrong-kind']);
    expect(clausesOf(choice, '', field.schema)).toEqual(['empty']);
  });

  it('knows its options and what a value chooses', () => {
    expect(choice.options?.(field.schema)).toEqual(['remote', 'hybrid']);
    expect(choice.narrow?.(field.schema, ['hybrid']).enum).toEqual(['hybrid']);
    expect(choice.chosen?.('remote', field.schema)).toEqual(['remote']);
    expect(choice.chosen?.(5, field.schema)).toEqual([]);
  });

  it('says the label, or the option itself where there is none', () => {
    expect(choice.format('remote', field, { ...words, locale: 'zh-CN' })).toBe('远程');
    expect(choice.format('hybrid', field, { ...words, locale: 'en' })).toBe('hybrid');
    expect(choice.format('toString', field, { ...words, locale: 'en' })).toBe('toString');
  });

  it('reads what was posted', () => {
    expect(posted(choice, { '': ['hybrid'] })).toBe('hybrid');
    expect(posted(choice, { '': [''] })).toBeNull();
  });
});
