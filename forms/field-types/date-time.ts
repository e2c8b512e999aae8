/**
 * A date and time where somebody is: `{ "local": "2026-11-30T09:00", "zone": "Europe/Berlin" }`. What the clock on the
 * wall shows is what was meant, and stays so when a zone changes its rules; `instantOf` gives the instant.
 */
import { dateWordsFor } from '../../rules/conditions/date-words';
import { zoneName } from '../../rules/conditions/zone-names';
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import { authorFault } from '../author-error';
import { isObject } from '../document-shape';
import { formats } from '../formats';
import { pointerTo } from '../json-pointer';
import { localeOf } from '../locale';
import { instantOf } from '../zoned-time';
import { hasOnly, partOf } from './parts';
import { isBlank, postedText } from './text-check';
import type { AnswerWords, FieldType } from './field-type';

const MOST_ZONES = 100;

export const dateTime: FieldType = {
  jsonType: 'object',
  widgets: ['date-time'],
  keywords: { 'x-zones': { maxItems: MOST_ZONES } },
  expects: { en: 'a date and time with its time zone', 'zh-CN': '日期、时间和时区' },
  ask: { en: 'Choose date, time and time zone.', 'zh-CN': '请选择日期、时间和时区。' },
  definitionFaults: ({ 'x-zones': zones = [] }, place) =>
    zones
      .filter((zone) => !formats['time-zone'](zone))
      .map((word) => authorFault(pointerTo(place, 'x-zones'), 'unknown-word', { word, known: 'IANA' })),
  // A zone alone is what the page preselects: nobody has named a time.
  isEmpty: (value) => value === null || (isObject(value) && isBlank(partOf(value, 'local') ?? null)),
  checker:
    ({ 'x-zones': zones }) =>
    (value) =>
      findingsOf(value, zones),
  answerSchema: ({ 'x-zones': zones }) => ({
    type: 'object',
    properties: {
      local: { type: 'string', format: 'local-date-time' },
      zone: { type: 'string', format: 'time-zone', ...(zones ? { enum: [...zones] } : {}) },
    },
    required: ['local', 'zone'],
    additionalProperties: false,
  }),
  readPosted: (posted) => {
    const local = postedText(posted('local'));
    if (local === undefined || local === null) return local;
    return { local, zone: postedText(posted('zone')) ?? '' };
  },
  format: (value, _field, words) => inWords(value, words),
};

function findingsOf(value: Json, zones: readonly string[] | undefined): readonly Finding[] {
  const [local, zone] = [partOf(value, 'local'), partOf(value, 'zone')];
  if (!hasOnly(value, ['local', 'zone']) || typeof local !== 'string') return [{ clause: 'wrong-kind' }];
  if (!formats['local-date-time'](local)) return [{ clause: 'not-a-date' }];
  if (zone === undefined || zone === '') return [{ clause: 'part-missing', params: { part: 'zone' } }];
  if (typeof zone !== 'string') return [{ clause: 'wrong-kind' }];
  if (!formats['time-zone'](zone) || zones?.includes(zone) === false) return [{ clause: 'not-a-zone' }];
  return instantOf(local, zone) === null ? [{ clause: 'no-such-time' }] : [];
}

/** `Mon 30 Nov 2026, 09:00 (Berlin)`: as the clocks there show it, for whoever reads it wherever. */
function inWords(value: Json, words: AnswerWords): string {
  const [local, zone] = [String(partOf(value, 'local') ?? ''), String(partOf(value, 'zone') ?? '')];
  if (!formats['local-date-time'](local)) return JSON.stringify(value);
  const [day, clock] = [dateWordsFor(words).day(local.slice(0, 10)), local.slice(11)];
  const locale = localeOf(words.locale);
  const name = zoneName(locale, zone);
  return locale === 'en' ? `${day}, ${clock} (${name})` : `${day} ${clock}（${name}）`;
}
