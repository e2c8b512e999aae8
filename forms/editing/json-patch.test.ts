import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import { applyPatch, differenceOf } from './json-patch';

const key = fc.constantFrom('a', 'b', 'c', 'd', '1', '2');
const documents = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(null, true, 0, 1, '', 'x'),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((each) => Object.fromEntries(each)),
  ),
})).value;

describe('a patch', () => {
  it('turns one document into the other and back, byte for byte', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const [there, back] = [differenceOf(before, after), differenceOf(after, before)];
        expect(JSON.stringify(applyPatch(before, there))).toBe(JSON.stringify(after));
        expect(JSON.stringify(applyPatch(after, back))).toBe(JSON.stringify(before));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is empty where nothing changed, and small where little did', () => {
    const first: Json = { id: 1, text: 'x' };
    const second: Json = { id: 2 };
    const before = { a: [first, second], b: { c: 1, d: 2 } };
    expect(differenceOf(before, structuredClone(before))).toEqual([]);
    expect(differenceOf(before, { ...before, a: [{ id: 1, text: 'y' }, second] })).toEqual([
      { at: ['a', 0, 'text'], set: 'y' },
    ]);
    expect(differenceOf(before, { ...before, a: [second] })).toEqual([
      { at: ['a'], from: 0, take: 1, put: [] },
    ]);
    expect(differenceOf(before, { ...before, b: { d: 2, c: 1 } })).toEqual([
      { at: ['b'], keys: ['d', 'c'], new: {} },
    ]);
  });

  it('made for another document is refused', () => {
    expect(() => applyPatch({ a: 1 }, [{ at: ['b', 'c'], set: 1 }])).toThrow('does not fit');
    expect(() => applyPatch([], [{ at: [], from: 0, take: 1, put: [] }])).toThrow('does not fit');
  });
});
