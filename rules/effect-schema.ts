/** What a rule does when it holds: the tickets that it opens, with their approvals and targets. */
import { localizedTextSchema } from './localized-text-schema';

/** A JsonLogic condition or expression: any JSON; its own compiler judges it. */
export const logicSchema = {} as const;

/** `{ "map": [expression, { value: result }] }`: looks the expression's value up in a table. */
export const lookupSchema = {
  type: 'object',
  properties: {
    map: {
      type: 'array',
      items: [logicSchema, { type: 'object', additionalProperties: { type: ['string', 'number'] } }],
      minItems: 2,
      maxItems: 2,
    },
  },
  required: ['map'],
  additionalProperties: false,
} as const;

const wordOrLookup = { anyOf: [{ type: 'string', minLength: 1 }, lookupSchema] } as const;
const countOrLookup = { anyOf: [{ type: 'number', minimum: 0 }, lookupSchema] } as const;

/** The date that a bound counts from: its name in words (`start`) and where to read it. */
const bound = {
  type: 'object',
  properties: { name: { type: 'string' }, date: logicSchema },
  required: ['name', 'date'],
  additionalProperties: false,
} as const;

const ola = {
  anyOf: [
    {
      type: 'object',
      properties: { workingHours: countOrLookup },
      required: ['workingHours'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { workingDays: countOrLookup },
      required: ['workingDays'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { workingDaysBefore: countOrLookup, of: bound },
      required: ['workingDaysBefore', 'of'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { workingDaysAfter: countOrLookup, of: bound },
      required: ['workingDaysAfter', 'of'],
      additionalProperties: false,
    },
  ],
} as const;

/**
 * One decision. `approvers` is a chain of approver words: the first that finds a person who is not in
 * `excludes` is asked. `order` numbers decisions that follow each other; equal numbers stand side by side.
 */
export const approvalSchema = {
  type: 'object',
  properties: {
    key: { type: 'string', minLength: 1 },
    title: localizedTextSchema,
    when: logicSchema,
    order: { type: 'integer', minimum: 1 },
    approvers: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
    excludes: { type: 'array', items: { type: 'string', minLength: 1 } },
    shows: { type: 'array', items: { type: 'string' } },
  },
  required: ['key', 'title', 'order', 'approvers'],
  additionalProperties: false,
} as const;

const ticketEffect = {
  type: 'object',
  properties: {
    key: { type: 'string', minLength: 1 },
    department: wordOrLookup,
    /** `{answer:field}` stands for an answer's words, `{element}` for the element of `forEach`. */
    title: localizedTextSchema,
    priority: wordOrLookup,
    after: { type: 'array', items: { type: 'string', minLength: 1 } },
    ola,
    checklist: { type: 'array', items: localizedTextSchema },
    shows: { type: 'array', items: { type: 'string' } },
    approvals: { type: 'array', items: approvalSchema },
    /** An expression that gives a list: one ticket for each element, keyed `key:element`. */
    forEach: logicSchema,
  },
  required: ['key', 'department', 'title', 'ola'],
  additionalProperties: false,
} as const;

/** What a rule does, in the order in which it does it. */
export const effectsSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: { ticket: ticketEffect },
    required: ['ticket'],
    additionalProperties: false,
  },
} as const;
