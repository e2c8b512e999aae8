/** What a rule does when it holds: tickets and approvals, notices, priorities, and what it reserves and calls. */
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

/** By when: working hours or days from when it begins, or working days before or after a date. */
export const targetSchema = {
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

export const ticketEffectSchema = {
  type: 'object',
  properties: {
    key: { type: 'string', minLength: 1 },
    department: wordOrLookup,
    /** `{answer:field}` stands for an answer's words, `{element}` for the element of `forEach`. */
    title: localizedTextSchema,
    priority: wordOrLookup,
    after: { type: 'array', items: { type: 'string', minLength: 1 } },
    ola: targetSchema,
    checklist: { type: 'array', items: localizedTextSchema },
    shows: { type: 'array', items: { type: 'string' } },
    approvals: { type: 'array', items: approvalSchema },
    /** An expression that gives a list: one ticket for each element, keyed `key:element`. */
    forEach: logicSchema,
  },
  required: ['key', 'department', 'title', 'ola'],
  additionalProperties: false,
} as const;

/** Tells persons something: everybody whom one of the words of `to` means. */
export const noticeEffectSchema = {
  type: 'object',
  properties: {
    /** Unique in the plan. */
    key: { type: 'string', minLength: 1 },
    /** Words of persons, as those of approvers. */
    to: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
    /** `{answer:field}` stands for an answer's words. */
    text: localizedTextSchema,
  },
  required: ['key', 'to', 'text'],
  additionalProperties: false,
} as const;

/** Sets the priority of tickets that any rule opens; of several that hold, the last in the order of rules decides. */
const priorityEffect = {
  type: 'object',
  properties: {
    set: wordOrLookup,
    /** Keys of tickets, as `after` names them; every ticket of the request where it is left out. */
    tickets: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
  },
  required: ['set'],
  additionalProperties: false,
} as const;

/** Reserves assets of a kind. The shape is decided; the compiler refuses it as long as there is no asset register. */
const assetEffect = {
  type: 'object',
  properties: {
    key: { type: 'string', minLength: 1 },
    kind: wordOrLookup,
    title: localizedTextSchema,
    count: countOrLookup,
    /** The ticket that hands it over. */
    ticket: { type: 'string', minLength: 1 },
  },
  required: ['key', 'kind', 'title'],
  additionalProperties: false,
} as const;

/** Calls a connector. The shape is decided; the compiler refuses it as long as there are no connectors. */
const connectorEffect = {
  type: 'object',
  properties: {
    key: { type: 'string', minLength: 1 },
    connector: { type: 'string', minLength: 1 },
    operation: { type: 'string', minLength: 1 },
    /** What it is called with: expressions by name. */
    with: { type: 'object', additionalProperties: logicSchema },
    after: { type: 'array', items: { type: 'string', minLength: 1 } },
  },
  required: ['key', 'connector', 'operation'],
  additionalProperties: false,
} as const;

/** What a rule does, in the order in which it does it; each entry does one thing. */
export const effectsSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      ticket: ticketEffectSchema,
      approval: approvalSchema,
      notice: noticeEffectSchema,
      priority: priorityEffect,
      asset: assetEffect,
      connector: connectorEffect,
    },
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
  },
} as const;
