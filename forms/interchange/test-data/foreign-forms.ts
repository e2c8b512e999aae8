/** Foreign forms of each kind, for tests: what imports whole. */
import type { ForeignForm } from '../foreign-form';
import { nullForms } from './null-forms';

const schema = (said: object, uiSchema?: object): ForeignForm => ({
  schema: said,
  ...(uiSchema && { uiSchema }),
});

const person = {
  type: 'object',
  properties: { pets: { type: 'string', enum: ['No', 'One', 'Many'], default: 'No' } },
  required: ['pets'],
  dependencies: {
    pets: {
      oneOf: [
        { properties: { pets: { enum: ['No'] } } },
        { properties: { pets: { enum: ['One'] }, age: { type: 'number' } }, required: ['age'] },
        { properties: { pets: { enum: ['Many'] }, 'get rid of any?': { type: 'boolean' } } },
      ],
    },
  },
};

export const wholeForms: Readonly<Record<string, ForeignForm>> = {
  scalars: schema({
    type: 'object',
    required: ['name', 'ok'],
    properties: {
      name: { type: 'string', minLength: 2, maxLength: 5 },
      code: { type: 'string', pattern: '^[a-z0-9-]*[a-z0-9]$' },
      age: { type: 'integer', minimum: 0, exclusiveMaximum: 150 },
      share: { type: 'number', multipleOf: 0.5 },
      ok: { type: 'boolean' },
      mail: { type: 'string', format: 'email' },
      at: { type: 'string', format: 'date-time' },
      colour: { type: 'string', format: 'color' },
    },
  }),
  'no object': schema({ type: 'string', minLength: 1 }),
  'list at the root': schema({ type: 'array', items: { type: 'number' }, maxItems: 2 }),
  nullables: schema({
    type: 'object',
    properties: {
      a: { type: ['string', 'null'] },
      b: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      c: { type: 'null' },
      d: { type: ['string', 'null'], enum: ['x', null] },
      e: { type: 'object', nullable: true, properties: { f: { type: 'string' } } },
    },
    required: ['a'],
  }),
  'enums of any value': schema({
    $defs: { place: { enum: [{ name: 'Here', at: [1, 2] }, { name: 'There' }] } },
    type: 'object',
    properties: {
      number: { enum: [1, 2, 3] },
      place: { $ref: '#/$defs/place' },
      places: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/place' } },
      blend: { oneOf: [{ const: 'screen', title: 'Screen' }, { const: 'multiply' }] },
      toggle: {
        type: 'boolean',
        oneOf: [
          { const: true, title: 'On' },
          { const: false, title: 'Off' },
        ],
      },
      fixed: { const: { a: [1] } },
      sure: { type: 'boolean', enum: [true] },
    },
  }),
  'lists and tuples': schema({
    type: 'object',
    properties: {
      rows: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
      },
      matrix: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
      many: { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['a', 'b'] }, maxItems: 1 },
      old: {
        type: 'array',
        items: [{ type: 'string' }, { type: 'boolean' }],
        additionalItems: { type: 'number' },
      },
      any: { type: 'array' },
    },
  }),
  'later tuples': schema({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      size: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: false },
    },
  }),
  'if, then, else': schema({
    type: 'object',
    properties: { a: { type: 'boolean' }, b: { type: 'string' } },
    if: { properties: { a: { const: true } }, required: ['a'] },
    then: {
      properties: { x: { enum: ['1', '2'] } },
      required: ['x'],
      if: { properties: { x: { const: '1' } } },
      then: { properties: { y: { type: 'string' } }, required: ['y'] },
    },
    else: { required: ['b'] },
  }),
  'options by condition': schema({
    type: 'object',
    properties: { animal: { enum: ['Cat', 'Fish'] } },
    required: ['animal'],
    allOf: [
      {
        if: { properties: { animal: { const: 'Cat' } } },
        then: { properties: { food: { enum: ['meat', 'fish'] } }, required: ['food'] },
      },
      {
        if: { properties: { animal: { const: 'Fish' } } },
        then: { properties: { food: { enum: ['worms'] } } },
      },
    ],
  }),
  'kinds by condition': schema({
    type: 'object',
    properties: { mode: { enum: ['n', 't'] }, limit: { type: 'integer' } },
    required: ['mode'],
    oneOf: [
      {
        properties: { mode: { const: 'n' }, value: { type: 'number' }, limit: { maximum: 5 } },
        required: ['value'],
      },
      { properties: { mode: { const: 't' }, value: { type: 'string', minLength: 2 } } },
    ],
  }),
  'conditions that overlap': schema({
    type: 'object',
    properties: { p: { type: 'boolean' }, q: { type: 'boolean' } },
    allOf: [
      {
        if: { properties: { p: { const: true } }, required: ['p'] },
        then: { properties: { v: { type: 'string', maxLength: 3 } } },
      },
      {
        if: { properties: { q: { const: true } }, required: ['q'] },
        then: { properties: { v: { type: 'string', minLength: 2 } }, required: ['v'] },
      },
    ],
  }),
  'dependencies everywhere': schema({
    definitions: { person },
    type: 'object',
    properties: {
      simple: {
        type: 'object',
        properties: { card: { type: 'number' } },
        dependencies: { card: ['address'] },
      },
      one: { $ref: '#/definitions/person' },
      rows: { type: 'array', items: { $ref: '#/definitions/person' } },
      pair: {
        type: 'array',
        items: [{ $ref: '#/definitions/person' }],
        additionalItems: { $ref: '#/definitions/person' },
      },
    },
  }),
  'later dependencies': schema({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { a: { type: 'string' }, b: { type: 'string' } },
    dependentRequired: { a: ['b'] },
    dependentSchemas: { b: { properties: { c: { type: 'number' } }, required: ['c'] } },
  }),
  'at least one of': schema({
    type: 'object',
    properties: { phone: { type: 'string' }, mail: { type: 'string' }, fax: { type: 'string' } },
    anyOf: [{ required: ['phone'] }, { required: ['mail'] }],
    not: { required: ['fax', 'mail'] },
  }),
  'numbers in conditions': schema({
    type: 'object',
    properties: { age: { type: ['integer', 'null'] } },
    if: { properties: { age: { exclusiveMaximum: 18 } }, required: ['age'] },
    then: { required: ['guardian'] },
    else: { properties: { licence: { type: 'boolean' } } },
  }),
  closed: schema({
    type: 'object',
    properties: {
      a: { type: 'string' },
      b: { type: 'object', properties: { c: {} }, additionalProperties: false },
    },
    additionalProperties: false,
  }),
  'strange names': schema({
    type: 'object',
    properties: {
      'a.b': { type: 'string' },
      'x-y': { type: 'string' },
      12: { type: 'number' },
      'a/b~c *': { type: 'boolean' },
    },
    required: ['x-y'],
    if: { properties: { 'a.b': { const: 'q' } } },
    then: { required: ['a/b~c *'] },
  }),
  bundled: schema({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://schemas.example/whole',
    $defs: {
      n: { $id: 'https://schemas.example/parts/positive', type: 'number', minimum: 0 },
      s: { $anchor: 'short', type: 'string', maxLength: 3 },
    },
    type: 'object',
    properties: { n: { $ref: '/parts/positive' }, s: { $ref: '#short' } },
  }),
  merged: schema({
    type: 'object',
    allOf: [
      { properties: { lorem: { type: ['string', 'boolean'], default: true } } },
      { properties: { lorem: { type: 'boolean' }, ipsum: { type: 'string' } }, required: ['ipsum'] },
    ],
  }),
  ...nullForms,
};

/** What is refused, with the places and the keywords. */
export const refusedForms: readonly (readonly [form: object, path: string, keyword: string])[] = [
  [
    { $ref: '#/$defs/a', $defs: { a: { properties: { b: { $ref: '#/$defs/a' } } } } },
    '/schema/$defs/a/properties/b/$ref',
    '$ref',
  ],
  [{ properties: { a: { $ref: 'https://elsewhere.example/s' } } }, '/schema/properties/a/$ref', '$ref'],
  [{ properties: { a: { $ref: '#/$defs/none' } } }, '/schema/properties/a/$ref', '$ref'],
  [{ additionalProperties: { type: 'string' } }, '/schema/additionalProperties', 'additionalProperties'],
  [{ patternProperties: { '^a': {} } }, '/schema/patternProperties', 'patternProperties'],
  [{ propertyNames: { maxLength: 3 } }, '/schema/propertyNames', 'propertyNames'],
  [{ maxProperties: 3 }, '/schema/maxProperties', 'minProperties'],
  [{ unevaluatedProperties: false }, '/schema/unevaluatedProperties', 'unevaluatedProperties'],
  [
    { properties: { a: { type: 'array', contains: { const: 1 } } } },
    '/schema/properties/a/contains',
    'contains',
  ],
  [
    { oneOf: [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }] },
    '/schema/oneOf',
    'oneOf',
  ],
  [
    { properties: { a: { type: 'string', anyOf: [{ minLength: 3 }, { pattern: '^x' }] } } },
    '/schema/properties/a/anyOf',
    'anyOf',
  ],
  [{ properties: { a: { type: 'string', not: { pattern: '^x' } } } }, '/schema/properties/a/not', 'not'],
  [
    {
      properties: { a: { type: 'string' } },
      if: { properties: { a: { pattern: '^x' } } },
      then: { required: ['b'] },
    },
    '/schema/if',
    'if',
  ],
  [
    { properties: { a: { type: ['string', 'number'], minLength: 3 } } },
    '/schema/properties/a/minLength',
    'type',
  ],
  [{ properties: { a: { type: 'string', pattern: '(?=x)' } } }, '/schema/properties/a/pattern', 'pattern'],
  [{ properties: { a: { type: 'string', required: true } } }, '/schema/properties/a/required', 'type'],
  [
    { properties: { a: { minimum: 0, exclusiveMinimum: true } } },
    '/schema/properties/a/exclusiveMinimum',
    'type',
  ],
  [{ properties: { a: 'string' } }, '/schema/properties', 'type'],
  [{ properties: { a: { type: 'array', items: 5 } } }, '/schema/properties/a/items', 'type'],
  [
    { properties: { a: { type: 'string', allOf: [{ type: ['number', 'null'] }] } } },
    '/schema/properties/a',
    'not',
  ],
];
