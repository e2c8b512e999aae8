/** Cases of an item: what somebody would ask for, and the work that has to come of it. They stand in its document. */
import type { FromSchema } from 'json-schema-to-ts';
import { localizedText } from '../../forms/localized-text';

const MOST_CASES = 200;

const key = { type: 'string', minLength: 1, maxLength: 120 } as const;
const keys = { type: 'array', items: key, maxItems: 200 } as const;
/** RFC 3339 in UTC, without a fraction. */
const instant = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
} as const;
const word = { type: 'string', minLength: 1, maxLength: 200 } as const;
const wordList = { type: 'array', items: word, maxItems: 200 } as const;

/** What conditions read of a person who was made up for the case. */
const person = {
  type: 'object',
  properties: {
    number: word,
    name: word,
    email: word,
    department: word,
    legalEntity: word,
    zone: word,
    locale: word,
    roles: wordList,
    manages: wordList,
    manager: { anyOf: [word, { type: 'null' }] },
  },
  required: ['number', 'name', 'roles', 'manages'],
  additionalProperties: false,
} as const;

/** What is left out is not compared. */
const approval = {
  type: 'object',
  properties: { key, order: { type: 'integer' }, approvers: wordList, excludes: wordList },
  required: ['key'],
  additionalProperties: false,
} as const;

const approvals = { type: 'array', items: approval, maxItems: 40 } as const;

/** Whom it tells is not compared where it is left out. */
const notice = {
  type: 'object',
  properties: { key, to: wordList },
  required: ['key'],
  additionalProperties: false,
} as const;

/** What is left out is not compared. */
const ticket = {
  type: 'object',
  properties: {
    key,
    department: word,
    title: { type: 'string', minLength: 1, maxLength: 1_000 },
    priority: { enum: ['low', 'normal', 'high', 'urgent'] },
    after: keys,
    target: word,
    calendar: word,
    readyAt: instant,
    dueAt: instant,
    expedited: { type: 'boolean' },
    approvals,
  },
  required: ['key'],
  additionalProperties: false,
} as const;

/** `tickets`, `approvals` and, where they are told, `notices` are all that there are. Problems are told by the pointer of the answer and the code. */
const expectation = {
  type: 'object',
  properties: {
    valid: { type: 'boolean' },
    errors: { type: 'object', additionalProperties: { type: 'string', pattern: '^E-\\d{3}$' } },
    refused: keys,
    dropped: keys,
    tickets: { type: 'array', items: ticket, maxItems: 500 },
    approvals,
    notices: { type: 'array', items: notice, maxItems: 40 },
    /** What tickets that may still come wait for, by their keys. */
    possible: { type: 'object', additionalProperties: keys },
  },
  required: ['valid', 'tickets', 'approvals'],
  additionalProperties: false,
} as const;

/** Why another outcome than the one before was taken for right, by whom (employee number) and when. */
const acceptance = {
  type: 'object',
  properties: { reason: { type: 'string', minLength: 1, maxLength: 1_000 }, by: word, at: instant },
  required: ['reason', 'by', 'at'],
  additionalProperties: false,
} as const;

const itemCase = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,79}$' },
    text: localizedText,
    requester: person,
    /** Whoever else the answers name. */
    persons: { type: 'array', items: person, maxItems: 50 },
    at: instant,
    answers: { type: 'object' },
    expect: expectation,
    accepted: { type: 'array', items: acceptance, minItems: 1, maxItems: 50 },
  },
  required: ['id', 'text', 'requester', 'persons', 'at', 'answers', 'expect'],
  additionalProperties: false,
} as const;

export const casesSchema = { type: 'array', items: itemCase, maxItems: MOST_CASES } as const;

export type ItemCase = FromSchema<typeof itemCase>;
export type CasePerson = FromSchema<typeof person>;
export type Expectation = FromSchema<typeof expectation>;
export type ExpectedTicket = FromSchema<typeof ticket>;
export type ExpectedNotice = FromSchema<typeof notice>;
export type ExpectedApproval = FromSchema<typeof approval>;
export type Acceptance = FromSchema<typeof acceptance>;
