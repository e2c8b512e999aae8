import { describe, expect, it } from 'vitest';
import { sampleFacts, samplePerson } from '../tests/builders/sample-facts';
import { loadItem, shippedItems } from './load-items.server';
import { describeSubject, keyDateOf, personFieldsOf, subjectOf } from './subject';

const [onboarding, problem, areaAccess] = ['employee-onboarding', 'report-problem', 'area-access'].map(
  (key) => loadItem(`${shippedItems}/${key}.json`),
);
const requester = samplePerson({ number: '1', name: 'Asking', department: 'sales' });
const other = samplePerson({ number: '2', name: 'Other', department: 'finance' });
const persons = new Map([['2', other]]);

describe('whom a request is about', () => {
  it('is the requester where the item says so', () => {
    expect(subjectOf(problem!, {}, requester, persons)).toBe(requester);
  });

  it('is the person in the answer, who may be the requester', () => {
    expect(subjectOf(areaAccess!, { person: '2' }, requester, persons)).toBe(other);
    expect(subjectOf(areaAccess!, { person: '1' }, requester, persons)).toBe(requester);
    for (const person of ['3', '', 7, null, undefined])
      expect(subjectOf(areaAccess!, { person }, requester, persons)).toBeNull();
  });

  it('is nobody yet where somebody new is named, but has a name and a department', () => {
    const answers = { fullName: 'New', department: 'hr' };
    expect(subjectOf(onboarding!, answers, requester, persons)).toBeNull();
    expect(describeSubject(onboarding!, { answers, subject: null })).toEqual({
      name: 'New',
      department: 'hr',
    });
    expect(describeSubject(onboarding!, { answers: {}, subject: null })).toEqual({
      name: null,
      department: null,
    });
    expect(describeSubject(areaAccess!, { answers: {}, subject: other })).toEqual({
      name: 'Other',
      department: 'finance',
    });
  });
});

describe('what else an item says of a request', () => {
  it('tells the key date once it is answered', () => {
    expect(keyDateOf(onboarding!, sampleFacts({ answers: { startDate: '2026-12-03' } }))).toBe('2026-12-03');
    expect(keyDateOf(onboarding!, sampleFacts())).toBeNull();
    expect(keyDateOf(problem!, sampleFacts())).toBeNull();
  });

  it('names the fields that are answered with a person', () => {
    expect([onboarding!, problem!, areaAccess!].map(personFieldsOf)).toEqual([['manager'], [], ['person']]);
  });
});
