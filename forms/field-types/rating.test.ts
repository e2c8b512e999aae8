import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import type { FormField } from './field-type';
import { rating } from './rating';

const field = { schema: { 'x-type': 'rating', type: 'integer', maximum: 7 } } as FormField;
const words = { zone: 'UTC', now: null, personName: () => undefined };

describe('rating', () => {
  it('takes whole marks up to the highest', () => {
    for (const value of [1, 5]) expect(clausesOf(rating, value)).toEqual([]);
    for (const value of [0, 6, 2.5, '3', true]) expect(clausesOf(rating, value)).toEqual(['wrong-kind']);
    expect(clausesOf(rating, 7, field.schema)).toEqual([]);
    expect(clausesOf(rating, null)).toEqual(['empty']);
  });

  it('reads what was posted', () => {
    expect(posted(rating, { '': ['4'] })).toBe(4);
    expect(posted(rating, { '': [''] })).toBeNull();
    expect(posted(rating, {})).toBeUndefined();
  });

  it('is said with the highest mark', () => {
    expect(rating.format(4, field, { ...words, locale: 'en' })).toBe('4 of 7');
    expect(rating.format(4, field, { ...words, locale: 'zh-CN' })).toBe('4 分（满分 7 分）');
  });
});
