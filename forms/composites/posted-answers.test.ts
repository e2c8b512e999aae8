import { describe, expect, it } from 'vitest';
import type { FormField } from '../field-types/field-type';
import { postedAnswers, withPosted } from './posted-answers';

const field = (key: string, schema: object): FormField =>
  ({ key, schema, texts: { label: { en: key, 'zh-CN': key } }, required: false }) as FormField;

const fields = [
  field('name', { 'x-type': 'short-text', type: 'string' }),
  field('many', { 'x-type': 'choices', type: 'array' }),
  field('pay', { 'x-type': 'money', type: 'object' }),
  field('yes', { 'x-type': 'yes-no', type: 'boolean' }),
  field('names', { 'x-type': 'text-list', type: 'array' }),
];

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('the answers of a posted form', () => {
  it('are read by their types', () => {
    const posted = form(
      ['name', 'Mara'],
      ['many', ''],
      ['many', 'a'],
      ['many', 'b'],
      ['pay.amount', '1200.50'],
      ['pay.currency', 'EUR'],
      ['yes', 'no'],
      ['names', 'Figma'],
      ['names', ' '],
    );
    expect(postedAnswers(fields, posted)).toEqual({
      name: 'Mara',
      many: ['a', 'b'],
      pay: { amount: 1200.5, currency: 'EUR' },
      yes: false,
      names: ['Figma'],
    });
  });

  it('leave out what the page did not ask', () => {
    expect(postedAnswers(fields, form(['name', 'Mara']))).toEqual({ name: 'Mara' });
  });

  it('keep what is no field of the form, for the draft to refuse', () => {
    expect(postedAnswers(fields, form(['salary', '1'], ['salary.amount', '2'], ['role', 'admin']))).toEqual({
      salary: '2',
      role: 'admin',
    });
  });

  it('pass over the page’s own fields', () => {
    expect(postedAnswers(fields, form(['_csrf', 'token'], ['_intent', 'next']))).toEqual({});
  });

  it('touch no prototype, whatever they are called', () => {
    const posted = postedAnswers(fields, form(['__proto__', 'x'], ['constructor', 'y']));
    expect(Object.keys(posted)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(posted)).toBe(Object.prototype);
  });
});

describe('laid over a draft', () => {
  it('they replace what they answer and leave the rest', () => {
    expect(withPosted(fields, { name: 'Old', other: 1 }, { name: 'New' })).toEqual({ name: 'New', other: 1 });
  });

  it('a field that was emptied loses its answer', () => {
    expect(withPosted(fields, { name: 'Old' }, { name: null })).toEqual({});
  });
});
