/** A group: fields that belong together, answered as one object. */
import { isObject } from '../document-shape';
import type { FieldType } from '../field-types/field-type';
import { partOf } from '../field-types/parts';
import { asJson, saidPart, saidTogether } from './said-parts';
import { postedInside } from './posted-inside';

export const group: FieldType = {
  jsonType: 'object',
  holds: 'group',
  widgets: ['fieldset'],
  keywords: {
    properties: {},
    required: {},
    additionalProperties: {},
    // It stands where a block was.
    'x-block': {},
    'x-block-version': {},
  },
  needs: ['properties'],
  expects: { en: 'a group of answers', 'zh-CN': '一组答案' },
  ask: { en: 'Answer at least one of its questions.', 'zh-CN': '请至少回答其中一个问题。' },
  isEmpty: (value) => value === null || (isObject(value) && Object.keys(value).length === 0),
  checker: () => (value) => (isObject(value) ? [] : [{ clause: 'wrong-kind' }]),
  answerSchema: (_schema, inner) => ({
    type: 'object',
    properties: inner?.parts ?? {},
    additionalProperties: false,
  }),
  readPosted: (posted, { parts = [] }, read) => {
    const entries = parts.map((part) => [part.key, read(part, postedInside(posted, part.key))] as const);
    if (posted().length === 0 && entries.every(([, value]) => value === undefined)) return undefined;
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined)) as Record<string, never>;
  },
  format: (value, { parts = [] }, { locale }, say = asJson) =>
    saidTogether(
      parts.map((part) => saidPart(part, say(partOf(value, part.key), part), locale)),
      locale,
    ),
};
