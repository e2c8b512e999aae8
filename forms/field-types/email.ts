/** E-mail address. */
import { formats, LONGEST_EMAIL } from '../formats';
import { isBlank, postedText, textChecker, textSchema } from './text-check';
import type { FieldType } from './field-type';

export const email: FieldType = {
  jsonType: 'string',
  widgets: ['email'],
  keywords: { format: { const: 'email' }, maxLength: { minimum: 1, maximum: LONGEST_EMAIL } },
  expects: { en: 'an e-mail address', 'zh-CN': '电子邮箱地址' },
  ask: { en: 'Enter an e-mail address.', 'zh-CN': '请填写电子邮箱地址。' },
  isEmpty: isBlank,
  checker: ({ maxLength = LONGEST_EMAIL }) => {
    const checkText = textChecker({ maxLength });
    return (value) => {
      const findings = checkText(value);
      return findings.length > 0 || formats.email(String(value)) ? findings : [{ clause: 'not-an-email' }];
    };
  },
  answerSchema: (schema) => ({ ...textSchema(schema, LONGEST_EMAIL), format: 'email' }),
  readPosted: (posted) => postedText(posted()),
  format: (value) => String(value),
};
