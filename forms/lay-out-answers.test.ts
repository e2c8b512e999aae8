import { describe, expect, it } from 'vitest';
import type { Answers } from '../rules/facts';
import { resolveForm } from './resolve-form';
import { resolved } from './test-data/resolved';
import { validateAnswers } from './validate-answers';
import { specialiseForm } from './specialise-form';
import { NOW, personWith } from './test-data/persons';
import { smallForm, type SmallForm } from './test-data/small-form';

const text = { 'x-type': 'short-text' } as const;
const small: SmallForm = {
  fields: {
    place: { 'x-type': 'group', properties: { city: text, street: text } },
    name: text,
    agreed: { 'x-type': 'yes-no' },
    office: { 'x-type': 'choice', enum: ['berlin', 'tianjin'] },
  },
  rules: [{ id: 'named', when: { '==': [{ var: 'answers.name' }, 'A'] }, hide: ['office'] }],
};

describe('answers and their fields', () => {
  it('find each other in whatever order they come', () => {
    const given = { office: 'berlin', agreed: true, name: 'B', place: { street: 'S', city: 'C' } };
    expect(resolved(small, given).answers).toEqual(given);
    expect(resolved(small, given).unknown).toEqual([]);
  });

  it('are not mistaken for those of fields inside a group that are called alike', () => {
    const { answers, unknown } = resolved(small, { place: { street: 'S' }, city: 'elsewhere', street: 'T' });
    expect(answers).toEqual({ place: { street: 'S' }, agreed: false });
    expect(unknown).toEqual(['/city', '/street']);
  });

  it('are never what every object inherits', () => {
    const given: Record<string, unknown> = Object.create({ name: 'inherited' }) as Record<string, unknown>;
    given.agreed = true;
    expect(resolved(small, given).answers).toEqual({ agreed: true });
  });

  it('are handed on as they came where all of them count, and never changed', () => {
    const whole = Object.freeze({ name: 'B', agreed: true, office: 'berlin' });
    expect(resolved(small, whole).answers).toBe(whole);
    const hidden = Object.freeze({ name: 'A', agreed: true, office: 'berlin' });
    expect(Object.keys(resolved(small, hidden).answers)).toEqual(['name', 'agreed']);
    expect(Object.keys(resolved(small, { name: 'B', office: '' }).answers)).toEqual(['name', 'agreed']);
  });
});

describe('the state of a field', () => {
  it('is the same object while nothing about it changes', () => {
    const form = specialiseForm(smallForm(small), personWith(), { fallback: 'UTC' });
    const stateFor = (answers: Answers) => resolveForm(form, { answers, subject: null, now: NOW });
    const [one, other] = [stateFor({ name: 'B' }), stateFor({ name: 'A' })];
    expect(other.fields.name).toBe(one.fields.name);
    expect(Object.isFrozen(one.fields.name)).toBe(true);
    expect(other.fields.office?.visible).toBe(false);
    expect(() => validateAnswers(form, { ...one })).toThrow(TypeError);
  });
});
