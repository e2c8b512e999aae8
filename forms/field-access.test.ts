import { describe, expect, it } from 'vitest';
import { classifiedKeys, readersOf } from './field-access';
import { parseForm } from './parse-form';
import trip from './test-data/trip.json';

const model = parseForm(trip);

describe('field access', () => {
  it('lists the fields whose answers are confidential or sensitive', () => {
    expect(classifiedKeys(model)).toEqual(['phone', 'visaReason', 'salaryBand']);
  });

  it('gives a field’s own readers, else those of the form', () => {
    expect(readersOf(model, 'budget')).toEqual(['role:finance']);
    expect(readersOf(model, 'salaryBand')).toEqual(['role:hr']);
    expect(readersOf(model, 'purpose')).toEqual(['role:hr', 'department:finance']);
  });

  it('lets nobody read what is no field', () => {
    expect(readersOf(model, 'moon')).toEqual([]);
    expect(readersOf(model, 'toString')).toEqual([]);
  });
});
