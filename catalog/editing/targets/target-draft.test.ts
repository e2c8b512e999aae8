import { describe, expect, it } from 'vitest';
import type { Json } from '../../../rules/conditions/condition';
import { ofKind, readTarget, writeTarget } from './target-draft';

const start = { name: 'start', date: { var: 'answers.startDate' } };

describe('the target of a ticket', () => {
  it.each<[Json]>([
    [{ workingHours: 8 }],
    [{ workingDays: { map: [{ var: 'answers.mode' }, { a: 1 }] } }],
    [{ workingDaysBefore: 3, of: start }],
    [{ workingDaysAfter: 5, of: { name: 'end', date: { 'fw.addDays': [{ var: 'today' }, 3] } } }],
  ])('is written as it was read: %j', (ola) => {
    const read = readTarget(ola);
    expect(read && writeTarget(read)).toEqual(ola);
  });

  it.each<[Json]>([[null], [8], [{}], [{ workingWeeks: 2 }], [{ workingHours: 8, workingDays: 1 }]])(
    'is left to the JSON: %j',
    (ola) => {
      expect(readTarget(ola)).toBeNull();
    },
  );

  it('takes its amount along to another kind, and a date to count from where it needs one', () => {
    const hours = readTarget({ workingHours: 8 });
    if (!hours) throw new Error('No target');
    const before = ofKind(hours, 'workingDaysBefore', start);
    expect(writeTarget(before)).toEqual({ workingDaysBefore: 8, of: start });
    expect(writeTarget(ofKind(before, 'workingDaysAfter', null))).toEqual({ workingDaysAfter: 8, of: start });
    expect(writeTarget(ofKind(before, 'workingDays', start))).toEqual({ workingDays: 8 });
  });
});
