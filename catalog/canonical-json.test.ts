import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import { itemSchema } from './item-document';

const folder = join(import.meta.dirname, 'items');
const shipped = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** A small document schema with a map, a tuple and alternatives, as the real ones have them. */
const schema = {
  properties: {
    id: {},
    when: {},
    texts: { additionalProperties: { properties: { en: {}, 'zh-CN': {} } } },
    pair: { items: [{}, { properties: { b: {}, a: {} } }] },
    target: {
      anyOf: [
        { properties: { hours: {} }, required: ['hours'] },
        { properties: { after: {}, of: {} }, required: ['after', 'of'] },
      ],
    },
  },
} as const;

/** A document of that schema with the keys of every object that the schema names in any order. */
const documents = fc
  .record(
    {
      id: fc.string(),
      when: fc.jsonValue(),
      texts: fc.dictionary(fc.string(), shuffled({ en: fc.string(), 'zh-CN': fc.string() })),
      pair: fc.tuple(fc.jsonValue(), shuffled({ a: fc.integer(), b: fc.boolean() })),
      target: fc.oneof(shuffled({ hours: fc.nat() }), shuffled({ of: fc.string(), after: fc.nat() })),
    },
    { requiredKeys: [] },
  )
  .chain((document) => shuffledKeys(document));

function shuffled(fields: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(fields).chain((value) => shuffledKeys(value));
}

function shuffledKeys(value: Record<string, unknown>) {
  const entries = Object.entries(value);
  return fc
    .shuffledSubarray(entries, { minLength: entries.length })
    .map((some) => Object.fromEntries(some) as never);
}

describe('the canonical form', () => {
  it.each(shipped)('is how $name is shipped', ({ text }) => {
    expect(canonicalJson(JSON.parse(text), itemSchema)).toBe(text);
  });

  it('is the same after export, import and export', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const exported = canonicalJson(document, schema);
        expect(canonicalJson(JSON.parse(exported), schema)).toBe(exported);
        expect(JSON.parse(exported)).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });

  it('does not depend on the order in which an object with a schema was written', () => {
    const asWritten =
      '{ "target": { "of": "start", "after": 2 }, "texts": { "b": { "zh-CN": "乙", "en": "B" } }, "id": "x" }';
    expect(canonicalJson(JSON.parse(asWritten), schema)).toBe(
      '{ "id": "x", "texts": { "b": { "en": "B", "zh-CN": "乙" } }, "target": { "after": 2, "of": "start" } }\n',
    );
  });

  it('keeps the order of maps and of conditions, which is their author’s', () => {
    const text = '{ "when": { "z": 1, "a": [2] }, "texts": { "z": { "en": "Z" }, "a": { "en": "A" } } }\n';
    expect(canonicalJson(JSON.parse(text), schema)).toBe(text);
  });

  it('breaks what does not fit on a line, one entry a line', () => {
    const long = 'x'.repeat(60);
    expect(canonicalJson({ id: long, when: [long, { a: [] }] }, schema)).toBe(
      `{\n  "id": "${long}",\n  "when": ["${long}", { "a": [] }]\n}\n`,
    );
  });
});
