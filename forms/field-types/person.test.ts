import { describe, expect, it } from 'vitest';
import { clausesOf } from '../test-data/clauses';
import { person } from './person';

describe('person', () => {
  it('takes an employee number', () => {
    expect(clausesOf(person, 'ME-1001')).toEqual([]);
    expect(clausesOf(person, 'HR012023001')).toEqual([]);
  });

  it.each(['Ada Fischer', '-1', 'a'.repeat(41), 'x\n'])('refuses %j', (value) => {
    expect(clausesOf(person, value)).toEqual(['wrong-kind']);
  });

  it('refuses a person written out', () => {
    expect(clausesOf(person, { number: 'ME-1' })).toEqual(['wrong-kind']);
  });

  it('says the name where the reader may know it, else the number', () => {
    const field = {
      key: 'manager',
      schema: { 'x-type': 'person', type: 'string' },
      texts: { label: { en: 'Manager', 'zh-CN': '经理' } },
      required: false,
    } as const;
    const words = { locale: 'en', zone: 'UTC', now: 0 };
    expect(person.format('ME-1', field, { ...words, personName: () => 'Ada Fischer' })).toBe('Ada Fischer');
    expect(person.format('ME-1', field, { ...words, personName: () => undefined })).toBe('ME-1');
  });
});
