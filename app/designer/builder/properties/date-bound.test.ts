import { describe, expect, it } from 'vitest';
import { readDateBound, writeDateBound } from './date-bound';

describe('the bound of a date', () => {
  it.each([
    ['2027-01-31', { from: 'day', day: '2027-01-31' }],
    [{ var: 'today' }, { from: 'today', days: 0 }],
    [{ 'fw.addDays': [{ var: 'today' }, 90] }, { from: 'today', days: 90 }],
    [{ var: 'answers.startDate' }, { from: 'answer', field: 'startDate', days: 0 }],
    [{ 'fw.addDays': [{ var: 'answers.startDate' }, -1] }, { from: 'answer', field: 'startDate', days: -1 }],
  ])('%j is read and written back', (value, bound) => {
    expect(readDateBound(value)).toEqual(bound);
    expect(writeDateBound(readDateBound(value))).toEqual(value);
  });

  it.each([
    [{ if: [true, '2027-01-31'] }],
    [{ 'fw.addDays': [{ 'fw.addDays': [{ var: 'today' }, 1] }, 1] }],
    [{ 'fw.addDays': ['2027-01-31', 1] }],
    [{ var: 'item.key' }],
    [7],
  ])('%j is somebody’s own, and left alone', (value) => {
    expect(readDateBound(value)).toEqual({ from: 'own' });
    expect(writeDateBound(readDateBound(value))).toBeUndefined();
  });

  it('goes with its keyword', () => {
    expect(readDateBound(undefined)).toEqual({ from: 'none' });
    expect(writeDateBound({ from: 'none' })).toBeNull();
  });
});
