/** A rating from 1 to a highest mark. */
import { isBlank } from './text-check';
import { postedNumber } from './number-check';
import { localeOf } from '../locale';
import type { FieldSchema } from '../form-document';
import type { FieldType } from './field-type';

const DEFAULT_HIGHEST = 5;

export const rating: FieldType = {
  jsonType: 'integer',
  widgets: ['rating'],
  keywords: { maximum: { type: 'integer', minimum: 2, maximum: 10 }, 'x-ends': {} },
  expects: { en: 'one of the marks', 'zh-CN': '评分之一' },
  ask: { en: 'Choose a mark.', 'zh-CN': '请选择评分。' },
  isEmpty: isBlank,
  checker: (schema) => {
    const marks = marksOf(schema);
    return (value) => (marks.some((mark) => mark === value) ? [] : [{ clause: 'wrong-kind' }]);
  },
  answerSchema: (schema) => ({ type: 'integer', minimum: 1, maximum: marksOf(schema).length }),
  readPosted: postedNumber,
  format: (value, { schema }, { locale }) =>
    localeOf(locale) === 'en'
      ? `${String(value)} of ${marksOf(schema).length}`
      : `${String(value)} 分（满分 ${marksOf(schema).length} 分）`,
};

/** 1, 2, … to the highest mark. */
export function marksOf({ maximum = DEFAULT_HIGHEST }: FieldSchema): readonly number[] {
  return Array.from({ length: maximum }, (_, at) => at + 1);
}
