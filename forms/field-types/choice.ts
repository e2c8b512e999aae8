/** One of several options. */
import { NO_FINDINGS } from '../answer-problem';
import type { Json } from '../../rules/conditions/condition';
import { optionKey, optionLabel, optionValues } from './option-labels';
import { isBlank, postedText } from './text-check';
import { canonicalText } from '../canonical-text';
import { authorFault } from '../author-error';
import { pointerTo } from '../json-pointer';
import type { FieldSchema } from '../form-document';
import type { FieldType } from './field-type';

export const choice: FieldType = {
  jsonType: 'string',
  widgets: ['select', 'radio', 'segments', 'combobox'],
  keywords: { type: {}, enum: optionValues },
  needs: ['enum'],
  expects: { en: 'one of the options', 'zh-CN': '选项之一' },
  ask: { en: 'Choose an option.', 'zh-CN': '请选择一个选项。' },
  definitionFaults: (schema, place) => {
    const options = schema.enum ?? [];
    const twice = new Set(optionsOf(schema)).size < options.length;
    const empty = options.findIndex((option) => schema['x-blank'] !== 'answer' && isBlank(option as Json));
    const texts = options.every((option) => typeof option === 'string');
    return [
      ...(twice ? [authorFault(pointerTo(place, 'enum'), 'entry-twice')] : []),
      ...(empty >= 0 ? [authorFault(`${pointerTo(place, 'enum')}/${empty}`, 'below', { limit: 1 })] : []),
      ...(texts && schema.type !== 'string'
        ? [
            authorFault(pointerTo(place, 'type'), 'unknown-word', {
              word: String(schema.type),
              known: 'string',
            }),
          ]
        : []),
    ];
  },
  options: optionsOf,
  narrow: (schema, options) => ({
    ...schema,
    enum: (schema.enum ?? []).filter((value) => options.includes(optionKey(value as Json))),
  }),
  chosen: (value, schema) => {
    if (!takesAny(schema)) return typeof value === 'string' ? [value] : [];
    // The text “1” is not the number 1, though both are called so.
    const text = canonicalText(value);
    const isOption = (schema.enum ?? []).some((option) => canonicalText(option as Json) === text);
    return [isOption ? optionKey(value) : text];
  },
  isEmpty: isBlank,
  // Which options are offered is the form's business: it changes with the answers.
  checker: (schema) => {
    const any = takesAny(schema);
    return (value) => (any || typeof value === 'string' ? NO_FINDINGS : [{ clause: 'wrong-kind' }]);
  },
  answerSchema: (schema) => ({ enum: [...((schema.enum ?? []) as Json[])] }),
  readPosted: (posted) => postedText(posted()),
  format: (value, field, { locale }) => optionLabel(field, optionKey(value), locale),
};

/** Whether options are more than texts, as in forms that come from elsewhere. */
function takesAny(schema: FieldSchema): boolean {
  return schema.enum?.some((option) => typeof option !== 'string') ?? false;
}

function optionsOf(schema: FieldSchema): readonly string[] {
  return (schema.enum ?? []).map((value) => optionKey(value as Json));
}
