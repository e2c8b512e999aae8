/** Long text: several lines. */
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

const MOST = 20_000;
const DEFAULT_MOST = 4_000;

export const longText: FieldType = {
  jsonType: 'string',
  widgets: ['long-text'],
  keywords: textKeywords,
  expects: { en: 'text', 'zh-CN': '文本' },
  ask: { en: 'Enter it.', 'zh-CN': '请填写。' },
  definitionFaults: textDefinitionFaults(MOST),
  isEmpty: isBlank,
  checker: (schema) => textChecker(textLimits(schema, DEFAULT_MOST)),
  answerSchema: (schema) => textSchema(schema, DEFAULT_MOST),
  // Browsers post line ends as CR LF; scripts read them as LF. Both must count the same length.
  readPosted: (posted) => postedText(posted().map((text) => text.replaceAll('\r\n', '\n'))),
  format: (value) => String(value),
};
