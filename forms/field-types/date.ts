/** A day of the calendar, `YYYY-MM-DD`. Its bounds depend on the answers, so the form checks them. */
import { NO_FINDINGS } from '../answer-problem';
import { dateWordsFor } from '../../rules/conditions/date-words';
import { formats } from '../formats';
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

export const date: FieldType = {
  jsonType: 'string',
  widgets: ['date'],
  keywords: { format: { const: 'date' }, 'x-not-before': {}, 'x-not-after': {} },
  expects: { en: 'a date (YYYY-MM-DD)', 'zh-CN': '日期（YYYY-MM-DD）' },
  ask: { en: 'Choose a date.', 'zh-CN': '请选择日期。' },
  isEmpty: isBlank,
  checker: () => (value) => {
    if (typeof value !== 'string') return [{ clause: 'wrong-kind' }];
    return formats.date(value) ? NO_FINDINGS : [{ clause: 'not-a-date' }];
  },
  answerSchema: () => ({ type: 'string', format: 'date' }),
  readPosted: (posted) => postedText(posted()),
  format: (value, _field, words) => dateWordsFor(words).day(String(value)),
};
