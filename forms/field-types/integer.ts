/** A whole number. */
import {
  numberChecker,
  numberDefinitionFaults,
  numberInWords,
  numberKeywords,
  numberSchema,
  postedNumber,
} from './number-check';
import { isBlank } from './text-check';
import type { FieldType } from './field-type';

export const integer: FieldType = {
  jsonType: 'integer',
  widgets: ['integer'],
  keywords: numberKeywords,
  expects: { en: 'a whole number', 'zh-CN': '整数' },
  ask: { en: 'Enter a whole number.', 'zh-CN': '请填写整数。' },
  definitionFaults: numberDefinitionFaults,
  isEmpty: isBlank,
  checker: (schema) => numberChecker(schema, Number.isInteger),
  answerSchema: (schema) => numberSchema('integer', schema),
  readPosted: postedNumber,
  format: numberInWords,
};
