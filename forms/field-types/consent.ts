/**
 * A consent to a text: `{ "given": true, "version": "2" }`, and once it is on record `at`, the instant at which it was
 * given (RFC 3339, UTC). The text is the field's help and belongs to its version: whoever changes its meaning counts
 * `x-version` up, and everybody is asked again. Nothing but the person gives it: no default, no preset, no rule.
 */
import type { Json } from '../../rules/conditions/condition';
import { dateWordsFor } from '../../rules/conditions/date-words';
import type { Finding } from '../answer-problem';
import { authorFault } from '../author-error';
import { isObject } from '../document-shape';
import type { FieldSchema } from '../form-document';
import { formats } from '../formats';
import { pointerTo } from '../json-pointer';
import { localeOf } from '../locale';
import { hasOnly, partOf } from './parts';
import type { AnswerWords, FieldType } from './field-type';

const LONGEST_VERSION = 40;
const notGiven: readonly unknown[] = [undefined, null, false];

export const consent: FieldType = {
  jsonType: 'object',
  widgets: ['consent'],
  keywords: { 'x-version': {} },
  needs: ['x-version'],
  expects: { en: 'a consent', 'zh-CN': '同意' },
  ask: { en: 'Read the text and agree to it.', 'zh-CN': '请阅读内容并表示同意。' },
  definitionFaults: (schema, place) =>
    (['default', 'x-preset'] as const)
      .filter((keyword) => schema[keyword] !== undefined)
      .map((key) => authorFault(pointerTo(place, key), 'unknown-key', { key })),
  isEmpty: (value) =>
    value === null ||
    (isObject(value) && hasOnly(value, ['given', 'version']) && notGiven.includes(value.given)),
  checker: (schema) => (value) => findingsOf(value, schema),
  answerSchema: ({ 'x-version': version = '' }) => ({
    type: 'object',
    properties: {
      given: { const: true },
      version: { type: 'string', const: version },
      at: { type: 'string', format: 'date-time' },
    },
    required: ['given', 'version'],
    additionalProperties: false,
  }),
  readPosted: (posted) => {
    const boxes = posted('given');
    if (boxes.length === 0) return undefined;
    // The page posts an empty value beside the box, so that "not ticked" is told from "not asked".
    return boxes.includes('yes') ? { given: true, version: posted('version')[0] ?? '' } : null;
  },
  record: (value, { now, before }) => {
    const version = partOf(value, 'version') ?? '';
    const at = partOf(before, 'version') === version ? partOf(before, 'at') : undefined;
    return { given: true, version, at: at ?? new Date(now).toISOString() };
  },
  format: (value, _field, words) => inWords(value, words),
};

function findingsOf(value: Json, schema: FieldSchema): readonly Finding[] {
  const [version, at] = [partOf(value, 'version'), partOf(value, 'at')];
  const whole =
    hasOnly(value, ['given', 'version', 'at']) &&
    partOf(value, 'given') === true &&
    typeof version === 'string' &&
    version.length <= LONGEST_VERSION &&
    (at === undefined || (typeof at === 'string' && formats['date-time'](at)));
  if (!whole) return [{ clause: 'wrong-kind' }];
  return version === schema['x-version'] ? [] : [{ clause: 'consent-outdated' }];
}

function inWords(value: Json, words: AnswerWords): string {
  const version = String(partOf(value, 'version') ?? '');
  const at = Date.parse(String(partOf(value, 'at') ?? ''));
  const when = Number.isNaN(at) ? '' : dateWordsFor(words).dateTime(at);
  if (localeOf(words.locale) === 'zh-CN')
    return when === '' ? `已同意（版本 ${version}）` : `已于 ${when} 同意（版本 ${version}）`;
  return when === '' ? `Agreed (version ${version})` : `Agreed on ${when} (version ${version})`;
}
