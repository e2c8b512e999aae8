import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { longText } from './long-text';

describe('long text', () => {
  it('takes as much as its author allows, and 4,000 characters otherwise', () => {
    expect(clausesOf(longText, 'x'.repeat(4000))).toEqual([]);
    expect(clausesOf(longText, 'x'.repeat(4001))).toEqual(['too-long']);
    expect(clausesOf(longText, 'x'.repeat(4001), { maxLength: 5000 })).toEqual([]);
    expect(clausesOf(longText, 'too short', { minLength: 20 })).toEqual(['too-short']);
    expect(clausesOf(longText, {})).toEqual(['wrong-kind']);
  });

  it('reads line ends as scripts do, so that both count the same length', () => {
    expect(posted(longText, { '': ['one\r\ntwo\r\n'] })).toBe('one\ntwo');
  });
});
