import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { phone } from './phone';
import { phoneFrom, phoneInWords } from './phone-text';

describe('phone', () => {
  it('takes E.164', () => {
    expect(clausesOf(phone, '+4930123456')).toEqual([]);
    for (const value of ['030 123456', '+49', '+49 30 123456', 'call me'])
      expect(clausesOf(phone, value)).toEqual(['not-a-phone']);
    expect(clausesOf(phone, 4930123456)).toEqual(['wrong-kind']);
    expect(clausesOf(phone, ' ')).toEqual(['empty']);
  });

  it.each([
    ['+49 (30) 123-456', '+4930123456'],
    ['+49 (0)30 123456', '+4930123456'],
    ['0086 138 0013 8000', '+8613800138000'],
    ['＋８６ １３８００１３８０００', '+8613800138000'],
    ['+39 06 1234567', '+39061234567'],
    ['138 0013 8000', '138 0013 8000'],
    ['x'.repeat(50), 'x'.repeat(50)],
  ])('reads %s', (typed, value) => {
    expect(posted(phone, { '': [typed] })).toBe(value);
  });

  it('reads nothing as no answer', () => {
    expect(posted(phone, { '': [' '] })).toBeNull();
    expect(posted(phone, {})).toBeUndefined();
  });

  it('is said in groups', () => {
    expect(phoneInWords('+8613800138000')).toBe('+86 138 0013 8000');
    expect(phoneInWords('+12125550100')).toBe('+1 212 555 0100');
    expect(phoneInWords('+35312345678')).toBe('+353 123 456 78');
    expect(phoneInWords('+4930123456700')).toBe('+49 301 234 567 00');
    expect(phoneInWords('+49301234567')).toBe('+49 301 234 567');
    expect(phoneInWords('+4930123456')).toBe('+49 301 234 56');
    expect(phoneInWords('soon')).toBe('soon');
  });

  it('is read back from what it is said as', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9][1-9][0-9]{6,12}$/), (number) => {
        fc.pre(phoneFrom(number) === number);
        expect(phoneFrom(phoneInWords(number))).toBe(number);
      }),
    );
  });
});
