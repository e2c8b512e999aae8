/** A person, by employee number. Whether there is such a person is asked of the directory, not here. */
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

const LONGEST_NUMBER = 40;
const number = '^[A-Za-z0-9][A-Za-z0-9._-]*$';
const isNumber = new RegExp(number, 'u');

export const person: FieldType = {
  jsonType: 'string',
  widgets: ['person'],
  keywords: { 'x-people': {} },
  expects: { en: 'an employee number', 'zh-CN': '员工编号' },
  ask: { en: 'Choose a person.', 'zh-CN': '请选择人员。' },
  isEmpty: isBlank,
  checker: () => (value) =>
    typeof value === 'string' && value.length <= LONGEST_NUMBER && isNumber.test(value)
      ? []
      : [{ clause: 'wrong-kind' }],
  answerSchema: () => ({ type: 'string', pattern: number, maxLength: LONGEST_NUMBER }),
  readPosted: (posted) => postedText(posted()),
  format: (value, _field, { personName }) => personName(String(value)) ?? String(value),
};
