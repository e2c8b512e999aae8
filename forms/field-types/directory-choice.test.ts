import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { department } from './department';
import type { FormField } from './field-type';
import { office } from './office';

const schema = { 'x-type': 'department', type: 'string', enum: ['hr', 'it'] } as FormField['schema'];
const options = { hr: { en: 'Human resources', 'zh-CN': '人力资源部' }, it: { en: 'IT', 'zh-CN': 'IT 部' } };
const field: FormField = {
  key: 'unit',
  schema,
  texts: { label: { en: 'Department', 'zh-CN': '部门' }, options },
  required: false,
};

describe.each([
  ['department', department],
  ['office', office],
])('%s', (_, type) => {
  it('takes a key of the directory; which there are is for the form to say', () => {
    expect(clausesOf(type, 'new-york')).toEqual([]);
    for (const value of ['New York', 5, ['hr'], '../hr'])
      expect(clausesOf(type, value)).toEqual(['wrong-kind']);
    expect(clausesOf(type, ' ')).toEqual(['empty']);
    expect(type.chosen?.('hr', schema)).toEqual(['hr']);
  });

  it('offers what the server put in', () => {
    expect(type.options?.(schema)).toEqual(['hr', 'it']);
    expect(type.options?.({ ...schema, enum: undefined })).toBeUndefined();
    expect(type.narrow?.(schema, ['it']).enum).toEqual(['it']);
  });

  it('reads and says it', () => {
    const words = { zone: 'UTC', now: null, personName: () => undefined };
    expect(posted(type, { '': ['hr'] })).toBe('hr');
    expect(posted(type, { '': [''] })).toBeNull();
    expect(type.format('hr', field, { ...words, locale: 'en' })).toBe('Human resources');
    expect(type.format('hr', field, { ...words, locale: 'zh-CN' })).toBe('人力资源部');
  });
});
