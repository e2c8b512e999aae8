import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFulfilment, sampleTicket } from '../../tests/builders/sample-rules';
import { propertyRuns, propertyTimeout } from '../conditions/cases/property-runs';
import type { Json } from '../conditions/condition';
import type { FulfilmentDocument, TableCell, TableDocument } from '../fulfilment-document';
import { proveTables } from './table-findings';

const text = { en: 'text', 'zh-CN': 'text' };
const answer = (field: string) => ({ var: `answers.${field}` });
const modes = ['remote', 'hybrid'];
const domains = new Map<string, readonly Json[]>([
  ['answers.mode', modes],
  ['answers.size', [0, 1, 2, 3, 4, 5]],
]);

function document(hit: TableDocument['hit'], rows: readonly (readonly TableCell[])[]): FulfilmentDocument {
  const table: TableDocument = {
    id: 'kit',
    text,
    hit,
    inputs: ['mode', 'size'].map((field) => ({ title: text, value: answer(field) })),
    outputs: [],
    then: [{ ticket: sampleTicket('kit') }],
    rows: rows.map((when, at) => ({ id: String(at), when: [...when], then: [] })),
  };
  return sampleFulfilment([], { tables: [table] });
}

function found(hit: TableDocument['hit'], rows: readonly (readonly TableCell[])[], known = domains) {
  return proveTables(document(hit, rows), known)[0]?.findings.map(({ kind, rows: about, witness }) => [
    kind,
    about,
    witness?.['answers'],
  ]);
}

describe('the proof of a decision table', () => {
  it('finds nothing in one that is whole', () => {
    const rows: TableCell[][] = [
      ['remote', { to: 2 }],
      ['remote', { above: 2 }],
      ['hybrid', null],
    ];
    expect(found('unique', rows)).toEqual([]);
    expect(found('first', rows)).toEqual([]);
    expect(proveTables(document('unique', rows), domains)).toMatchObject([{ cases: 12, exhaustive: true }]);
  });

  it('finds what is planted, with a case that shows it', () => {
    const gap: TableCell[][] = [
      ['remote', null],
      ['hybrid', { below: 5 }],
    ];
    expect(found('first', gap)).toEqual([['gap', [], { mode: 'hybrid', size: 5 }]]);
    expect(found('collect', gap)).toEqual([]);
    const overlap: TableCell[][] = [
      ['remote', null],
      [{ oneOf: modes }, { from: 4 }],
      ['hybrid', { to: 3 }],
    ];
    expect(found('unique', overlap)).toEqual([['overlap', ['kit/0', 'kit/1'], { mode: 'remote', size: 4 }]]);
    const shadowed: TableCell[][] = [
      [null, null],
      ['remote', { from: 1 }],
    ];
    expect(found('first', shadowed)).toEqual([['shadowed', ['kit/1', 'kit/0'], { mode: 'remote', size: 1 }]]);
    const dead: TableCell[][] = [
      [null, null],
      ['remote', { above: 3, below: 2 }],
    ];
    expect(found('collect', dead)).toEqual([['never-holds', ['kit/1'], undefined]]);
    expect(found('collect', [[{ from: 3 }, null]])?.[0]?.[0]).toBe('no-answer');
  });

  it('takes facts without a domain for missing, or for values of every region', () => {
    const rows: TableCell[][] = [['remote', { from: 3, to: 9 }]];
    const { cases, findings } = proveTables(document('first', rows))[0] ?? {};
    expect(findings?.map(({ kind }) => kind)).toEqual(['gap']);
    expect(cases).toBe(3 * 6);
  });

  it('says that it was not exhaustive where something is computed, or too much is possible', () => {
    const computed = document('collect', [[{ condition: { '>': [{ '+': [answer('size'), 1] }, 3] } }, null]]);
    expect(proveTables(computed, domains)[0]?.exhaustive).toBe(false);
    const wide = new Map([
      ...domains,
      ['answers.mode', Array.from({ length: 9_999 }, (_, at) => `m${at}`)] as const,
    ]);
    expect(proveTables(document('collect', [['m1', { from: 2 }]]), wide)).toMatchObject([
      { cases: 600, exhaustive: false },
    ]);
  });

  it(
    'finds what trying every answer finds',
    () => {
      const mode = fc.constantFrom<TableCell>(null, 'remote', 'hybrid', { noneOf: ['remote'] });
      const limit = fc.integer({ min: 0, max: 5 });
      const size = fc.oneof(
        fc.constant<TableCell>(null),
        limit,
        fc.tuple(limit, limit).map(([from, to]): TableCell => ({ from, to })),
        limit.map((above): TableCell => ({ above })),
      );
      const rows = fc.array(fc.tuple(mode, size), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(rows, fc.constantFrom('unique', 'first', 'collect'), (cells, hit) => {
          const findings = found(hit, cells) ?? [];
          const kinds = new Set(findings.map(([kind, about]) => `${String(kind)} ${String(about)}`));
          const hits = modes.flatMap((m) =>
            [0, 1, 2, 3, 4, 5].map((s) => cells.flatMap((row, at) => (holds(row, m, s) ? [at] : []))),
          );
          expect(kinds.has('gap ')).toBe(hit !== 'collect' && hits.some((each) => each.length === 0));
          expect([...kinds].some((kind) => kind.startsWith('overlap'))).toBe(
            hit === 'unique' && hits.some((each) => each.length > 1),
          );
          for (const at of cells.keys()) {
            const ever = hits.some((each) => each.includes(at));
            const decides = hits.some((each) => (hit === 'first' ? each[0] === at : each.includes(at)));
            expect(kinds.has(`never-holds kit/${at}`)).toBe(!ever);
            const shadowed = [...kinds].some((kind) => kind.startsWith(`shadowed kit/${at},`));
            expect(shadowed).toBe(ever && !decides && hit === 'first');
          }
        }),
        { numRuns: propertyRuns(300) },
      );
    },
    propertyTimeout,
  );
});

function holds([mode, size]: readonly TableCell[], m: string, s: number): boolean {
  const modeHolds = mode === null || mode === m || (typeof mode === 'object' && m !== 'remote');
  if (size === null) return modeHolds;
  if (typeof size === 'number') return modeHolds && s === size;
  const { from = 0, to = 5, above = -1 } = size as Record<string, number>;
  return modeHolds && s >= from && s <= to && s > above;
}
