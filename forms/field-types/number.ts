/** A number, with decimals unless the author allows none. */
import {
  decimalKeywords,
  numberChecker,
  numberDefinitionFaults,
  numberInWords,
  numberKeywords,
  numberSchema,
  postedNumber,
} from './number-check';
import { isBlank } from './text-check';
import type { FieldType } from './field-type';

export const number: FieldType = {
  jsonType: 'number',
  widgets: ['number'],
  keywords: { ...numberKeywords, ...decimalKeywords },
  expects: { en: 'a number', 'zh-CN': '数字' },
  ask: { en: 'Enter a number.', 'zh-CN': '请填写数字。' },
  definitionFaults: numberDefinitionFaults,
  isEmpty: isBlank,
  checker: (schema) => numberChecker(schema, () => true),
  answerSchema: (schema) => numberSchema('number', schema),
  readPosted: postedNumber,
  format: numberInWords,
};
