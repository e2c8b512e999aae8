import { describe, expect, it } from 'vitest';
import { resolveForm } from './resolve-form';
import type { SpecialisedForm } from './specialised-form';
import { specialiseForm } from './specialise-form';
import { personWith } from './test-data/persons';
import { smallForm } from './test-data/small-form';
import { validateAnswers } from './validate-answers';
import { directoriesAsked, withDirectory } from './with-directory';

const entries = ['hr', 'it'].map((key) => ({ key, title: { en: key.toUpperCase(), 'zh-CN': `${key} 部` } }));
const model = smallForm({ fields: { unit: { 'x-type': 'department' }, name: { 'x-type': 'short-text' } } });
const plain = specialiseForm(model, personWith(), { fallback: 'UTC' });
const clausesFor = (form: SpecialisedForm, unit: string): readonly string[] => {
  const resolved = resolveForm(form, { answers: { unit }, subject: null, now: 0 });
  return validateAnswers(form, resolved).map(({ clause }) => clause);
};

describe('the directory in a form', () => {
  it('is asked for where a field is answered from it', () => {
    expect([...directoriesAsked(model.fields.values())]).toEqual(['departments']);
    const without = specialiseForm(smallForm({ fields: { a: { 'x-type': 'date' } } }), personWith(), {
      fallback: 'UTC',
    });
    expect(withDirectory(without, { departments: entries })).toBe(without);
  });

  it('gives options with their names, and no other is taken', () => {
    const form = withDirectory(plain, { departments: entries });
    const [unit, name] = form.fields;
    expect(unit?.schema.enum).toEqual(['hr', 'it']);
    expect(unit?.texts.options?.it).toEqual({ en: 'IT', 'zh-CN': 'it 部' });
    expect(name).toEqual(plain.fields[1]);
    expect(clausesFor(form, 'it')).toEqual([]);
    expect(clausesFor(form, 'sales')).toEqual(['not-offered']);
  });

  it('takes any key where it is not known', () => {
    expect(clausesFor(withDirectory(plain, {}), 'sales')).toEqual([]);
    expect(clausesFor(plain, 'not a key')).toEqual(['wrong-kind']);
  });
});
