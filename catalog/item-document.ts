/** The item document: everything that an admin edits for one service, in one JSON document (catalog/README.md). */
import type { FromSchema } from 'json-schema-to-ts';
import { formSchema } from '../forms/form-document';
import { localizedText } from '../forms/localized-text';
import { fulfilmentSchema } from '../rules/fulfilment-document';
import { casesSchema } from './cases/case-schema';
import { categories } from './category';

/** A JsonLogic condition or expression: any JSON; its own compiler judges it. */
const logic = {} as const;
/** A JSON pointer to an answer: `/manager`. */
const fieldPointer = { type: 'string', pattern: '^/[A-Za-z][A-Za-z0-9]*$' } as const;
const words = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 60 },
  maxItems: 40,
} as const;

/**
 * Whom the request is about: the requester, a known person who stands in an answer, or somebody new who has a
 * name and a department in the answers but no entry in the directory yet.
 */
const subject = {
  anyOf: [
    { const: 'requester' },
    {
      type: 'object',
      properties: { person: fieldPointer },
      required: ['person'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { name: fieldPointer, department: fieldPointer },
      required: ['name', 'department'],
      additionalProperties: false,
    },
  ],
} as const;

/** The one date that queues show beside the due time: its name as in OLA bounds, its title, where to read it. */
const keyDate = {
  type: 'object',
  properties: {
    name: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    title: localizedText,
    date: logic,
  },
  required: ['name', 'title', 'date'],
  additionalProperties: false,
} as const;

/** Who may edit the item besides administrators: whoever leads one of the departments, and persons by number. */
const editors = {
  type: 'object',
  properties: { departments: words, persons: words },
  required: ['departments', 'persons'],
  additionalProperties: false,
} as const;

export const itemSchema = {
  type: 'object',
  properties: {
    formwork: { const: 1 },
    /** A block: its form stands in the forms of others, and nobody asks for it by itself (catalog/blocks). */
    kind: { const: 'block' },
    key: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,59}$' },
    title: localizedText,
    summary: localizedText,
    category: { enum: categories },
    /** A Tabler icon's name. */
    icon: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    /** How long filling it in takes, in minutes. */
    minutes: { type: 'integer', minimum: 1, maximum: 240 },
    /** Words by which search finds the item besides its title and summary. */
    synonyms: {
      type: 'object',
      properties: { en: words, 'zh-CN': words },
      required: ['en', 'zh-CN'],
      additionalProperties: false,
    },
    /** Condition over `requester` alone: who may request it; `true` for anyone. */
    audience: logic,
    editors,
    /** It is published only after somebody who did not edit it has approved it. */
    review: { const: 'second-person' },
    subject,
    keyDate,
    form: formSchema,
    fulfilment: fulfilmentSchema,
    /** What its rules are held to whenever it is edited; they never leave the designer. */
    cases: casesSchema,
  },
  required: [
    'formwork',
    'key',
    'title',
    'summary',
    'category',
    'icon',
    'minutes',
    'synonyms',
    'audience',
    'subject',
    'form',
    'fulfilment',
  ],
  additionalProperties: false,
} as const;

export type ItemDocument = FromSchema<typeof itemSchema>;
