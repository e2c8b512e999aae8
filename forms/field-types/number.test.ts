import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import type { FormField } from './field-type';
import { integer } from './integer';
import { number } from './number';
import { readNumber, writeNumber } from './number-text';

const unit = { en: 'hours', 'zh-CN': '小时' };
const field = {
  key: 'hours',
  schema: { 'x-type': 'number', type: 'number', 'x-unit': unit },
  texts: { label: { en: 'Hours', 'zh-CN': '小时数' } },
  required: false,
} as FormField;
const words = { zone: 'UTC', now: null, personName: () => undefined };

describe('number', () => {
  it('takes finite numbers and nothing that only looks like one', () => {
    for (const value of [0, -1.5, 1e300]) expect(clausesOf(number, value)).toEqual([]);
    for (const value of ['5', true, [5], {}, Infinity])
      expect(clausesOf(number, value)).toEqual(['wrong-kind']);
    for (const value of [null, '', ' ']) expect(clausesOf(number, value)).toEqual(['empty']);
  });

  it('keeps its bounds, those that exclude their limit too', () => {
    expect(clausesOf(number, 5, { minimum: 5, maximum: 5 })).toEqual([]);
    expect(clausesOf(number, 4.9, { minimum: 5 })).toEqual(['too-low']);
    expect(clausesOf(number, 5.1, { maximum: 5 })).toEqual(['too-high']);
    expect(clausesOf(number, 5, { exclusiveMinimum: 5 })).toEqual(['not-above']);
    expect(clausesOf(number, 5, { exclusiveMaximum: 5 })).toEqual(['not-below']);
  });

  it('counts multiples as validators do, and decimals as people do', () => {
    expect(clausesOf(number, 15, { multipleOf: 5 })).toEqual([]);
    expect(clausesOf(number, 16, { multipleOf: 5 })).toEqual(['not-a-multiple']);
    for (const value of [0.29, 0.3, 1.1, 4.35, 12])
      expect(clausesOf(number, value, { 'x-decimals': 2 })).toEqual([]);
    expect(clausesOf(number, 0.295, { 'x-decimals': 2 })).toEqual(['too-precise']);
  });

  it('refuses bounds that cross', () => {
    const crossing = { 'x-type': 'number', type: 'number', minimum: 2, maximum: 1 } as const;
    expect(number.definitionFaults?.(crossing, '/f').map(({ place }) => place)).toEqual(['/f/minimum']);
    const shut = { 'x-type': 'number', type: 'number', exclusiveMinimum: 1, exclusiveMaximum: 1 } as const;
    expect(number.definitionFaults?.(shut, '/f').map(({ place }) => place)).toEqual(['/f/exclusiveMinimum']);
    expect(number.definitionFaults?.({ ...crossing, minimum: 0, multipleOf: 0 }, '/f')).toHaveLength(1);
  });

  it('reads what is typed, in full-width digits too, and keeps what it cannot read', () => {
    expect(posted(number, { '': [' 1200.50 '] })).toBe(1200.5);
    expect(posted(number, { '': ['１２．５'] })).toBe(12.5);
    expect(posted(number, { '': ['1,200'] })).toBe('1,200');
    expect(posted(number, { '': [''] })).toBeNull();
    expect(posted(number, {})).toBeUndefined();
    expect(readNumber('1e5')).toBe('1e5');
    expect(readNumber('+7.')).toBe(7);
  });

  it('writes a number so that it is read back', () => {
    for (const value of [0, -1.5, 1e21, 1e-7, 0.1]) expect(readNumber(writeNumber(value))).toBe(value);
  });

  it('says number and unit', () => {
    expect(number.format(1200.5, field, { ...words, locale: 'en' })).toBe('1,200.5 hours');
    expect(number.format(8, field, { ...words, locale: 'zh-CN' })).toBe('8 小时');
  });
});

describe('integer', () => {
  it('takes whole numbers', () => {
    expect(clausesOf(integer, 3)).toEqual([]);
    expect(clausesOf(integer, -0)).toEqual([]);
    expect(clausesOf(integer, 3.5)).toEqual(['wrong-kind']);
    expect(clausesOf(integer, 3, { multipleOf: 2 })).toEqual(['not-a-multiple']);
  });
});
