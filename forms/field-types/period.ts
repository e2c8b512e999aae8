/** A period of days, first and last included: `{ "from": "2026-12-01", "until": "2026-12-05" }`. */
import { dateWordsFor } from '../../rules/conditions/date-words';
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import { isObject } from '../document-shape';
import { formats } from '../formats';
import { hasOnly, partOf } from './parts';
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

const ends = ['from', 'until'] as const;

export const period: FieldType = {
  jsonType: 'object',
  widgets: ['period'],
  keywords: {},
  expects: { en: 'a first and a last day', 'zh-CN': '开始日期和结束日期' },
  ask: { en: 'Choose the first and the last day.', 'zh-CN': '请选择开始日期和结束日期。' },
  isEmpty: (value) =>
    value === null ||
    (isObject(value) && hasOnly(value, ends) && ends.every((end) => isBlank(partOf(value, end) ?? null))),
  checker: () => findingsOf,
  answerSchema: () => ({
    type: 'object',
    properties: { from: { type: 'string', format: 'date' }, until: { type: 'string', format: 'date' } },
    required: [...ends],
    additionalProperties: false,
  }),
  readPosted: (posted) => {
    const [from, until] = [postedText(posted('from')), postedText(posted('until'))];
    if (from === undefined && until === undefined) return undefined;
    return from || until ? { from: from ?? '', until: until ?? '' } : null;
  },
  format: (value, _field, words) => {
    const { day } = dateWordsFor(words);
    return ends.map((end) => day(String(partOf(value, end) ?? ''))).join(' – ');
  },
};

function findingsOf(value: Json): readonly Finding[] {
  if (!hasOnly(value, ends)) return [{ clause: 'wrong-kind' }];
  for (const end of ends) {
    const day = partOf(value, end) ?? '';
    if (typeof day !== 'string') return [{ clause: 'wrong-kind' }];
    if (isBlank(day)) return [{ clause: 'part-missing', params: { part: end } }];
    if (!formats.date(day)) return [{ clause: 'not-a-date' }];
  }
  // Dates compare as texts.
  return String(partOf(value, 'until')) < String(partOf(value, 'from')) ? [{ clause: 'ends-early' }] : [];
}
