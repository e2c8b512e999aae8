import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { yesNo } from './yes-no';

describe('yes or no', () => {
  it('takes true and false, and counts as no when unanswered', () => {
    expect(clausesOf(yesNo, true)).toEqual([]);
    expect(clausesOf(yesNo, false)).toEqual([]);
    expect(clausesOf(yesNo, null)).toEqual(['empty']);
    expect(yesNo.unanswered).toBe(false);
  });

  it.each(['yes', 'true', 1, 0, '', [], {}])('refuses %j', (value) => {
    expect(clausesOf(yesNo, value)).toEqual(['wrong-kind']);
  });

  it('reads radios and boxes; a word that it does not know is kept, to be refused', () => {
    expect(posted(yesNo, { '': ['yes'] })).toBe(true);
    expect(posted(yesNo, { '': ['no', 'on'] })).toBe(true);
    expect(posted(yesNo, { '': ['no'] })).toBe(false);
    expect(posted(yesNo, { '': [''] })).toBeNull();
    expect(posted(yesNo, {})).toBeUndefined();
    expect(posted(yesNo, { '': ['constructor'] })).toBe('constructor');
  });
});
