/** A phone number, stored as E.164 (`+4930123456`) however it was typed. */
import { formats } from '../formats';
import { phoneFrom, phoneInWords } from './phone-text';
import { isBlank } from './text-check';
import type { FieldType } from './field-type';

export const phone: FieldType = {
  jsonType: 'string',
  widgets: ['phone'],
  keywords: {},
  expects: { en: 'a phone number', 'zh-CN': '电话号码' },
  ask: { en: 'Enter a phone number.', 'zh-CN': '请填写电话号码。' },
  isEmpty: isBlank,
  checker: () => (value) => {
    if (typeof value !== 'string') return [{ clause: 'wrong-kind' }];
    return formats.phone(value) ? [] : [{ clause: 'not-a-phone' }];
  },
  answerSchema: () => ({ type: 'string', format: 'phone' }),
  readPosted: (posted) => {
    const [typed] = posted();
    return typed === undefined ? undefined : phoneFrom(typed);
  },
  format: (value) => phoneInWords(String(value)),
};
