/** A free list of names, each at most once. */
import {
  isEmptyList,
  isTextList,
  listChecker,
  listDefinitionFaults,
  listInWords,
  MOST_ITEMS,
} from './list-check';
import { given, textChecker } from './text-check';
import { itemsOf } from '../form-document';
import type { FieldSchema } from '../form-document';
import type { FieldType } from './field-type';

const MOST_CHARACTERS = 200;
const DEFAULT_MOST_ITEMS = 50;

export const textList: FieldType = {
  jsonType: 'array',
  widgets: ['text-list'],
  keywords: {
    items: {
      type: 'object',
      properties: {
        type: { const: 'string' },
        minLength: { type: 'integer', minimum: 1, maximum: MOST_CHARACTERS },
        maxLength: { type: 'integer', minimum: 1, maximum: MOST_CHARACTERS },
      },
      required: ['type'],
      additionalProperties: false,
    },
    minItems: { maximum: MOST_ITEMS },
    maxItems: { minimum: 1, maximum: MOST_ITEMS },
    uniqueItems: { const: true },
  },
  expects: { en: 'a list of texts', 'zh-CN': '文本列表' },
  ask: { en: 'Enter at least one name.', 'zh-CN': '请至少填写一项。' },
  definitionFaults: listDefinitionFaults,
  isEmpty: isEmptyList,
  checker: (schema) => {
    const checkItem = textChecker(itemLimits(schema));
    return listChecker({ maxItems: DEFAULT_MOST_ITEMS, ...schema }, checkItem);
  },
  answerSchema: (schema) => ({
    type: 'array',
    items: { type: 'string', ...itemLimits(schema) },
    uniqueItems: true,
    maxItems: DEFAULT_MOST_ITEMS,
    ...given(schema, 'minItems', 'maxItems'),
  }),
  // One name a line or one a box; what was left blank is no name, here and nowhere else.
  readPosted: (posted) => {
    const values = posted();
    if (values.length === 0) return undefined;
    return values
      .flatMap((value) => value.split('\n'))
      .map((name) => name.trim())
      .filter((name) => name !== '');
  },
  format: (value, _field, { locale }) => (isTextList(value) ? listInWords(value, locale) : String(value)),
};

function itemLimits(schema: FieldSchema): { minLength: number; maxLength: number } {
  const { minLength = 1, maxLength = MOST_CHARACTERS } = itemsOf(schema) ?? {};
  return { minLength: Number(minLength), maxLength: Number(maxLength) };
}
