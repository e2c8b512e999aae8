import { describe, expect, it } from 'vitest';
import { ConditionError } from './condition-error';
import { Evaluation } from './evaluation';
import { FactTable } from './fact-table';
import { compileLookup, lookup } from './lookup';

const calendars = {
  map: [{ var: 'answers.legalEntity' }, { CN: 'shanghai', DE: 'berlin', '1': 'one', true: 'yes' }],
};
const over = (legalEntity: unknown) => ({ values: { answers: { legalEntity } } });

describe('looking up a table', () => {
  it.each([
    ['an entry', 'DE', 'berlin'],
    ['a number', 1, 'one'],
    ['a truth value', true, 'yes'],
    ['a value that is not in it', 'FR', undefined],
    ['a missing fact', null, undefined],
    ['a list, though its text is in it', ['DE'], undefined],
  ])('finds %s', (_, value, entry) => {
    expect(lookup(calendars, over(value))).toEqual({ known: true, value: entry });
  });

  it('waits for what the expression waits for', () => {
    const facts = { values: {}, pending: new Set(['answers.legalEntity']) };
    expect(lookup(calendars, facts)).toEqual({ known: false, waitsFor: ['answers.legalEntity'] });
  });

  it('is compiled once for a rule set', () => {
    const table = new FactTable();
    const compiled = compileLookup(calendars, { table });
    expect(compiled.compute(Evaluation.of(table, over('CN')))).toBe('shanghai');
    expect(compiled.compute(Evaluation.of(table, over('XX')))).toBeUndefined();
  });

  it.each([
    ['no table', { map: [{ var: 'a' }] }, '/map/1'],
    ['a list for a table', { map: [{ var: 'a' }, ['x']] }, '/map/1'],
    ['a bad expression', { map: [{ cat: ['a', { nope: 1 }] }, {}] }, '/map/0/cat/1'],
  ])('refuses %s with its place', (_, document, path) => {
    try {
      compileLookup(document);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConditionError);
      expect(error).toMatchObject({ code: 'E-402', path });
    }
  });
});
