import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../rules/conditions/condition';
import {
  linesOf,
  readFixedOrLookup,
  readLookup,
  resultsOf,
  withFreshValue,
  withResult,
  withValueRenamed,
  writeFixedOrLookup,
} from './lookup-table';

const mode = { var: 'answers.workMode' };
const days = { map: [mode, { remote: 7, hybrid: 2, office: 2 }] };

describe('a value that is fixed or looked up', () => {
  it.each<[string, Json, object | null]>([
    ['a word', 'it', { fixed: 'it' }],
    ['a number', 8, { fixed: 8 }],
    ['a table', days, { by: 'answers.workMode', table: { remote: 7, hybrid: 2, office: 2 } }],
    ['nothing', null, null],
    ['a computed value', { '+': [1, 2] }, null],
    ['a table by a computed value', { map: [{ cat: ['a'] }, { a: 1 }] }, null],
    ['a table by a fact with something instead', { map: [{ var: ['answers.a', 1] }, { a: 1 }] }, null],
    ['the map of JsonLogic', { map: [{ var: 'answers.list' }, { var: '' }, 3] }, null],
    ['a table of tables', { map: [mode, { a: { b: 1 } }] }, null],
  ])('is read from %s', (_, value, read) => {
    expect(readFixedOrLookup(value)).toEqual(read);
  });

  it('is written as it was read', () => {
    const word = fc.oneof(fc.string(), fc.nat());
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), word), (by, table) => {
        const written = writeFixedOrLookup({ by, table });
        expect(readLookup(written)).toEqual({ by, table: { ...table } });
        expect(writeFixedOrLookup({ by, table: { ...table } })).toEqual(written);
      }),
    );
  });

  it('has a line for each value of the fact, and for what the table has besides', () => {
    const lookup = readLookup(days);
    if (!lookup) throw new Error('No lookup');
    expect(linesOf(lookup, ['office', 'moon'])).toEqual(['office', 'moon', 'remote', 'hybrid']);
    expect(resultsOf(lookup)).toEqual([7, 2]);
    expect(withResult(lookup, 'remote', undefined).table).toEqual({ hybrid: 2, office: 2 });
    expect(withResult(lookup, 'remote', 5).table).toEqual({ remote: 5, hybrid: 2, office: 2 });
    expect(Object.keys(withResult(lookup, 'remote', 5).table)).toEqual(['remote', 'hybrid', 'office']);
  });

  it('has values that can be written, each once and in its place', () => {
    const lookup = readLookup(days);
    if (!lookup) throw new Error('No lookup');
    const renamed = withValueRenamed(lookup, 'hybrid', 'on-site');
    expect(Object.entries(renamed.table)).toEqual([
      ['remote', 7],
      ['on-site', 2],
      ['office', 2],
    ]);
    expect(withValueRenamed(lookup, 'hybrid', 'remote')).toEqual(lookup);
    expect(withValueRenamed(lookup, 'hybrid', '')).toEqual(lookup);
    const more = withFreshValue(withFreshValue(lookup, 1), 0);
    expect(Object.values(more.table)).toEqual([7, 2, 2, 1, 0]);
  });
});
