import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../rules/conditions/condition';
import { parseCell, printCell } from './cell-text';
import type { ValueKind } from './cell-value';
import { parseOutput, printOutput } from './output-text';

const options = [
  { value: 'remote', label: 'Remote' },
  { value: 'on-site', label: 'On site, mostly' },
  { value: 'a', label: 'b' },
  { value: 'b', label: 'a' },
  { value: 'twice', label: 'Remote' },
];
const column = (kind: ValueKind['kind'], locale: ValueKind['locale'] = 'en'): ValueKind => ({
  ...{ kind, locale, options: kind === 'choice' || kind === 'list' ? options : [] },
});
const parsed = (text: string, of: ValueKind) => {
  const found = parseCell(text, of);
  return found.ok ? found.value : found.problem;
};

describe('the text of a cell', () => {
  it.each<[string, ValueKind['kind'], Json]>([
    ['', 'choice', null],
    [' - ', 'choice', null],
    ['remote', 'choice', 'remote'],
    ['On site, mostly', 'choice', 'on-site'],
    ['one of Remote, b', 'choice', { oneOf: ['remote', 'a'] }],
    ['Remote, b', 'choice', { oneOf: ['remote', 'a'] }],
    ['none of "on-site"', 'choice', { noneOf: ['on-site'] }],
    ['不属于 Remote、b', 'choice', { noneOf: ['remote', 'a'] }],
    ['Remote', 'list', { hasAny: ['remote'] }],
    ['elsewhere', 'choice', 'not-offered'],
    ['3', 'number', 3],
    ['> 3', 'number', { above: 3 }],
    ['3..5', 'number', { from: 3, to: 5 }],
    ['>= 3, < 5', 'number', { from: 3, below: 5 }],
    ['> three', 'number', 'not-a-number'],
    ['2026-11-22..2026-12-01', 'date', { from: '2026-11-22', to: '2026-12-01' }],
    ['2026-11-31', 'date', 'not-a-date'],
    ['yes', 'yes-no', true],
    ['否', 'yes-no', false],
    ['perhaps', 'yes-no', 'not-yes-no'],
    ['={"condition":{"fw.is":"isBig"}}', 'number', { condition: { 'fw.is': 'isBig' } }],
    ['={', 'number', 'not-json'],
    ['one of', 'choice', 'empty-list'],
    ['one of a kind', 'text', { oneOf: ['a kind'] }],
  ])('%s of a %s', (text, kind, cell) => {
    expect(parsed(text, column(kind))).toEqual(cell);
  });

  it('is read as the same cell again, whatever stands in it', () => {
    const scalar = fc.oneof(
      fc.constantFrom(
        'remote',
        'on-site',
        'a',
        'b',
        'twice',
        'no such',
        '-',
        '',
        ' x ',
        '=1',
        'one of',
        '3..4',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('2026-11-22', '2026-02-30'),
    );
    const list = fc.array(scalar, { maxLength: 4 });
    const limit = fc.constantFrom('from', 'to', 'above', 'below');
    const cell: fc.Arbitrary<Json> = fc.oneof(
      fc.constant(null),
      scalar,
      fc
        .tuple(fc.constantFrom('oneOf', 'noneOf', 'hasAny'), list)
        .map(([kind, values]) => ({ [kind]: values })),
      fc
        .array(fc.tuple(limit, scalar), { minLength: 1, maxLength: 3 })
        .map((each) => Object.fromEntries(each)),
      fc.jsonValue().map((value) => ({ condition: value as Json })),
    );
    const kinds = fc.constantFrom('yes-no', 'choice', 'list', 'number', 'date', 'text', 'person', 'other');
    fc.assert(
      fc.property(cell, kinds, fc.constantFrom('en', 'zh-CN'), (made, kind, locale) => {
        // What JSON cannot hold is no cell.
        const one = JSON.parse(JSON.stringify(made)) as Json;
        const of = column(kind as ValueKind['kind'], locale as ValueKind['locale']);
        expect(parsed(printCell(one, of), of)).toEqual(one);
        const output = one !== null && typeof one === 'object' ? { map: [one] } : one;
        const back = parseOutput(printOutput(output, of), of);
        expect(back.ok && back.value).toEqual(output);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has words where there are any', () => {
    expect(printCell({ oneOf: ['on-site', 'a'] }, column('choice'))).toBe('one of "on-site", b');
    expect(printCell({ from: 3, to: 5 }, column('number'))).toBe('3..5');
    expect(printCell({ above: 3, to: 5 }, column('number'))).toBe('> 3, <= 5');
    expect(printCell(true, column('yes-no', 'zh-CN'))).toBe('是');
    expect(printCell('twice', column('choice'))).toBe('"twice"');
  });
});
