/** Decision tables: a second way to write rules, which keeps its shape. */
import { effectsSchema, logicSchema, lookupSchema } from '../effect-schema';
import { localizedTextSchema } from '../localized-text-schema';

const scalars = { type: 'array', items: { type: ['string', 'number', 'boolean'] }, minItems: 1 } as const;
const limit = { type: ['string', 'number'] } as const;

/** What a row asks of one input. */
const cellSchema = {
  anyOf: [
    /** Anything. */
    { type: 'null' },
    /** That very value. */
    { type: ['string', 'number', 'boolean'] },
    {
      type: 'object',
      properties: { oneOf: scalars },
      required: ['oneOf'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { noneOf: scalars },
      required: ['noneOf'],
      additionalProperties: false,
    },
    /** Of an input that is a list: it has one of these. */
    {
      type: 'object',
      properties: { hasAny: scalars },
      required: ['hasAny'],
      additionalProperties: false,
    },
    /** A number or a date: `from` and `to` count as inside, `above` and `below` do not. */
    {
      type: 'object',
      properties: { from: limit, to: limit, above: limit, below: limit },
      minProperties: 1,
      additionalProperties: false,
    },
    /** Any condition; the input is not looked at. */
    {
      type: 'object',
      properties: { condition: logicSchema },
      required: ['condition'],
      additionalProperties: false,
    },
  ],
} as const;

/**
 * `then` is what every row does; `outputs` are the places in it (JSON pointers) that the rows fill. With `unique` at
 * most one row may hold, with `first` the first that holds decides, with `collect` all that hold do.
 */
export const tableSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    text: localizedTextSchema,
    /** The rule that the table stands before; without it, it stands behind all rules. */
    before: { type: 'string', minLength: 1 },
    hit: { enum: ['unique', 'first', 'collect'] },
    inputs: {
      type: 'array',
      items: {
        type: 'object',
        properties: { title: localizedTextSchema, value: logicSchema },
        required: ['title', 'value'],
        additionalProperties: false,
      },
      minItems: 1,
    },
    outputs: {
      type: 'array',
      items: {
        type: 'object',
        properties: { title: localizedTextSchema, sets: { type: 'string', minLength: 1 } },
        required: ['title', 'sets'],
        additionalProperties: false,
      },
    },
    then: effectsSchema,
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1 },
          text: localizedTextSchema,
          /** A cell for each input. */
          when: { type: 'array', items: cellSchema },
          /** A value for each output, null for what stands there; null as a whole for a row that does nothing. */
          then: {
            anyOf: [
              { type: 'null' },
              {
                type: 'array',
                items: { anyOf: [{ type: ['string', 'number', 'null'] }, lookupSchema] },
              },
            ],
          },
        },
        required: ['id', 'when', 'then'],
        additionalProperties: false,
      },
      minItems: 1,
    },
  },
  required: ['id', 'text', 'hit', 'inputs', 'outputs', 'then', 'rows'],
  additionalProperties: false,
} as const;
