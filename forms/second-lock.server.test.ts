import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../rules/conditions/condition';
import { fieldTypes } from './field-types/field-types';
import type { FieldTypeName } from './field-types/field-types';
import type { FieldType } from './field-types/field-type';
import type { FieldSchema } from './form-document';
import { parseForm } from './parse-form';
import { assertSecondLock, LockDisagreement, prepareSecondLock, schemaCompiles } from './second-lock.server';
import { smallForm } from './test-data/small-form';
import trip from './test-data/trip.json';

/** For each type, a field with limits, and values on both sides of them. */
const cases: Record<
  Exclude<FieldTypeName, 'heading' | 'note' | 'group' | 'list' | 'tuple'>,
  { schema: object; values: readonly unknown[] }
> = {
  'short-text': {
    schema: { minLength: 2, maxLength: 4, pattern: '^[\\w\\s]+.$' },
    values: ['a', 'ab', 'abcd', 'abcde', '😀😀😀', 'a\u00a0b', 'a\u2028', 'ab\n'],
  },
  'long-text': { schema: { minLength: 2 }, values: ['a', 'ab', 'x'.repeat(4000), 'x'.repeat(4001)] },
  constant: { schema: { const: { a: 1 } }, values: [{ a: 1 }, { a: 2 }, 'a', { a: 1, b: 2 }] },
  email: { schema: {}, values: ['a@b.de', 'a@b', 'a@b..de'] },
  choice: { schema: { enum: ['a', 'b'] }, values: ['a', 'c'] },
  choices: {
    schema: { items: { type: 'string', enum: ['a', 'b', 'c'] }, minItems: 1, maxItems: 2, uniqueItems: true },
    values: [['a'], ['a', 'b'], ['a', 'a'], ['a', 'b', 'c'], ['d'], ['']],
  },
  'yes-no': { schema: {}, values: [true, false, 'true'] },
  date: { schema: { format: 'date' }, values: ['2026-02-28', '2026-02-29', '2026-2-1'] },
  person: { schema: {}, values: ['ME-1', 'a b', 'x'.repeat(41)] },
  rating: { schema: { maximum: 7 }, values: [0, 1, 7, 8, 1.5, '1'] },
  time: { schema: { format: 'local-time' }, values: ['14:30', '24:00', '2:30'] },
  'date-time': {
    schema: { 'x-zones': ['Europe/Berlin', 'UTC'] },
    values: [
      { local: '2026-11-30T09:00', zone: 'Europe/Berlin' },
      { local: '2026-11-30T09:00', zone: 'Asia/Shanghai' },
      { local: '2026-11-31T09:00', zone: 'UTC' },
      { local: '2026-11-30T09:00' },
      { local: '2026-11-30T09:00', zone: 'UTC', more: 1 },
    ],
  },
  period: {
    schema: {},
    values: [
      { from: '2026-11-30', until: '2026-11-30' },
      { from: '2026-11-30', until: '2026-11-31' },
      { from: '2026-11-30' },
      ['2026-11-30', '2026-11-30'],
    ],
  },
  department: { schema: {}, values: ['it', 'IT 1', 5] },
  office: { schema: {}, values: ['new-york', '', 'New York'] },
  phone: { schema: {}, values: ['+4930123456', '+49 30 123456', '030'] },
  url: { schema: {}, values: ['https://example.com', 'http://a b', 'javascript:alert(1)'] },
  address: {
    schema: { 'x-countries': ['DE', 'HK'] },
    values: [
      { lines: ['a'], postalCode: '1', city: 'b', country: 'DE' },
      { lines: ['a'], city: 'b', country: 'HK' },
      { lines: ['a', 'b', 'c', 'd'], city: 'b', country: 'HK' },
      { lines: [], city: 'b', country: 'HK' },
      { lines: ['a'], city: 'b', country: 'CN' },
      { lines: ['a'], city: 'x'.repeat(101), country: 'HK' },
    ],
  },
  files: {
    schema: { 'x-accept': ['image/png'], maxItems: 2 },
    values: [
      [{ id: '1', name: 'a', type: 'image/png', size: 10 }],
      [{ id: '1', name: 'a', type: 'image/gif', size: 10 }],
      Array.from({ length: 3 }, (_, at) => ({ id: String(at), name: 'a', type: 'image/png', size: 1 })),
      ['1'],
    ],
  },
  consent: {
    schema: { 'x-version': '2' },
    values: [
      { given: true, version: '2' },
      { given: true, version: '2', at: '2026-11-30T09:00:00Z' },
      { given: true, version: '2', at: 'now' },
      { given: true, version: '1' },
      { given: 'yes', version: '2' },
    ],
  },
  json: { schema: { 'x-kinds': ['integer', 'object', 'array'] }, values: [1, 1.5, {}, [1], 'a', true] },
  number: {
    schema: { minimum: -1, exclusiveMaximum: 10, multipleOf: 0.5, 'x-unit': { en: 'h', 'zh-CN': '时' } },
    values: [-1, -1.5, 9.5, 10, 0.3, '1', 1e300],
  },
  integer: { schema: { exclusiveMinimum: 0, maximum: 5 }, values: [0, 1, 1.5, 5, 6] },
  money: {
    schema: {
      properties: { amount: { type: 'number', minimum: 0 }, currency: { type: 'string', enum: ['EUR'] } },
    },
    values: [
      { amount: 1, currency: 'EUR' },
      { amount: -1, currency: 'EUR' },
      { amount: 1, currency: 'USD' },
      { amount: 1 },
    ],
  },
  'text-list': {
    schema: { items: { type: 'string', maxLength: 3 }, maxItems: 2 },
    values: [['a'], ['abcd'], ['a', 'b', 'c'], ['a', 'a'], ['']],
  },
  file: {
    schema: { 'x-accept': ['image/png'], 'x-max-bytes': 10 },
    values: [
      { id: '1', name: 'a', type: 'image/png', size: 10 },
      { id: '1', name: 'a', type: 'image/png', size: 11 },
      { id: '1', name: 'a', type: 'image/gif', size: 1 },
      { id: '/', name: 'a', type: 'image/png', size: 1 },
    ],
  },
};

function firstLockTakes(type: FieldType, schema: FieldSchema, value: Json): boolean {
  if (type.isEmpty(value)) return false;
  // Entries of the directory are put in for each requester: a version knows none.
  const options = type.directory ? undefined : type.options?.(schema);
  return (
    type.checker(schema)(value).length === 0 &&
    (!options || (type.chosen?.(value, schema) ?? []).every((option) => options.includes(option)))
  );
}

function secondLockTakes(version: string, model: ReturnType<typeof smallForm>, value: Json): boolean {
  try {
    assertSecondLock(version, model, { field: value });
    return true;
  } catch (error) {
    if (error instanceof LockDisagreement) return false;
    throw error;
  }
}

describe.each(Object.entries(cases))('the locks on %s', (name, { schema, values }) => {
  const model = smallForm({ fields: { field: { 'x-type': name, ...schema } } });
  const field = model.fields.get('field')!;
  const type = fieldTypes[name as FieldTypeName];

  it('agree on values at the limits', () => {
    for (const value of values) {
      expect(secondLockTakes(name, model, value as Json), JSON.stringify(value)).toBe(
        firstLockTakes(type, field.schema, value as Json),
      );
    }
    expect(values.some((value) => firstLockTakes(type, field.schema, value as Json))).toBe(true);
    expect(values.every((value) => firstLockTakes(type, field.schema, value as Json))).toBe(false);
  });

  it('agree on any JSON value: what the first takes, the second takes', () => {
    const near = fc.oneof(
      fc.constantFrom(...values),
      fc.jsonValue(),
      fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(near, (value) => {
        if (firstLockTakes(type, field.schema, value as Json)) {
          expect(secondLockTakes(name, model, value as Json)).toBe(true);
        }
      }),
    );
  });
});

describe('the second lock', () => {
  const model = parseForm(trip);

  it('compiles a version once, ahead or when it is first used', () => {
    const before = schemaCompiles();
    prepareSecondLock('trip-1', model);
    prepareSecondLock('trip-1', model);
    for (let round = 0; round < 50; round += 1) assertSecondLock('trip-1', model, { kind: 'abroad' });
    expect(schemaCompiles()).toBe(before + 1);
    assertSecondLock('trip-2', model, {});
    expect(schemaCompiles()).toBe(before + 2);
  });

  it('says where the locks disagree and never what was answered', () => {
    const refused = (): void => {
      assertSecondLock('trip-1', model, { visaReason: 'my secret', stranger: 1 });
    };
    expect(refused).toThrow(LockDisagreement);
    expect(refused).toThrow(/E-904.*additionalProperties/);
    expect(refused).not.toThrow(/secret/);
  });

  it('runs patterns on RE2: one that hangs a backtracking engine answers', () => {
    const hostile = smallForm({
      fields: { field: { 'x-type': 'long-text', pattern: '^(a+)+$', maxLength: 20_000 } },
    });
    expect(secondLockTakes('hostile', hostile, `${'a'.repeat(19_000)}!`)).toBe(false);
    expect(secondLockTakes('hostile', hostile, 'a'.repeat(19_000))).toBe(true);
  });
});
