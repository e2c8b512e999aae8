/** A row of a decision table as a sentence: "when Laptop is not None and Work mode is Remote: Days before start 7". */
import { words as textWords } from '../../../forms/editing/operation-title';
import type { DraftText } from '../../../forms/editing/form-draft';
import { localeOf } from '../../../forms/locale';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import { listOf } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import type { TableCell } from '../../../rules/fulfilment-document';
import { cellConditions } from '../../../rules/rule-sets/cell-condition';
import type { TableDraft, TableRowDraft } from '../item-draft';
import { told } from './difference-line';
import { phrases } from './phrases';

/** Which rows of a table count, in a sentence. */
export const hitSentences: Readonly<Record<string, ProductText>> = {
  unique: { en: 'at most one row may hold', 'zh-CN': '最多只能有一行成立' },
  first: { en: 'the first row that holds decides', 'zh-CN': '由第一个成立的行决定' },
  collect: { en: 'every row that holds counts', 'zh-CN': '所有成立的行都生效' },
};

export function rowSentence(table: TableDraft, row: TableRowDraft, words: ExplainWords): string {
  const { locale } = words;
  const conditions = row.when.flatMap((cell, at) =>
    cellConditions(cell as TableCell, table.inputs[at]?.value ?? null),
  );
  const condition =
    conditions.length === 0
      ? told(phrases.always, locale)
      : told(phrases.when, locale, { condition: tellCondition({ and: conditions }, words) });
  return told(phrases.row, locale, { condition, effects: effectsOf(table, row, locale) });
}

function effectsOf(table: TableDraft, { then }: TableRowDraft, locale: string): string {
  if (then === null) return told(phrases.opensNothing, locale);
  const set = then.flatMap((value, at) => (value === null ? [] : [setValue(table, at, value, locale)]));
  return set.length === 0 ? told(phrases.opensAsIs, locale) : listOf(set, 'conjunction', locale);
}

function setValue({ outputs }: TableDraft, at: number, value: Json, locale: string): string {
  const column = columnTitle(outputs[at], 'sets');
  const now = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return told(phrases.rowSets, locale, { column: column[localeOf(locale)], now });
}

/** What a column is called: by its title, else by what it asks for or sets. */
export function columnTitle(
  column: Readonly<Record<string, Json>> | undefined,
  key: 'value' | 'sets',
): ProductText {
  const otherwise = column?.[key];
  return textWords(
    column?.title as DraftText | undefined,
    typeof otherwise === 'string' ? otherwise : JSON.stringify(otherwise ?? ''),
  );
}
