/** An amount of money: `{ "amount": number, "currency": ISO 4217 code }`. */
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import { currencies, decimalsOf } from '../currencies';
import { authorFault } from '../author-error';
import { isObject } from '../document-shape';
import type { FieldSchema } from '../form-document';
import { pointerTo } from '../json-pointer';
import type { FieldType } from './field-type';
import { readNumber } from './number-text';
import { optionList } from './option-labels';

interface Money {
  readonly amount: number;
  readonly currency: string;
}

interface MoneyLimits {
  readonly minimum: number;
  readonly maximum: number;
  readonly currencies: readonly string[];
}

export const money: FieldType = {
  jsonType: 'object',
  widgets: ['money'],
  keywords: {
    properties: {
      type: 'object',
      properties: {
        amount: {
          type: 'object',
          properties: { type: { const: 'number' }, minimum: { type: 'number' }, maximum: { type: 'number' } },
          required: ['type'],
          additionalProperties: false,
        },
        currency: {
          type: 'object',
          properties: { type: { const: 'string' }, enum: optionList },
          required: ['type'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    required: { items: { enum: ['amount', 'currency'] } },
    additionalProperties: { const: false },
  },
  expects: { en: 'an amount and a currency', 'zh-CN': '金额和币种' },
  ask: { en: 'Enter an amount and choose a currency.', 'zh-CN': '请填写金额并选择币种。' },
  definitionFaults: (schema, place) => {
    const { minimum, maximum, currencies: allowed } = limitsOf(schema);
    const currencyPlace = pointerTo(pointerTo(place, 'properties'), 'currency');
    return [
      ...(minimum > maximum
        ? [authorFault(pointerTo(place, 'properties'), 'bounds-cross', { low: 'minimum', high: 'maximum' })]
        : []),
      ...allowed
        .filter((code) => decimalsOf(code) === undefined)
        .map((word) => authorFault(currencyPlace, 'unknown-word', { word, known: 'ISO 4217' })),
    ];
  },
  // A currency alone is what the page preselects: nobody has named an amount.
  isEmpty: (value) => value === null || (isObject(value) && (value.amount ?? null) === null),
  checker: (schema) => {
    const limits = limitsOf(schema);
    return (value) => (isMoney(value) ? amountFindings(value, limits) : [{ clause: 'wrong-kind' }]);
  },
  answerSchema: (schema) => {
    const { minimum, maximum, currencies: allowed } = limitsOf(schema);
    return {
      type: 'object',
      properties: {
        amount: {
          type: 'number',
          ...(Number.isFinite(minimum) ? { minimum } : {}),
          ...(Number.isFinite(maximum) ? { maximum } : {}),
        },
        currency: { type: 'string', enum: [...allowed] },
      },
      required: ['amount', 'currency'],
      additionalProperties: false,
    };
  },
  readPosted: (posted) => {
    const [typed] = posted('amount');
    if (typed === undefined) return undefined;
    const amount = readNumber(typed);
    return amount === null ? null : { amount, currency: posted('currency')[0] ?? '' };
  },
  format: (value, _field, { locale }) =>
    isMoney(value) ? moneyInWords(value, locale) : JSON.stringify(value),
};

/** The currencies that a money field offers: those that its schema names, or all. */
export function currenciesOf(schema: FieldSchema): readonly string[] {
  return limitsOf(schema).currencies;
}

function limitsOf(schema: FieldSchema): MoneyLimits {
  const { amount, currency } = (schema.properties ?? {}) as {
    amount?: { minimum?: number; maximum?: number };
    currency?: { enum?: readonly string[] };
  };
  return {
    minimum: amount?.minimum ?? -Infinity,
    maximum: amount?.maximum ?? Infinity,
    currencies: currency?.enum ?? currencies,
  };
}

function isMoney(value: Json): value is Json & Money {
  return (
    isObject(value) &&
    Object.keys(value).length === 2 &&
    Number.isFinite(value.amount) &&
    typeof value.currency === 'string'
  );
}

function amountFindings({ amount, currency }: Money, limits: MoneyLimits): readonly Finding[] {
  const decimals = decimalsOf(currency);
  if (decimals === undefined || !limits.currencies.includes(currency)) {
    return [{ clause: 'not-a-currency', params: { currency } }];
  }
  if (amount < limits.minimum) return [{ clause: 'too-low', params: { limit: limits.minimum } }];
  if (amount > limits.maximum) return [{ clause: 'too-high', params: { limit: limits.maximum } }];
  if (Number(amount.toFixed(decimals)) !== amount) {
    return [{ clause: 'too-many-decimals', params: { limit: decimals, currency } }];
  }
  return [];
}

function moneyInWords({ amount, currency }: Money, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}
