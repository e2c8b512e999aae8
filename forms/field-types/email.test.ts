import { describe, expect, it } from 'vitest';
import { clausesOf } from '../test-data/clauses';
import { email } from './email';

const longest = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.de`;

describe('e-mail', () => {
  it.each(['a@b.de', 'first.last+tag@sub.example.co', "o'neil@example.com", 'x_y@a-b.museum', longest])(
    'takes %s',
    (address) => {
      expect(clausesOf(email, address)).toEqual([]);
    },
  );

  it.each([
    'a@b',
    'a.de',
    '@b.de',
    'a@',
    'a@b..de',
    '.a@b.de',
    'a.@b.de',
    'a..b@c.de',
    'a b@c.de',
    'a@-b.de',
    'a@b-.de',
    'a@b_c.de',
    'a@b@c.de',
    '"a b"@c.de',
    'a@[127.0.0.1]',
    'ä@b.de',
    'a@b.de ',
    `${'a'.repeat(65)}@b.de`,
    `a@${'b'.repeat(64)}.de`,
  ])('refuses %s', (address) => {
    expect(clausesOf(email, address)).toEqual(['not-an-email']);
  });

  it('refuses what is longer than mail servers take, and other kinds', () => {
    expect(longest).toHaveLength(254);
    expect(clausesOf(email, `x${longest}`)).toEqual(['too-long']);
    expect(clausesOf(email, 'a@b.de', { maxLength: 5 })).toEqual(['too-long']);
    expect(clausesOf(email, 7)).toEqual(['wrong-kind']);
  });
});
