import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileForm } from './compile-form';
import { resolveForm } from './resolve-form';
import { specialiseForm } from './specialise-form';
import type { SpecialisedForm } from './specialised-form';
import { NOW } from './test-data/persons';
import { randomCases } from './test-data/random-form';
import { smallForm } from './test-data/small-form';

const zones = { fallback: 'Europe/Berlin' };
const copyOf = (form: SpecialisedForm) => structuredClone(form);

describe('a prepared form', () => {
  it('is shared by forms that say the same, and by no others', () => {
    let different = 0;
    fc.assert(
      fc.property(randomCases(true, true), randomCases(true, true), ({ form, requester }, other) => {
        const model = smallForm(form);
        const mine = specialiseForm(model, requester, zones);
        const theirs = specialiseForm(model, other.requester, zones);
        const alike = JSON.stringify(mine) === JSON.stringify(theirs);
        if (!alike) different += 1;
        expect(compileForm(copyOf(mine))).toBe(compileForm(mine));
        expect(compileForm(copyOf(theirs)) === compileForm(mine)).toBe(alike);
      }),
      { numRuns: 60 },
    );
    expect(different).toBeGreaterThan(2);
  });

  it('resolves a copy as the form itself, whoever prepared it', () => {
    fc.assert(
      fc.property(randomCases(true, true), ({ form, requester, subject, answers }) => {
        const special = specialiseForm(smallForm(form), requester, zones);
        const state = { answers, subject, now: NOW };
        // A text of its own: prepared apart from the copy.
        const apart: SpecialisedForm & { apart: boolean } = { ...copyOf(special), apart: true };
        expect(resolveForm(copyOf(special), state)).toEqual(resolveForm(apart, state));
      }),
      { numRuns: 40 },
    );
  });
});
