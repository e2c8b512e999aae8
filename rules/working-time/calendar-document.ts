/** The calendar document: zone, weekly working intervals, days off, extra working days, part days. */
import type { FromSchema } from 'json-schema-to-ts';
import { localizedTextSchema } from '../localized-text-schema';

const date = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;
/** Local wall-clock time, `HH:MM`; `24:00` is midnight at the day's end. */
const time = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$' } as const;
/** `["09:00", "12:00"]`: includes its first moment, excludes its last. */
const interval = { type: 'array', items: time, minItems: 2, maxItems: 2 } as const;
const intervals = { type: 'array', items: interval } as const;

export const calendarSchema = {
  type: 'object',
  properties: {
    formwork: { const: 1 },
    key: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    version: { type: 'integer', minimum: 1 },
    title: localizedTextSchema,
    /** IANA zone. */
    zone: { type: 'string' },
    /** First and last day for which days off are published; outside it the calendar refuses to answer. */
    covers: {
      type: 'object',
      properties: { from: date, to: date },
      required: ['from', 'to'],
      additionalProperties: false,
    },
    /** Working intervals by ISO weekday, 1 = Monday. A weekday that is absent is off. */
    week: {
      type: 'object',
      properties: {
        '1': intervals,
        '2': intervals,
        '3': intervals,
        '4': intervals,
        '5': intervals,
        '6': intervals,
        '7': intervals,
      },
      additionalProperties: false,
    },
    /** Exceptions: `off` (a holiday), `work` (an adjusted working weekend), `part` (its own intervals). */
    days: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          date,
          kind: { enum: ['off', 'work', 'part'] },
          intervals,
          title: localizedTextSchema,
        },
        required: ['date', 'kind'],
        additionalProperties: false,
      },
    },
  },
  required: ['formwork', 'key', 'version', 'title', 'zone', 'covers', 'week', 'days'],
  additionalProperties: false,
} as const;

export type CalendarDocument = FromSchema<typeof calendarSchema>;
