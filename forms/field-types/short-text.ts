/** Short text: one line. */
import {
  isBlank,
  postedText,
  textChecker,
  textDefinitionFaults,
  textKeywords,
  textLimits,
  textSchema,
} from './text-check';
import type { FieldType } from './field-type';

const MOST = 500;
const DEFAULT_MOST = 200;

export const shortText: FieldType = {
  jsonType: 'string',
  widgets: ['short-text'],
  keywords: textKeywords,
  expects: { en: 'text', 'zh-CN': '文本' },
  ask: { en: 'Enter it.', 'zh-CN': '请填写。' },
  definitionFaults: textDefinitionFaults(MOST),
  isEmpty: isBlank,
  checker: (schema) => textChecker(textLimits(schema, DEFAULT_MOST)),
  answerSchema: (schema) => textSchema(schema, DEFAULT_MOST),
  readPosted: (posted) => postedText(posted()),
  format: (value) => String(value),
};
