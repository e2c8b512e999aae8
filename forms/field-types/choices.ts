/** Any number of several options, each at most once. */
import { itemsOf } from '../form-document';
import type { FieldSchema } from '../form-document';
import {
  isEmptyList,
  isTextList,
  listChecker,
  listDefinitionFaults,
  listInWords,
  MOST_ITEMS,
} from './list-check';
import { optionLabel, optionList } from './option-labels';
import { given } from './text-check';
import type { FieldType } from './field-type';

export const choices: FieldType = {
  jsonType: 'array',
  widgets: ['choices'],
  keywords: {
    items: {
      type: 'object',
      properties: { type: { const: 'string' }, enum: optionList },
      required: ['type', 'enum'],
      additionalProperties: false,
    },
    minItems: { maximum: MOST_ITEMS },
    maxItems: { minimum: 1, maximum: MOST_ITEMS },
    uniqueItems: { const: true },
  },
  needs: ['items'],
  expects: { en: 'a list of options', 'zh-CN': '选项列表' },
  ask: { en: 'Choose at least one option.', 'zh-CN': '请至少选择一个选项。' },
  definitionFaults: listDefinitionFaults,
  options: optionsOf,
  narrow: (schema, options) => ({ ...schema, items: { ...itemsOf(schema), enum: [...options] } }),
  chosen: (value) => (isTextList(value) ? value : []),
  isEmpty: isEmptyList,
  checker: (schema) => listChecker(schema),
  answerSchema: (schema) => ({
    type: 'array',
    items: { type: 'string', enum: [...optionsOf(schema)] },
    uniqueItems: true,
    maxItems: MOST_ITEMS,
    ...given(schema, 'minItems', 'maxItems'),
  }),
  readPosted: (posted) => {
    const values = posted();
    // The page posts one empty value beside the boxes, so that none ticked is told from not asked.
    return values.length === 0 ? undefined : values.filter((value) => value.trim() !== '');
  },
  format: (value, field, { locale }) =>
    isTextList(value)
      ? listInWords(
          value.map((option) => optionLabel(field, option, locale)),
          locale,
        )
      : String(value),
};

/** The shape check has seen to it that `items.enum` is a list of texts. */
function optionsOf(schema: FieldSchema): readonly string[] {
  const options: unknown = itemsOf(schema)?.enum;
  return Array.isArray(options) ? options.map(String) : [];
}
