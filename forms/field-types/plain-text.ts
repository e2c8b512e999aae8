/** Text that is written freely, of one line or several: the field types differ in how long it may be. */
import type { FieldType } from './field-type';
import {
  isBlank,
  postedText,
  textChecker,
  textDefinitionFaults,
  textKeywords,
  textLimits,
  textSchema,
} from './text-check';

export interface TextLengths {
  /** That an author may allow, in characters. */
  readonly most: number;
  /** Where the author says nothing. */
  readonly usual: number;
}

export function plainText(widget: string, { most, usual }: TextLengths): FieldType {
  return {
    jsonType: 'string',
    widgets: [widget],
    keywords: textKeywords,
    expects: { en: 'text', 'zh-CN': '文本' },
    ask: { en: 'Enter it.', 'zh-CN': '请填写。' },
    definitionFaults: textDefinitionFaults(most),
    isEmpty: isBlank,
    checker: (schema) => textChecker(textLimits(schema, usual)),
    answerSchema: (schema) => textSchema(schema, usual),
    readPosted: (posted) => postedText(posted()),
    format: (value) => String(value),
  };
}
