/** A decision table as a CSV file that spreadsheets open, and back: the whole of it, or nothing with every fault told. */
import type { TableDraft, TableRowDraft } from '../../../../catalog/editing/item-draft';
import { draftText } from '../../../../forms/editing/draft-text';
import { freshId } from '../../../../forms/editing/fresh-name';
import { locales } from '../../../../forms/locale';
import { guardCell, unguardCell } from '../../../../requests/batches/table/formula-guard';
import { separatorOf } from '../../../../requests/batches/table/separator';
import { ANY } from './cell-text';
import { readRecords, writeRecords } from './separated-text';
import type { GridColumn } from './table-columns';
import { freshRow, textOf, withTexts } from './table-texts';
import type { CellFault } from './table-texts';

/** A fault of the file: `row` as a spreadsheet numbers it, the header is 1; `column` from 1. */
export interface FileFault {
  readonly code: 'E-303' | 'E-304' | 'E-307' | 'E-323' | 'E-324';
  readonly problem: CellFault['problem'] | 'not-a-table' | 'column' | 'same-row';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type FromFile =
  | { readonly ok: true; readonly table: TableDraft }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** The columns that are no cells: what a row is called, and its words in each language. */
const idTitle = 'row';
const textTitles = locales.map((locale) => `text ${locale}`);
const opensTitle = 'opens';

/** @param titleOf what a column is called in the header */
export function tableCsv(
  { rows }: TableDraft,
  columns: readonly GridColumn[],
  titleOf: (column: GridColumn) => string,
): string {
  const header = [idTitle, ...columns.map((column) => headerOf(column, titleOf)), ...textTitles];
  const records = rows.map((row) => {
    const cells = columns.map((column) => textOf(row, column)).map((text) => (text === ANY ? '' : text));
    const text = draftText(row.text);
    return [row.id, ...cells, ...locales.map((locale) => text[locale] ?? '')];
  });
  return `\uFEFF${writeRecords(
    [header, ...records].map((cells) => cells.map(guardCell)),
    ',',
  )}`;
}

/** The table with the rows of the file instead of its own; its columns stay as they are. */
export function tableFromCsv(
  text: string,
  table: TableDraft,
  columns: readonly GridColumn[],
  titleOf: (column: GridColumn) => string,
): FromFile {
  const records = readRecords(text, separatorOf(text.replace(/^\uFEFF/, '')));
  const [header, ...rows] = (records ?? [])
    .map((cells) => cells.map(unguardCell))
    .filter((cells, at) => at === 0 || cells.some((cell) => cell.trim() !== ''));
  if (!header || rows.length === 0)
    return { ok: false, faults: [{ code: 'E-324', problem: 'not-a-table', row: 1, column: 1, text: '' }] };
  const wanted = [idTitle, ...columns.map((column) => headerOf(column, titleOf)), ...textTitles];
  const strange = [...wanted.keys(), ...header.slice(wanted.length).map((_, at) => wanted.length + at)]
    .filter((at) => (header[at] ?? '').trim() !== (wanted[at] ?? '').trim())
    .map((at) => fault('E-323', 'column', 0, at, header[at] ?? wanted[at] ?? ''));
  if (strange.length > 0) return { ok: false, faults: strange };
  return withRows(table, columns, rows);
}

function withRows(
  table: TableDraft,
  columns: readonly GridColumn[],
  records: readonly (readonly string[])[],
): FromFile {
  const named = records.map(([id = '']) => id.trim());
  const twice = named.flatMap((id, at) =>
    id !== '' && named.indexOf(id) < at ? [fault('E-307', 'same-row', at + 1, 0, id)] : [],
  );
  const cells = records.map((record) => record.slice(1, 1 + columns.length));
  const blank = { ...table, rows: records.map(() => freshRow({ ...table, rows: [] })) };
  const filled = withTexts(blank, columns, { row: 0, column: 0 }, cells);
  const faults = filled.ok
    ? twice
    : [
        ...twice,
        ...filled.faults.map(({ row, column, text, problem }) =>
          fault(codeOf(problem), problem, row + 1, column + 1, text),
        ),
      ];
  if (!filled.ok || faults.length > 0) return { ok: false, faults };
  const taken = [...named];
  const rows = filled.table.rows.map((row, at): TableRowDraft => {
    const id = named[at] || freshId('', 'row', taken);
    taken.push(id);
    const words = records[at]?.slice(1 + columns.length) ?? [];
    const text = Object.fromEntries(
      locales.flatMap((locale, index) => (words[index] ? [[locale, words[index] as string]] : [])),
    );
    const { when, then } = row;
    return { id, ...(Object.keys(text).length > 0 && { text }), when, then } as TableRowDraft;
  });
  return { ok: true, table: { ...table, rows } };
}

function headerOf(column: GridColumn, titleOf: (column: GridColumn) => string): string {
  return column.role === 'opens' ? opensTitle : titleOf(column);
}

function codeOf(problem: CellFault['problem']): FileFault['code'] {
  return problem === 'not-offered' ? 'E-303' : 'E-304';
}

/** @param row counted from 0, the header among them */
function fault(
  code: FileFault['code'],
  problem: FileFault['problem'],
  row: number,
  column: number,
  text: string,
): FileFault {
  return { code, problem, row: row + 1, column: column + 1, text };
}
