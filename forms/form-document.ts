/** The form document: what is asked (schema), where (layout), in which words (texts), when (rules), of whom (access). */
import type { FromSchema } from 'json-schema-to-ts';
import { localizedText } from './localized-text';
import { withOwnKeys } from './own-keys';

const logic = {} as const;
const fieldKeys = { type: 'array', items: { type: 'string' } } as const;
const rows = { type: 'array', items: fieldKeys } as const;
const id = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' } as const;

/**
 * One field of the form's JSON Schema 2020-12, from the whitelist of keywords. A field that holds others (group,
 * list, tuple) describes them in `properties`, `items` and `prefixItems`, each again a field; rules, texts, layout
 * and access name those by their path (`field-path.ts`): `address.city`, `devices.*.kind`, `size.0`.
 */
const fieldSchema = {
  type: 'object',
  properties: {
    /** The field type: a file in `forms/field-types`. */
    'x-type': { type: 'string' },
    /** How a choice is drawn: `segments`, `radio`, `select`. */
    'x-widget': { type: 'string' },
    type: { enum: ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'] },
    /** Options: texts in our own forms; any JSON values where a form comes from elsewhere. */
    enum: { type: 'array', items: logic },
    /** The value of a `constant`. */
    const: logic,
    format: { type: 'string' },
    pattern: { type: 'string', maxLength: 500 },
    minLength: { type: 'integer', minimum: 0 },
    maxLength: { type: 'integer', minimum: 0 },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    exclusiveMinimum: { type: 'number' },
    exclusiveMaximum: { type: 'number' },
    multipleOf: { type: 'number' },
    /** The most decimals of a number. */
    'x-decimals': { type: 'integer', minimum: 0 },
    /** What a number counts: "hours". */
    'x-unit': localizedText,
    /** What the lowest and the highest of a rating mean. */
    'x-ends': {
      type: 'object',
      properties: { low: localizedText, high: localizedText },
      required: ['low', 'high'],
      additionalProperties: false,
    },
    /** Which wording of its text a consent is given to. */
    'x-version': { type: 'string', minLength: 1, maxLength: 40 },
    /** Countries of an address (ISO 3166), zones of a time (IANA): all where none are named. */
    'x-countries': { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    'x-zones': { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    /** Kinds of JSON values that a field without a type of its own takes. */
    'x-kinds': { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    minItems: { type: 'integer', minimum: 0 },
    maxItems: { type: 'integer', minimum: 0 },
    uniqueItems: { type: 'boolean' },
    /** What each entry of a list is; of a tuple, what its further entries are, or `false` where there are none. */
    items: { type: ['object', 'boolean'] },
    prefixItems: { type: 'array', items: { type: 'object' } },
    properties: { type: 'object' },
    required: fieldKeys,
    /** Of a group, `true`: answers that nothing asks for are left aside in silence. */
    additionalProperties: { type: 'boolean' },
    default: logic,
    /** Null is an answer of its own. */
    'x-nullable': { type: 'boolean' },
    /** `answer`: an empty text, list or group is an answer; only what is absent is unanswered. */
    'x-blank': { enum: ['answer', 'unanswered'] },
    /** The block that a field of type `block` stands for, and its version. */
    'x-block': { type: 'string', pattern: '^[a-z][a-z0-9-]{0,59}$' },
    'x-block-version': { type: 'integer', minimum: 1 },
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
  required: ['x-type'],
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
    /** What is said while the rule holds: at a field, or at the form (null). An `error` blocks submitting (E-310). */
    messages: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          at: { type: ['string', 'null'] },
          level: { enum: ['note', 'warning', 'error'] },
          text: localizedText,
        },
        required: ['at', 'level', 'text'],
        additionalProperties: false,
      },
    },
    /** Why, for the person who fills it in: "Asked because they work hybrid". */
    because: localizedText,
  },
  required: ['id', 'when'],
  additionalProperties: false,
} as const;

/** A part of a step with a heading of its own. Its rows stand in columns where there is room. */
const section = {
  type: 'object',
  properties: {
    id,
    title: localizedText,
    help: localizedText,
    columns: { enum: [1, 2, 3] },
    rows,
  },
  required: ['id', 'columns', 'rows'],
  additionalProperties: false,
} as const;

const formShape = {
  type: 'object',
  properties: {
    schema: {
      type: 'object',
      properties: {
        $schema: { const: 'https://json-schema.org/draft/2020-12/schema' },
        type: { const: 'object' },
        properties: { type: 'object', additionalProperties: fieldSchema },
        required: fieldKeys,
        /** `true`, an open form: answers that nothing asks for are left aside in silence, instead of E-302. */
        additionalProperties: { type: 'boolean' },
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
              id,
              title: localizedText,
              /** Rows of field keys; fields of one row stand side by side where there is room. */
              rows,
              /** Stand below the rows. */
              sections: { type: 'array', items: section },
            },
            required: ['id', 'title', 'rows'],
            additionalProperties: false,
          },
        },
        /**
         * How the fields inside a group or a row are laid out, by its path (`address`, `devices.*`); the rows hold
         * keys. Without it, each stands in a row of its own, in the order of `properties`.
         */
        inside: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: { rows },
            required: ['rows'],
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

/** Unknown keys that begin with `x-` mean nothing to us and are kept wherever they stand. */
export const formSchema = withOwnKeys(formShape);

/** The shape of a field, for those that lie in others. */
export const fieldShape = withOwnKeys(fieldSchema);

export type FormDocument = FromSchema<typeof formShape>;
export type FieldSchema = FromSchema<typeof fieldSchema>;
export type FormRule = FromSchema<typeof formRule>;
export type RuleMessage = NonNullable<FormRule['messages']>[number];
export type FormSection = FromSchema<typeof section>;
/** What `items` of a list says; undefined where it says nothing. */
export function itemsOf({ items }: FieldSchema): { readonly [keyword: string]: unknown } | undefined {
  return typeof items === 'object' ? items : undefined;
}
export type FieldTexts = FromSchema<typeof fieldTexts>;
