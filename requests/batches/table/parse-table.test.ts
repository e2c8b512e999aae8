import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../people/refusal';
import { decodeTable } from './decode-table';
import { guardCell, unguardCell } from './formula-guard';
import { parseTable } from './parse-table';
import { writeTable } from './write-table';

const refused = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    if (isRefusal(error)) return { code: error.code, ...error.params };
    throw error;
  }
  return 'taken';
};
const utf16 = (text: string, mark: number[], swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), swap ? bytes.swap16() : bytes]);
};

describe('tables that are read back', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'=+-@,;\t"\r\n\'|1a ＝') }),
  );
  const clean = cell.map((text) => text.replaceAll('\0', '').replaceAll('\uFEFF', ''));
  const tables = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(clean, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );
  const header = (rows: readonly (readonly string[])[]): string[] =>
    (rows[0] ?? []).map((_, at) => `field${at}`);
  const filled = (rows: readonly (readonly string[])[]) =>
    rows.filter((cells) => cells.some((text) => text.trim() !== ''));

  it('in every dialect, as anybody’s program writes them', () => {
    const dialects = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      record_delimiter: fc.constantFrom('unix' as const, 'windows' as const),
      bom: fc.boolean(),
      quoted: fc.boolean(),
    });
    fc.assert(
      fc.property(tables, dialects, (rows, dialect) => {
        const wanted = filled(rows.map((cells) => cells.map(unguardCell)));
        fc.pre(wanted.length > 0);
        const text = stringify([header(rows), ...rows], { ...dialect, quoted_match: /[\r\n;,\t]/ });
        const table = parseTable(decodeTable(Buffer.from(text)));
        expect(table.header).toEqual(header(rows));
        expect(table.rows.map(({ cells }) => cells)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('as we write them ourselves, and then no cell is a formula', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const wanted = filled(rows);
        fc.pre(wanted.length > 0);
        const text = writeTable([header(rows), ...rows]);
        expect(parseTable(decodeTable(Buffer.from(text))).rows.map(({ cells }) => cells)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
    for (const text of ['=1+1', '+49 30 1', '-x', '@SUM(A1)', '\t=1', '＝1', "'=1"]) {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(unguardCell(guardCell(text))).toBe(text);
    }
    expect(['-5', '+12.50', 'a=b', "it's"].map(guardCell)).toEqual(['-5', '+12.50', 'a=b', "it's"]);
  });
});

describe('encodings', () => {
  const text = 'a;b\n张伟;Zoë\n';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(text, [0xff, 0xfe], false)],
    ['UTF-16, big end first', utf16(text, [0xfe, 0xff], true)],
  ])('%s', (_, bytes) => {
    expect(parseTable(decodeTable(bytes))).toEqual({
      header: ['a', 'b'],
      rows: [{ number: 2, cells: ['张伟', 'Zoë'] }],
    });
  });

  it.each([
    ['Latin-1', Buffer.from('name\nZoë', 'latin1')],
    ['GBK', Buffer.from([0x61, 0x0a, 0xd5, 0xc5, 0xce, 0xb0])],
    ['UTF-16 without its mark', Buffer.from('a\nb', 'utf16le')],
    ['half a UTF-16', Buffer.from([0xff, 0xfe, 0x61])],
    ['a workbook', Buffer.from('PK\u0003\u0004\u0014\0\u0006\0')],
  ])('%s is refused', (_, bytes) => {
    expect(refused(() => decodeTable(bytes))).toEqual({ code: 'E-321' });
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', '', 1],
    ['a header alone', 'a,b\n\n', 2],
    ['a quote that is not closed', 'a,b\n1,"2\n', 2],
    ['more cells than columns', 'a,b\n1,2\n1,2,3\n', 3],
  ])('%s', (_, text, line) => {
    expect(refused(() => parseTable(text))).toEqual({ code: 'E-324', line });
  });

  it('empty rows and columns are read over, and rows keep their numbers', () => {
    expect(parseTable('a,b,,\n\n1,2,,\n,,,\n3,4\n5\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        { number: 3, cells: ['1', '2'] },
        { number: 5, cells: ['3', '4'] },
        { number: 6, cells: ['5', ''] },
      ],
    });
  });

  it('takes 1,000 rows and refuses more, ten thousand as well as one', () => {
    const rows = (n: number): string => `a\n${'x\n'.repeat(n)}`;
    expect(parseTable(rows(1_000)).rows).toHaveLength(1_000);
    for (const n of [1_001, 10_000])
      expect(refused(() => parseTable(rows(n)))).toEqual({ code: 'E-325', limit: 1_000 });
  });
});
