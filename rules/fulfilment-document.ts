/** The fulfilment part of an item document: calendar, approvals, fulfilment rules, tables, invariants, closing. */
import type { FromSchema } from 'json-schema-to-ts';
import {
  approvalSchema,
  effectsSchema,
  logicSchema,
  lookupSchema,
  targetSchema,
  type noticeEffectSchema,
  type ticketEffectSchema,
} from './effect-schema';
import { localizedTextSchema } from './localized-text-schema';
import { tableSchema } from './rule-sets/table-schema';

const dateSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

const fulfilmentRule = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    text: localizedTextSchema,
    /** The first and the last day on which it counts, `YYYY-MM-DD`, by today at the request's site. */
    from: dateSchema,
    until: dateSchema,
    when: logicSchema,
    /** Nothing for a rule that only stops. */
    then: effectsSchema,
    /** Where it holds, no rule that comes after it is looked at. */
    stop: { const: true },
  },
  required: ['id', 'text', 'when', 'then'],
  additionalProperties: false,
} as const;

export const fulfilmentSchema = {
  type: 'object',
  properties: {
    calendar: lookupSchema,
    showWork: { enum: ['full', 'promise'] },
    /** When everything is done that a request opens, from its submission on. A date that is too near promises nothing. */
    promise: targetSchema,
    /** Words of persons that own a thing named in the answers: `owner-of:area` reads `owners.area`. */
    owners: { type: 'object', additionalProperties: lookupSchema },
    approvals: { type: 'array', items: approvalSchema },
    /** Conditions by name, which others refer to: `{ "fw.is": "isRemote" }`. */
    conditions: { type: 'object', additionalProperties: logicSchema },
    /** Keys of shared rule sets; their rules come before those of the item. */
    uses: { type: 'array', items: { type: 'string', minLength: 1 } },
    rules: { type: 'array', items: fulfilmentRule },
    tables: { type: 'array', items: tableSchema },
    invariants: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, text: localizedTextSchema, holds: logicSchema },
        required: ['id', 'text', 'holds'],
        additionalProperties: false,
      },
    },
    closing: { type: 'array', items: logicSchema },
  },
  required: ['calendar', 'showWork', 'approvals', 'rules', 'invariants', 'closing'],
  additionalProperties: false,
} as const;

export type FulfilmentDocument = FromSchema<typeof fulfilmentSchema>;
export type FulfilmentRule = FulfilmentDocument['rules'][number];
/** One thing that a rule does: exactly one of these is there. */
export type RuleEffect = FulfilmentRule['then'][number];
export type TicketEffect = FromSchema<typeof ticketEffectSchema>;
export type NoticeEffect = FromSchema<typeof noticeEffectSchema>;
export type PriorityEffect = NonNullable<RuleEffect['priority']>;
export type ApprovalDocument = FulfilmentDocument['approvals'][number];
export type OlaDocument = TicketEffect['ola'];
export type Lookup = FulfilmentDocument['calendar'];
export type TableDocument = NonNullable<FulfilmentDocument['tables']>[number];
export type TableRow = TableDocument['rows'][number];
export type TableCell = TableRow['when'][number];

/** Rules that several items use. Ids of rules and tables are told apart by the key of the set: `laptops/standard`. */
export type RuleSetDocument = Pick<FulfilmentDocument, 'conditions' | 'rules' | 'tables'>;
