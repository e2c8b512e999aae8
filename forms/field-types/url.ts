/** A web address: http or https, whole. */
import { formats, LONGEST_WEB_ADDRESS } from '../formats';
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

export const url: FieldType = {
  jsonType: 'string',
  widgets: ['url'],
  keywords: {},
  expects: { en: 'a web address', 'zh-CN': '网址' },
  ask: { en: 'Enter a web address.', 'zh-CN': '请填写网址。' },
  isEmpty: isBlank,
  checker: () => (value) => {
    if (typeof value !== 'string') return [{ clause: 'wrong-kind' }];
    return formats['web-address'](value) ? [] : [{ clause: 'not-a-web-address' }];
  },
  answerSchema: () => ({ type: 'string', format: 'web-address', maxLength: LONGEST_WEB_ADDRESS }),
  readPosted: (posted) => postedText(posted()),
  format: (value) => String(value),
};
