/** A time of day on a 24-hour clock, `HH:MM`, in no zone in particular. */
import { formats } from '../formats';
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

export const time: FieldType = {
  jsonType: 'string',
  widgets: ['time'],
  keywords: { format: { const: 'local-time' } },
  expects: { en: 'a time (HH:MM)', 'zh-CN': '时间（HH:MM）' },
  ask: { en: 'Enter a time.', 'zh-CN': '请填写时间。' },
  isEmpty: isBlank,
  checker: () => (value) => {
    if (typeof value !== 'string') return [{ clause: 'wrong-kind' }];
    return formats['local-time'](value) ? [] : [{ clause: 'not-a-time' }];
  },
  answerSchema: () => ({ type: 'string', format: 'local-time' }),
  readPosted: (posted) => postedText(posted()),
  // Digits and a colon are the same in both languages.
  format: (value) => String(value),
};
