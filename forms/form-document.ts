/** The form document: what is asked (schema), where (layout), in which words (texts), when (rules), of whom (access). */
import type { FromSchema } from 'json-schema-to-ts';
import { localizedText } from './localized-text';

const logic = {} as const;
const fieldKeys = { type: 'array', items: { type: 'string' } } as const;

/** One field of the form's JSON Schema 2020-12, from the whitelist of keywords. */
const fieldSchema = {
  type: 'object',
  properties: {
    /** The field type: a file in `forms/field-types`. */
    'x-type': { type: 'string' },
    /** How a choice is drawn: `segments`, `radio`, `select`. */
    'x-widget': { type: 'string' },
    type: { enum: ['string', 'number', 'integer', 'boolean', 'array', 'object'] },
    enum: { type: 'array', items: { type: 'string' } },
    format: { type: 'string' },
    pattern: { type: 'string', maxLength: 500 },
    minLength: { type: 'integer', minimum: 0 },
    maxLength: { type: 'integer', minimum: 0 },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    minItems: { type: 'integer', minimum: 0 },
    maxItems: { type: 'integer', minimum: 0 },
    uniqueItems: { type: 'boolean' },
    items: { type: 'object' },
    properties: { type: 'object' },
    required: fieldKeys,
    additionalProperties: { type: 'boolean' },
    default: logic,
    /** `{ when, value }`: filled in when a draft is started; never at submission. */
    'x-preset': {
      type: 'object',
      properties: { when: logic, value: logic },
      required: ['value'],
      additionalProperties: false,
    },
    /** Expressions that give the first and the last date allowed. */
    'x-not-before': logic,
    'x-not-after': logic,
    /**
     * Which persons may be chosen: `anyone`, `self`, `self-or-managed`, or an expression over `requester` alone
     * that gives one of these words.
     */
    'x-people': logic,
    /** For files: allowed kinds by content, and the size in bytes. */
    'x-accept': { type: 'array', items: { type: 'string' } },
    'x-max-bytes': { type: 'integer', minimum: 1 },
    'x-purpose': localizedText,
    'x-retention': { type: 'string' },
    'x-classification': { enum: ['public', 'internal', 'confidential', 'sensitive'] },
  },
  required: ['x-type', 'type'],
  additionalProperties: false,
} as const;

const fieldTexts = {
  type: 'object',
  properties: {
    label: localizedText,
    help: localizedText,
    example: localizedText,
    /** Labels of the options, by value. */
    options: { type: 'object', additionalProperties: localizedText },
  },
  required: ['label'],
  additionalProperties: false,
} as const;

/**
 * A form rule. Precedence does not depend on order: hide beats show, optional beats require, read-only beats
 * editable, clear beats set; offered options are the union of what the rules that hold offer.
 * A field that any rule shows is hidden until one of them holds.
 */
const formRule = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    when: logic,
    show: fieldKeys,
    hide: fieldKeys,
    require: fieldKeys,
    optional: fieldKeys,
    readOnly: fieldKeys,
    clear: fieldKeys,
    offer: { type: 'object', additionalProperties: fieldKeys },
    set: { type: 'object' },
    /** Why, for the person who fills it in: "Asked because they work hybrid". */
    because: localizedText,
  },
  required: ['id', 'when'],
  additionalProperties: false,
} as const;

export const formSchema = {
  type: 'object',
  properties: {
    schema: {
      type: 'object',
      properties: {
        $schema: { const: 'https://json-schema.org/draft/2020-12/schema' },
        type: { const: 'object' },
        properties: { type: 'object', additionalProperties: fieldSchema },
        required: fieldKeys,
        additionalProperties: { const: false },
      },
      required: ['type', 'properties', 'required', 'additionalProperties'],
      additionalProperties: false,
    },
    layout: {
      type: 'object',
      properties: {
        steps: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            properties: {
              id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
              title: localizedText,
              /** Rows of field keys; fields of one row stand side by side where there is room. */
              rows: { type: 'array', items: fieldKeys },
            },
            required: ['id', 'title', 'rows'],
            additionalProperties: false,
          },
        },
      },
      required: ['steps'],
      additionalProperties: false,
    },
    texts: { type: 'object', additionalProperties: fieldTexts },
    rules: { type: 'array', items: formRule },
    access: {
      type: 'object',
      properties: {
        /** Readers of every field that does not name its own. See docs/access.md for the reader words. */
        read: { type: 'array', items: { type: 'string' } },
        fields: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: {
              /** Condition over `requester` alone: who is asked for this field at all. */
              ask: logic,
              read: { type: 'array', items: { type: 'string' } },
            },
            additionalProperties: false,
          },
        },
      },
      required: ['read', 'fields'],
      additionalProperties: false,
    },
  },
  required: ['schema', 'layout', 'texts', 'rules', 'access'],
  additionalProperties: false,
} as const;

export type FormDocument = FromSchema<typeof formSchema>;
export type FieldSchema = FromSchema<typeof fieldSchema>;
export type FormRule = FromSchema<typeof formRule>;
export type FieldTexts = FromSchema<typeof fieldTexts>;
