import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import type { Json } from '../../../../rules/conditions/condition';
import { readRecords } from './separated-text';
import { columnsOf } from './table-columns';
import type { ColumnWords, GridColumn } from './table-columns';
import { tableCsv, tableFromCsv } from './table-csv';

const text = (words: string) => ({ en: words, 'zh-CN': words });
const options = [
  { value: 'remote', label: 'Remote' },
  { value: 'site', label: '=On site, mostly' },
];
const words: ColumnWords = {
  locale: 'en',
  facts: [
    { path: 'answers.mode', label: 'Mode', kind: 'choice', options },
    { path: 'answers.size', label: 'Size', kind: 'number', options: [] },
  ],
  departments: [{ value: 'it', label: 'IT' }],
  priorities: [],
};
const table = (rows: TableDraft['rows']): TableDraft => ({
  ...{ id: 'kit', text: text('Kit'), hit: 'first' },
  inputs: [
    { title: text('Mode'), value: { var: 'answers.mode' } },
    { title: text('Size'), value: { var: 'answers.size' } },
  ],
  outputs: [
    { title: text('Days'), sets: '/0/ticket/ola/workingDays' },
    { title: text('Team'), sets: '/0/ticket/department' },
  ],
  then: [],
  rows,
});
const empty = table([]);
const columns = columnsOf(empty, words);
const titleOf = ({ title }: GridColumn) => title.en ?? '';
const write = (rows: TableDraft['rows']) => tableCsv(table(rows), columns, titleOf);
const take = (csv: string) => tableFromCsv(csv, empty, columns, titleOf);

describe('a decision table as CSV', () => {
  it('is the same table when it is read again', () => {
    const mode = fc.constantFrom<Json>(null, 'remote', 'site', { oneOf: ['remote', 'site'] }, 'gone');
    const size = fc.oneof(
      fc.constant<Json>(null),
      fc.integer().map((each): Json => each),
      fc.tuple(fc.integer(), fc.integer()).map(([from, to]): Json => ({ from, to })),
      fc.integer().map((above): Json => ({ above })),
      fc.string().map((name): Json => ({ condition: { 'fw.is': name } })),
    );
    const then = fc.oneof(
      fc.constant(null),
      fc.tuple(
        fc.constantFrom<Json>(null, 3, -4, { map: [{ var: 'x' }, { a: 1 }] }),
        fc.constantFrom<Json>(null, 'it'),
      ),
    );
    const note = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    const row = fc.tuple(fc.tuple(mode, size), then, note);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (made) => {
        const rows = made.map(([when, values, words], at) => ({
          ...{ id: `row-${at}`, ...(words !== undefined && { text: text(words) }), when, then: values },
        }));
        expect(take(write(rows))).toEqual({ ok: true, table: table(rows) });
      }),
      { numRuns: 500 },
    );
  });

  it('has a mark of its encoding, lines as the standard ends them, and no cell that is a formula', () => {
    const csv = write([{ id: '=1+1', when: ['site', { condition: true }], then: [-3, null] }]);
    expect(csv.startsWith('\uFEFFrow,Mode,Size,opens,Days,Team,text en,text zh-CN\r\n')).toBe(true);
    const [, cells = []] = readRecords(csv, ',') ?? [];
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(cells).toContain('-3');
  });

  it('is taken with semicolons, and in another language of its words', () => {
    const taken = take(
      'row;Mode;Size;opens;Days;Team;text en;text zh-CN\n;Remote;> 3;否;;;;\n;;;是;7;IT;Far;\n',
    );
    expect(taken.ok && taken.table.rows).toEqual([
      { id: 'row', when: ['remote', { above: 3 }], then: null },
      { id: 'row-2', text: { en: 'Far' }, when: [null, null], then: [7, 'it'] },
    ]);
  });

  it('is not taken at all where anything in it is wrong, and everything that is wrong is told', () => {
    const wrong = take(
      'row,Mode,Size,opens,Days,Team,text en,text zh-CN\na,Moon,1,yes,soon,IT,,\na,,,,,,,\n',
    );
    expect(wrong).toEqual({
      ok: false,
      faults: [
        { code: 'E-307', problem: 'same-row', row: 3, column: 1, text: 'a' },
        { code: 'E-303', problem: 'not-offered', row: 2, column: 2, text: 'Moon' },
        { code: 'E-304', problem: 'not-a-number', row: 2, column: 5, text: 'soon' },
      ],
    });
    const codes = (csv: string) => {
      const taken = take(csv);
      return taken.ok ? [] : taken.faults.map(({ code, column }) => [code, column]);
    };
    expect(codes('row,Mode,Size,opens,Team,Days,text en,text zh-CN\na,,,,,,,')).toEqual([
      ['E-323', 5],
      ['E-323', 6],
    ]);
    expect(codes('')).toEqual([['E-324', 1]]);
    expect(codes('row,"Mode')).toEqual([['E-324', 1]]);
  });
});
