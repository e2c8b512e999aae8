import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { shortText } from './short-text';

describe('short text', () => {
  it('takes text within its limits, counted in characters', () => {
    expect(clausesOf(shortText, 'a')).toEqual([]);
    expect(clausesOf(shortText, '😀😀😀', { minLength: 3, maxLength: 3 })).toEqual([]);
    expect(clausesOf(shortText, '😀😀', { minLength: 3 })).toEqual(['too-short']);
    expect(clausesOf(shortText, 'abcd', { maxLength: 3 })).toEqual(['too-long']);
    expect(clausesOf(shortText, 'x'.repeat(201))).toEqual(['too-long']);
  });

  it('refuses other kinds, and text that does not match', () => {
    expect(clausesOf(shortText, 5)).toEqual(['wrong-kind']);
    expect(clausesOf(shortText, ['a'])).toEqual(['wrong-kind']);
    expect(clausesOf(shortText, 'CC-12', { pattern: '^CC-[0-9]{4}$' })).toEqual(['not-matching']);
    expect(clausesOf(shortText, 'CC-1234', { pattern: '^CC-[0-9]{4}$' })).toEqual([]);
  });

  it('judges the length before the pattern, so that no pattern meets a text without a bound', () => {
    expect(clausesOf(shortText, 'a'.repeat(1_000_000), { pattern: '^b' })).toEqual(['too-long']);
  });

  it('is as long as a foreign schema says, where the field comes from one', () => {
    const foreign = { 'x-blank': 'answer' } as const;
    expect(clausesOf(shortText, 'x'.repeat(5_000), foreign)).toEqual([]);
    expect(clausesOf(shortText, 'x'.repeat(5_000), { ...foreign, maxLength: 100 })).toEqual(['too-long']);
    const schema = { 'x-type': 'short-text', type: 'string', maxLength: 100_000 } as const;
    expect(shortText.definitionFaults?.(schema, '/f').map(({ place }) => place)).toEqual(['/f/maxLength']);
    expect(shortText.definitionFaults?.({ ...schema, ...foreign }, '/f')).toEqual([]);
    expect(shortText.answerSchema({ ...schema, ...foreign, maxLength: undefined }).maxLength).toBeUndefined();
  });

  it('judges a format of the table', () => {
    expect(clausesOf(shortText, '192.168.0.1', { format: 'ipv4' })).toEqual([]);
    expect(clausesOf(shortText, 'here', { format: 'ipv4' })).toEqual(['not-of-format']);
  });

  it('counts nothing but white space as no answer', () => {
    for (const value of [null, '', ' \t\n']) expect(clausesOf(shortText, value)).toEqual(['empty']);
  });

  it('reads what was posted without what surrounds it', () => {
    expect(posted(shortText, { '': [' Ada '] })).toBe('Ada');
    expect(posted(shortText, { '': [' '] })).toBeNull();
    expect(posted(shortText, {})).toBeUndefined();
  });
});
