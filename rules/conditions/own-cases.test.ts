import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passes, runCase } from './cases/judge-case';
import { readSuites } from './cases/read-suites.server';

describe.each(readSuites(path.join(import.meta.dirname, 'cases')))('our own cases in $file', ({ cases }) => {
  it.each(cases)('$description', (expected) => {
    const verdict = runCase(expected);
    expect(passes(expected, verdict), JSON.stringify(verdict)).toBe(true);
  });
});

describe('the judge', () => {
  const expected = { description: '', rule: null };

  it('takes null for null only', () => {
    expect(passes({ ...expected, result: null }, { value: false })).toBe(false);
    expect(passes({ ...expected, result: null }, { value: null })).toBe(true);
  });

  it('compares deeply, and does not take −0 for 0', () => {
    expect(passes({ ...expected, result: [{ a: 0 }] }, { value: [{ a: 0 }] })).toBe(true);
    expect(passes({ ...expected, result: [{ a: 0 }] }, { value: [{ a: -0 }] })).toBe(false);
    expect(passes({ ...expected, result: [{ a: 0 }] }, { value: [{ a: 0, b: null }] })).toBe(false);
  });

  it('wants the very type of an error', () => {
    expect(passes({ ...expected, error: { type: 'NaN' } }, { error: 'NaN' })).toBe(true);
    expect(passes({ ...expected, error: { type: 'NaN' } }, { error: 'nan' })).toBe(false);
    expect(passes({ ...expected, error: { type: 'NaN' } }, { value: null })).toBe(false);
  });
});
