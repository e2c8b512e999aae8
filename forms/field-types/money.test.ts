import { describe, expect, it } from 'vitest';
import { decimalsOf } from '../currencies';
import { clausesOf, posted } from '../test-data/clauses';
import type { FormField } from './field-type';
import { currenciesOf, money } from './money';

const limited = {
  properties: {
    amount: { type: 'number', minimum: 0, maximum: 100 },
    currency: { type: 'string', enum: ['EUR', 'JPY'] },
  },
};
const words = { zone: 'UTC', now: 0, personName: () => undefined };
const field: FormField = {
  key: 'salary',
  schema: { 'x-type': 'money', type: 'object' },
  texts: { label: { en: 'Salary', 'zh-CN': '工资' } },
  required: false,
};

describe('money', () => {
  it('takes an amount in a currency of ISO 4217', () => {
    expect(clausesOf(money, { amount: 5200.5, currency: 'EUR' })).toEqual([]);
    expect(clausesOf(money, { amount: -1, currency: 'KWD' })).toEqual([]);
    expect(clausesOf(money, { amount: 1, currency: 'eur' })).toEqual(['not-a-currency']);
    expect(clausesOf(money, { amount: 1, currency: 'XXX' })).toEqual(['not-a-currency']);
    expect(clausesOf(money, { amount: 1, currency: '' })).toEqual(['not-a-currency']);
  });

  it.each([
    5,
    '5 EUR',
    [5, 'EUR'],
    { amount: '5', currency: 'EUR' },
    { amount: 5 },
    { amount: 5, currency: 'EUR', x: 1 },
  ])('refuses %j', (value) => {
    expect(clausesOf(money, value)).toEqual(['wrong-kind']);
  });

  it('has no more decimals than the currency', () => {
    expect(clausesOf(money, { amount: 0.1 + 0.2, currency: 'EUR' })).toEqual(['too-many-decimals']);
    expect(clausesOf(money, { amount: 1.5, currency: 'JPY' })).toEqual(['too-many-decimals']);
    expect(clausesOf(money, { amount: 1.125, currency: 'KWD' })).toEqual([]);
  });

  it('keeps the author’s bounds and currencies', () => {
    expect(clausesOf(money, { amount: -1, currency: 'EUR' }, limited)).toEqual(['too-low']);
    expect(clausesOf(money, { amount: 101, currency: 'EUR' }, limited)).toEqual(['too-high']);
    expect(clausesOf(money, { amount: 1, currency: 'USD' }, limited)).toEqual(['not-a-currency']);
    expect(currenciesOf({ ...field.schema, ...limited })).toEqual(['EUR', 'JPY']);
    expect(currenciesOf(field.schema)).toContain('CNY');
  });

  it('counts a currency alone as no answer: the page preselects one', () => {
    for (const value of [null, {}, { currency: 'EUR' }, { amount: null, currency: 'EUR' }]) {
      expect(clausesOf(money, value)).toEqual(['empty']);
    }
  });

  it('reads what was posted; what is no number is kept, to be refused', () => {
    expect(posted(money, { amount: [' 5200.50 '], currency: ['EUR'] })).toEqual({
      amount: 5200.5,
      currency: 'EUR',
    });
    expect(posted(money, { amount: ['5,2'], currency: ['EUR'] })).toEqual({ amount: '5,2', currency: 'EUR' });
    expect(posted(money, { amount: [''], currency: ['EUR'] })).toBeNull();
    expect(posted(money, {})).toBeUndefined();
  });

  it('is told as the reader writes money', () => {
    const value = { amount: 5200.5, currency: 'EUR' };
    expect(money.format(value, field, { ...words, locale: 'en' })).toBe('€5,200.50');
    expect(money.format({ amount: 5200, currency: 'CNY' }, field, { ...words, locale: 'zh-CN' })).toBe(
      '¥5,200.00',
    );
  });

  it('agrees with the platform on the currencies and their decimals', () => {
    for (const code of ['EUR', 'JPY', 'KWD', 'CNY', 'ISK', 'TND', 'USD', 'VND']) {
      const { maximumFractionDigits } = new Intl.NumberFormat('en', {
        style: 'currency',
        currency: code,
      }).resolvedOptions();
      expect(decimalsOf(code)).toBe(maximumFractionDigits);
    }
  });
});
