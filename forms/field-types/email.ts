/** E-mail address. */
import { formats, LONGEST_EMAIL } from '../formats';
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

export const email: FieldType = {
  jsonType: 'string',
  widgets: ['email'],
  keywords: { format: { const: 'email' } },
  expects: { en: 'an e-mail address', 'zh-CN': '电子邮箱地址' },
  ask: { en: 'Enter an e-mail address.', 'zh-CN': '请填写电子邮箱地址。' },
  isEmpty: isBlank,
  checker: () => (value) => {
    if (typeof value !== 'string') return [{ clause: 'wrong-kind' }];
    return formats.email(value) ? [] : [{ clause: 'not-an-email' }];
  },
  answerSchema: () => ({ type: 'string', format: 'email', maxLength: LONGEST_EMAIL }),
  readPosted: (posted) => postedText(posted()),
  format: (value) => String(value),
};
