import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { Pattern } from './pattern';
import { PatternError } from './pattern-problems';
import { portablePattern } from './print-pattern';

const letters = fc.constantFrom('a', 'b', 'c', '1', ' ', '-', '\n', '\u00a0', '号', '😀');
const texts = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
const atoms = fc.constantFrom(
  'a',
  'b',
  '.',
  '\\d',
  '\\w',
  '\\s',
  '\\S',
  '[a-c]',
  '[^a-c]',
  '\\-',
  '号',
  '[a1\\-]',
);
const patterns = fc.letrec((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    atoms.filter((atom) => atom !== '\\-'),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${String(a)}${String(b)}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${String(a)}|${String(b)})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,}', '*?'))
      .map(([a, mark]) => `(${String(a)})${mark}`),
    tie('pattern').map((a) => `^${String(a)}`),
    tie('pattern').map((a) => `${String(a)}$`),
  ),
})).pattern;

describe('Pattern', () => {
  it('matches what the same ECMAScript expression matches', () => {
    fc.assert(
      fc.property(patterns, texts, (source, text) => {
        expect(new Pattern(String(source)).test(text)).toBe(new RegExp(String(source), 'u').test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('says in portable form what RE2 reads the same way', () => {
    fc.assert(
      fc.property(patterns, texts, (source, text) => {
        const other = RE2JS.compile(portablePattern(String(source))).test(text);
        expect(new Pattern(String(source)).test(text)).toBe(other);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows escapes by number, in and out of a class', () => {
    expect(new Pattern('^\\x41\\u00e9\\u{1f600}$').test('Aé😀')).toBe(true);
    expect(new Pattern('^[\\x41-\\x43]+$').test('ABC')).toBe(true);
    expect(new Pattern('^\\0$').test('\0')).toBe(true);
  });

  it('does not go back: patterns that hang a backtracking engine answer for 100,000 characters', () => {
    const text = `${'a'.repeat(100_000)}!`;
    for (const source of ['^(a+)+$', '^(a|aa)+$', '^(a*)*b$', '^(([a-z])+.)+[A-Z]([a-z])+$']) {
      expect(new Pattern(source).test(text)).toBe(false);
    }
  });

  it('keeps a bounded number of states where every text leads to new ones', () => {
    const hard = new Pattern('^(a|b)*a(a|b){12}c');
    const text = Array.from({ length: 20_000 }, (_, at) => ((at * at * 7 + at) % 11 < 5 ? 'a' : 'b')).join(
      '',
    );
    expect(hard.test(text)).toBe(false);
    expect(hard.test(`${'a'.repeat(13)}c`)).toBe(true);
  });

  it.each([
    ['(?=a)', 'not-linear'],
    ['(?<=a)', 'not-linear'],
    ['(?<name>a)', 'not-linear'],
    ['(a)\\1', 'not-linear'],
    ['\\bword', 'not-linear'],
    ['\\p{L}', 'not-linear'],
    ['(a', 'unclosed'],
    ['[a', 'unclosed'],
    ['a\\', 'unclosed'],
    ['a)', 'bare-syntax'],
    ['a}', 'bare-syntax'],
    ['[]', 'empty-class'],
    ['[^\\s\\S]', 'empty-class'],
    ['[z-a]', 'class-range'],
    ['[\\d-z]', 'class-range'],
    ['*a', 'repetition'],
    ['a**', 'repetition'],
    ['^*', 'repetition'],
    ['a{2,1}', 'repetition'],
    ['a{,2}', 'repetition'],
    ['\\ud83d', 'character-number'],
    ['(a{1000}){1000}', 'too-large'],
  ])('refuses %s: %s', (source, problem) => {
    let refused: unknown;
    try {
      new Pattern(source);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(PatternError);
    expect(refused).toMatchObject({ problem });
  });
});
