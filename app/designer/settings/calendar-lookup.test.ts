import { describe, expect, it } from 'vitest';
import type { Json } from '../../../rules/conditions/condition';
import { readCalendarLookup, writeCalendarLookup } from './calendar-lookup';

describe('the lookup of a calendar', () => {
  it.each<[Json, string | null]>([
    [{ map: [{ var: 'answers.legalEntity' }, { CN: 'shanghai', DE: 'berlin' }] }, 'answers.legalEntity'],
    [{ map: [{ var: 'requester.legalEntity' }, { CN: 'shanghai' }] }, 'requester.legalEntity'],
    [{ map: ['all', { all: 'berlin' }] }, null],
  ])('%j is read and written back', (lookup, by) => {
    const read = readCalendarLookup(lookup);
    expect(read?.by).toBe(by);
    expect(read && writeCalendarLookup(read)).toEqual(lookup);
  });

  it.each([
    [undefined],
    ['berlin'],
    [{ map: [{ if: [true, 'CN', 'DE'] }, { CN: 'shanghai' }] }],
    [{ map: [{ var: 'answers.office' }, { Berlin: 7 }] }],
  ])('%j says something else, and is left alone', (lookup) => {
    expect(readCalendarLookup(lookup as never)).toBeNull();
  });
});
