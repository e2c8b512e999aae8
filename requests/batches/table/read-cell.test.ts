import { describe, expect, it } from 'vitest';
import type { FormField } from '../../../forms/field-types/field-type';
import type { FieldSchema } from '../../../forms/form-document';
import { readDate } from './cell-date';
import { readCell } from './read-cell';

const colours = {
  red: { en: 'Red wine', 'zh-CN': '红' },
  blue: { en: 'Blue', 'zh-CN': '蓝' },
};
function field(type: string, more: Partial<FieldSchema> = {}): FormField {
  const schema = { 'x-type': type, ...more } as FieldSchema;
  return { key: 'f', schema, texts: { label: { en: 'F', 'zh-CN': 'F' }, options: colours }, required: false };
}
const read = (of: FormField, text: string) => readCell(of, text, new Map([['li@example.org', 'HR-2']]));
const choice = field('choice', { type: 'string', enum: ['red', 'blue'] });
const choices = field('choices', {
  type: 'array',
  items: { type: 'string', enum: ['red', 'blue'] } as FieldSchema,
});
const euros = field('money', { properties: { currency: { type: 'string', enum: ['EUR'] } } as never });

describe('a cell', () => {
  it.each([
    [
      'yes-no',
      field('yes-no'),
      [
        ['Yes', true],
        ['是', true],
        ['1', true],
        ['no', false],
        ['否', false],
        ['maybe', 'maybe'],
      ],
    ],
    [
      'choice',
      choice,
      [
        ['red', 'red'],
        ['RED WINE', 'red'],
        ['蓝', 'blue'],
        ['green', 'green'],
      ],
    ],
    [
      'choices',
      choices,
      [
        ['red|蓝', ['red', 'blue']],
        ['Blue | green', ['blue', 'green']],
        ['|', []],
      ],
    ],
    [
      'person',
      field('person'),
      [
        ['ENG-2', 'ENG-2'],
        ['Li@Example.org', 'HR-2'],
        ['nobody@x.org', 'nobody@x.org'],
      ],
    ],
    [
      'money',
      field('money'),
      [
        ['12.50 EUR', { amount: 12.5, currency: 'EUR' }],
        ['usd 3', { amount: 3, currency: 'USD' }],
        ['12', '12'],
        ['1,200 EUR', '1,200 EUR'],
      ],
    ],
    ['money of one currency', euros, [['12', { amount: 12, currency: 'EUR' }]]],
    [
      'number',
      field('number'),
      [
        ['-5', -5],
        ['１２', 12],
        ['1,200', '1,200'],
      ],
    ],
    [
      'period',
      field('period'),
      [
        ['2026-12-01..2026-12-05', { from: '2026-12-01', until: '2026-12-05' }],
        ['2026年12月1日至2026年12月5日', { from: '2026-12-01', until: '2026-12-05' }],
        ['soon', 'soon'],
      ],
    ],
    [
      'text',
      field('short-text'),
      [
        ['=1+1', '=1+1'],
        [' ', undefined],
        ['@a', '@a'],
      ],
    ],
  ] as const)('of %s', (_, of, cells) => {
    for (const [text, value] of cells) expect(read(of, text), text).toEqual(value);
  });

  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-1-2', '2026-01-02'],
    ['2026/12/1', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['1.12.2026', '2026-12-01'],
    ['1 Dec 2026', '2026-12-01'],
    ['Tue 1 Dec 2026', '2026-12-01'],
    ['December 1, 2026', '2026-12-01'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['03/03/2027', '2027-03-03'],
  ])('of the date %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['03/04/2027', '2026-02-30', '31.2.2026', 'tomorrow', '=TODAY()'])(
    '%s is no date, and stays',
    (text) => {
      expect(readDate(text)).toBe(text);
    },
  );
});
