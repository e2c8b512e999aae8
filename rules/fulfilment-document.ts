/** The fulfilment part of an item document: calendar, approvals, fulfilment rules, invariants, closing. */
import type { FromSchema } from 'json-schema-to-ts';
import { localizedTextSchema } from './localized-text-schema';

/** A JsonLogic condition or expression: any JSON; its own compiler judges it. */
const logic = {} as const;

/** `{ "map": [expression, { value: result }] }`: looks the expression's value up in a table. */
const lookup = {
  type: 'object',
  properties: {
    map: {
      type: 'array',
      items: [logic, { type: 'object', additionalProperties: { type: ['string', 'number'] } }],
      minItems: 2,
      maxItems: 2,
    },
  },
  required: ['map'],
  additionalProperties: false,
} as const;

const wordOrLookup = { anyOf: [{ type: 'string', minLength: 1 }, lookup] } as const;
const countOrLookup = { anyOf: [{ type: 'number', minimum: 0 }, lookup] } as const;

/** The date that a bound counts from: its name in words (`start`) and where to read it. */
const bound = {
  type: 'object',
  properties: { name: { type: 'string' }, date: logic },
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
const approval = {
  type: 'object',
  properties: {
    key: { type: 'string', minLength: 1 },
    title: localizedTextSchema,
    when: logic,
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
    approvals: { type: 'array', items: approval },
    /** An expression that gives a list: one ticket for each element, keyed `key:element`. */
    forEach: logic,
  },
  required: ['key', 'department', 'title', 'ola'],
  additionalProperties: false,
} as const;

const fulfilmentRule = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    text: localizedTextSchema,
    when: logic,
    then: {
      type: 'array',
      items: {
        type: 'object',
        properties: { ticket: ticketEffect },
        required: ['ticket'],
        additionalProperties: false,
      },
      minItems: 1,
    },
  },
  required: ['id', 'text', 'when', 'then'],
  additionalProperties: false,
} as const;

export const fulfilmentSchema = {
  type: 'object',
  properties: {
    calendar: lookup,
    showWork: { enum: ['full', 'promise'] },
    /** Words of persons that own a thing named in the answers: `owner-of:area` reads `owners.area`. */
    owners: { type: 'object', additionalProperties: lookup },
    approvals: { type: 'array', items: approval },
    rules: { type: 'array', items: fulfilmentRule },
    invariants: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, text: localizedTextSchema, holds: logic },
        required: ['id', 'text', 'holds'],
        additionalProperties: false,
      },
    },
    closing: { type: 'array', items: logic },
  },
  required: ['calendar', 'showWork', 'approvals', 'rules', 'invariants', 'closing'],
  additionalProperties: false,
} as const;

export type FulfilmentDocument = FromSchema<typeof fulfilmentSchema>;
export type FulfilmentRule = FulfilmentDocument['rules'][number];
export type TicketEffect = FulfilmentRule['then'][number]['ticket'];
export type ApprovalDocument = FulfilmentDocument['approvals'][number];
export type OlaDocument = TicketEffect['ola'];
export type Lookup = FulfilmentDocument['calendar'];
