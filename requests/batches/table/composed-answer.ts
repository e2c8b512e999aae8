/** Answers of several parts that are written into one cell: an amount with its currency, a period of days. */
import type { FormField } from '../../../forms/field-types/field-type';
import { currenciesOf } from '../../../forms/field-types/money';
import { readNumber } from '../../../forms/field-types/number-text';
import type { Json } from '../../../rules/conditions/condition';
import { readDate } from './cell-date';

/** `5432.10 EUR` or `EUR 5432.10`; `2026-12-01..2026-12-05`. Other text is handed back as it is. */
export function composedAnswer(field: FormField, word: string): Json {
  return field.schema['x-type'] === 'money' ? moneyOf(field, word) : periodOf(word);
}

function moneyOf(field: FormField, word: string): Json {
  const [, before = '', typed = '', after = ''] =
    /^([A-Za-z]{3})?\s*([-+]?[\d.,０-９]+)\s*([A-Za-z]{3})?$/u.exec(word) ?? [];
  const [only, ...others] = currenciesOf(field.schema);
  const written = (before || after).toUpperCase();
  // Where a field knows one currency, an amount alone says everything.
  const currency = written || (others.length === 0 ? (only ?? '') : '');
  const amount = readNumber(typed);
  return typeof amount === 'number' && currency !== '' && !(before && after) ? { amount, currency } : word;
}

function periodOf(word: string): Json {
  const [from, until, ...rest] = word.split(/\s*(?:\.\.|–|—|~|至| to | - )\s*/);
  return from && until && rest.length === 0 ? { from: readDate(from), until: readDate(until) } : word;
}
