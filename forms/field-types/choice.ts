/** One of several options. */
import { optionLabel, optionList } from './option-labels';
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

export const choice: FieldType = {
  jsonType: 'string',
  widgets: ['select', 'radio', 'segments'],
  keywords: { enum: optionList },
  needs: ['enum'],
  expects: { en: 'one of the options', 'zh-CN': '选项之一' },
  ask: { en: 'Choose an option.', 'zh-CN': '请选择一个选项。' },
  options: (schema) => schema.enum ?? [],
  narrow: (schema, options) => ({ ...schema, enum: [...options] }),
  chosen: (value) => (typeof value === 'string' ? [value] : []),
  isEmpty: isBlank,
  // Which options are offered is the form's business: it changes with the answers.
  checker: () => (value) => (typeof value === 'string' ? [] : [{ clause: 'wrong-kind' }]),
  answerSchema: (schema) => ({ type: 'string', enum: [...(schema.enum ?? [])] }),
  readPosted: (posted) => postedText(posted()),
  format: (value, field, { locale }) => optionLabel(field, String(value), locale),
};
