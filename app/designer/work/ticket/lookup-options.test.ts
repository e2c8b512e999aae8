import { describe, expect, it } from 'vitest';
import type { ConditionFact } from '../../rules/condition/condition-facts';
import { lookupOptions } from './lookup-options';

const mode: ConditionFact = { path: 'answers.mode', label: 'Work mode', kind: 'choice', options: [] };
const words = {
  say: (fact: string) => `by ${fact}`,
  labelOf: (path: string) => (path === 'answers.days' ? 'Days' : path),
};
const picked = (by: string) =>
  lookupOptions([mode], by, words).map(({ value, label }) => `${value}: ${label}`);

describe('what a value can be looked up by', () => {
  it('is told in words, with what it is looked up by now', () => {
    expect(picked('')).toEqual(['answers.mode: by Work mode']);
    expect(picked('answers.mode')).toEqual(['answers.mode: by Work mode']);
    expect(picked('answers.days')).toEqual(['answers.mode: by Work mode', 'answers.days: by Days']);
  });
});
