/** What fields share that are only shown: they have a place, texts and rules like any other, and no answer. */
import type { FieldType } from './field-type';

export const display = {
  jsonType: 'null',
  keywords: {},
  display: true,
  expects: { en: 'no answer', 'zh-CN': '无需填写' },
  ask: { en: 'Leave it out.', 'zh-CN': '请勿填写。' },
  isEmpty: (value) => value === null,
  checker: () => () => [{ clause: 'wrong-kind' }],
  // No value at all: what stands there is nobody's answer.
  answerSchema: () => ({ not: {} }),
  readPosted: () => undefined,
  format: () => '',
} as const satisfies Partial<FieldType>;
