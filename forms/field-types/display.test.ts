import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { assertSecondLock } from '../second-lock.server';
import { smallForm } from '../test-data/small-form';
import { heading } from './heading';
import { note } from './note';

describe.each([
  ['heading', heading],
  ['note', note],
])('%s', (name, type) => {
  it('takes no answer, and misses none', () => {
    expect(type.display).toBe(true);
    expect(clausesOf(type, null)).toEqual(['empty']);
    for (const value of ['', 'text', 0, {}, []]) expect(clausesOf(type, value)).toEqual(['wrong-kind']);
    expect(posted(type, { '': ['text'] })).toBeUndefined();
  });

  it('has no answer in the second lock either', () => {
    const model = smallForm({ fields: { field: { 'x-type': name } } });
    expect(() => {
      assertSecondLock(`display-${name}`, model, {});
    }).not.toThrow();
    expect(() => {
      assertSecondLock(`display-${name}`, model, { field: 'text' });
    }).toThrow();
  });
});
