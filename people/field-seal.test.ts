import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFieldSeal, newMasterKey } from './field-seal.server';
import { isRefusal } from './refusal';
import type { SealedPlace } from './work-context';

const place: SealedPlace = { table: 'requests', row: 'r1', column: 'answers.monthlySalary' };
const key = newMasterKey('k1');
const seal = createFieldSeal([key]);

function reasonOf(open: () => string): unknown {
  try {
    return `opened: ${open()}`;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    expect(error).toMatchObject({ kind: 'fault', code: 'E-904' });
    return error.params.reason;
  }
}

describe('the seal', () => {
  it('gives back any text in its place, and shows nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = seal.seal(text, place);
        expect(seal.open(sealed, place)).toBe(text);
        expect(sealed).toMatch(/^fw1\.k1\.[\w-]+$/);
      }),
    );
    expect(seal.seal('同一个值', place)).not.toBe(seal.seal('同一个值', place));
  });

  it('opens in no other place', () => {
    const sealed = seal.seal('6000 EUR', place);
    for (const other of [{ table: 'drafts' }, { row: 'r2' }, { column: 'answers.homeAddress' }])
      expect(reasonOf(() => seal.open(sealed, { ...place, ...other }))).toBe(
        'sealed-value-changed-or-wrong-key',
      );
    // Names that run together are not the same place.
    const shifted = { ...place, table: 'requestsr', row: '1' };
    expect(reasonOf(() => seal.open(sealed, shifted))).toBe('sealed-value-changed-or-wrong-key');
  });

  it('opens nothing that was changed, anywhere', () => {
    const sealed = seal.seal('a home address', place);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '-', '.', ''), (at, sign) => {
        const changed = sealed.slice(0, at) + sign + sealed.slice(at + 1);
        // The last sign of base64 carries bits that mean nothing.
        const same = Buffer.from(changed.slice(7), 'base64url').equals(
          Buffer.from(sealed.slice(7), 'base64url'),
        );
        fc.pre(!(same && changed.startsWith('fw1.k1.')));
        expect(reasonOf(() => seal.open(changed, place))).toMatch(/^sealed-value-/);
      }),
    );
  });

  it.each(['', 'plain text', 'fw1.k1.', 'fw1.k1.AAAA', 'fw0.k1.AAAA', 'fw1.k1.AAAA.AAAA'])(
    'refuses %j, which was never sealed',
    (text) => {
      expect(reasonOf(() => seal.open(text, place))).toMatch(/^sealed-value-(not-sealed|broken)$/);
    },
  );

  it('says so when the key is another or missing, and tells nothing of the value', () => {
    const sealed = seal.seal('a home address', place);
    const wrong = createFieldSeal([newMasterKey('k1')]);
    expect(reasonOf(() => wrong.open(sealed, place))).toBe('sealed-value-changed-or-wrong-key');
    const missing = createFieldSeal([newMasterKey('k2')]);
    expect(reasonOf(() => missing.open(sealed, place))).toBe('sealed-value-unknown-key');
  });

  it('changes keys: the first seals, every one opens', () => {
    const old = seal.seal('sealed before', place);
    const both = createFieldSeal([newMasterKey('k2'), key]);
    expect(both.open(old, place)).toBe('sealed before');
    expect(both.seal('x', place)).toMatch(/^fw1\.k2\./);
    expect(both.fingerprint('x')).toBe(seal.fingerprint('x'));
  });

  it('takes fingerprints that another key does not give', () => {
    expect(seal.fingerprint('x')).toMatch(/^[0-9a-f]{64}$/);
    expect(seal.fingerprint('x')).not.toBe(seal.fingerprint('y'));
    expect(createFieldSeal([newMasterKey('k1')]).fingerprint('x')).not.toBe(seal.fingerprint('x'));
  });

  it('wants keys that are keys', () => {
    expect(() => createFieldSeal([])).toThrow('no key');
    expect(() => createFieldSeal([{ id: 'k1', secret: 'c2hvcnQ=' }])).toThrow('5 bytes');
    expect(() => createFieldSeal([{ ...key, id: 'a.b' }])).toThrow('word');
  });
});
