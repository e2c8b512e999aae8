/** A list: any number of rows, each answered alike. Rows that are groups are a small table. */
import { listDefinitionFaults, isEmptyList, MOST_ITEMS } from '../field-types/list-check';
import type { FieldType } from '../field-types/field-type';
import { given } from '../field-types/text-check';
import { rowsChecker } from './entries-check';
import { postedInside } from './posted-inside';
import { asJson, saidTogether } from './said-parts';

export const list: FieldType = {
  jsonType: 'array',
  holds: 'list',
  widgets: ['table', 'cards'],
  keywords: {
    items: { type: 'object' },
    minItems: { maximum: MOST_ITEMS },
    maxItems: { minimum: 1, maximum: MOST_ITEMS },
    uniqueItems: {},
  },
  needs: ['items'],
  expects: { en: 'a list', 'zh-CN': '列表' },
  ask: { en: 'Add at least one entry.', 'zh-CN': '请至少添加一项。' },
  definitionFaults: listDefinitionFaults,
  isEmpty: isEmptyList,
  checker: (schema) => rowsChecker(schema),
  answerSchema: (schema, inner) => ({
    type: 'array',
    items: inner?.item ?? {},
    maxItems: MOST_ITEMS,
    ...given(schema, 'minItems', 'maxItems', 'uniqueItems'),
  }),
  // The page posts an empty value for the list and the name of each row, in the order in which they stand.
  readPosted: (posted, { item }, read) => {
    const names = posted();
    if (names.length === 0 || !item) return undefined;
    const rows = names.filter((name) => name !== '').slice(0, MOST_ITEMS + 1);
    return rows.map((name) => read(item, postedInside(posted, name)) ?? null);
  },
  format: (value, { item }, { locale }, say = asJson) => {
    if (!Array.isArray(value) || !item) return JSON.stringify(value);
    const rows = value.map((row) => say(row, item));
    return item.schema['x-type'] === 'group'
      ? saidTogether(
          rows.map((row, at) => `${at + 1}. ${row}`),
          locale,
        )
      : saidTogether(rows, locale);
  },
};
