/** Yes or no; unanswered counts as no. */
import { NO_FINDINGS } from '../answer-problem';
import { localeOf } from '../locale';
import type { FieldType } from './field-type';

const yes = { en: 'Yes', 'zh-CN': '是' };
const no = { en: 'No', 'zh-CN': '否' };
const postedWords: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  false: false,
};

export const yesNo: FieldType = {
  jsonType: 'boolean',
  widgets: ['yes-no'],
  keywords: {},
  expects: { en: 'yes or no', 'zh-CN': '是或否' },
  ask: { en: 'Choose yes or no.', 'zh-CN': '请选择“是”或“否”。' },
  unanswered: false,
  isEmpty: (value) => value === null,
  checker: () => (value) => (typeof value === 'boolean' ? NO_FINDINGS : [{ clause: 'wrong-kind' }]),
  answerSchema: () => ({ type: 'boolean' }),
  readPosted: (posted) => {
    const word = posted().at(-1);
    if (word === undefined || word === '') return word === undefined ? undefined : null;
    return Object.hasOwn(postedWords, word) ? (postedWords[word] ?? null) : word;
  },
  format: (value, _field, { locale }) => (value === true ? yes : no)[localeOf(locale)],
};
