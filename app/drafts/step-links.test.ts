import { describe, expect, it } from 'vitest';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { stepLinks } from './step-links';

const step = (id: string) => ({ id, title: { en: `Step ${id}`, 'zh-CN': id }, rows: [[id]] });
const form = { steps: [step('a'), step('b'), step('c')] } as unknown as SpecialisedForm;
const words = { locale: 'en', check: 'Check' };
const states = (shown: string[], current: string) =>
  stepLinks(form, shown, current, words).map(({ id, state }) => `${id} ${state}`);

describe('the steps of a form', () => {
  it('are those that show something, and the check', () => {
    expect(states(['a', 'c'], 'a')).toEqual(['a current', 'c ahead', 'check ahead']);
  });

  it('keep the open one in its place, even if an answer has just emptied it', () => {
    expect(states(['a', 'c'], 'b')).toEqual(['a done', 'b current', 'c ahead', 'check ahead']);
  });

  it('are all done on the check page', () => {
    expect(states(['a', 'b', 'c'], 'check')).toEqual(['a done', 'b done', 'c done', 'check current']);
  });
});
