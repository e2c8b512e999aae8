import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import { clausesOf, posted } from '../test-data/clauses';
import { json, jsonFrom, jsonText } from './json';

describe('any JSON value', () => {
  it('takes every value, or those of the kinds that it names', () => {
    for (const value of [0, 'a', false, {}, [], { a: [1] }]) expect(clausesOf(json, value)).toEqual([]);
    const kinds = { 'x-kinds': ['integer', 'array'] };
    for (const value of [3, [1]]) expect(clausesOf(json, value, kinds)).toEqual([]);
    for (const value of [3.5, 'a', true, {}]) expect(clausesOf(json, value, kinds)).toEqual(['wrong-kind']);
    for (const value of [null, '']) expect(clausesOf(json, value)).toEqual(['empty']);
  });

  it('reads what is written as JSON, and takes all else for a text', () => {
    expect(posted(json, { '': ['{"a": [1]}'] })).toEqual({ a: [1] });
    expect(posted(json, { '': ['hello'] })).toBe('hello');
    expect(posted(json, { '': ['"5"'] })).toBe('5');
    expect(posted(json, { '': ['{"__proto__": 1}'] })).toBe('{"__proto__": 1}');
    expect(posted(json, { '': [' '] })).toBeNull();
    expect(posted(json, {})).toBeUndefined();
  });

  it('writes every value so that it is read back', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ depthSize: 'small' }).filter((value) => value !== null),
        (value) => {
          const text = jsonText(value as Json);
          fc.pre(typeof value !== 'string' || value.trim() !== '');
          // Treacherous keys are no JSON to us: they stay a text.
          fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
          expect(jsonFrom(text)).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });
});
