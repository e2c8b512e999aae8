import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords, writeRecords } from './separated-text';

describe('separated text', () => {
  it('gives back the records that were written, whatever stands in their cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\t', '\n', '\r', ' ', '中', '\uFEFF') });
    const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, fc.constantFrom(',', '\t'), (written, separator) => {
        expect(readRecords(writeRecords(written, separator), separator)).toEqual(written);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read with any ends of lines, and with the mark that spreadsheets begin it with', () => {
    expect(readRecords('\uFEFFa,"b ""x"", c"\nd,e\r\n', ',')).toEqual([
      ['a', 'b "x", c'],
      ['d', 'e'],
    ]);
    expect(readRecords('a,"b', ',')).toBeNull();
    expect(readRecords('one "two"\tb', '\t')).toEqual([['one "two"', 'b']]);
  });
});
