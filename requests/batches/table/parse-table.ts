/** Reads the text of a table into cells. Nothing in a cell is ever worked out: a formula is the text that it is. */
import { CsvError, parse } from 'csv-parse/sync';
import { unguardCell } from './formula-guard';
import { separatorOf } from './separator';
import { MOST_ROWS, notATable, tooManyRows } from './table-refusal';

export interface TableRow {
  /** The row as a spreadsheet numbers it: the header is 1. */
  readonly number: number;
  /** As many as the header has. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  /** Those in which something stands. */
  readonly rows: readonly TableRow[];
}

/** Empty rows between the others, and below them, that are read over. */
const MOST_RECORDS = 5 * MOST_ROWS;

/** @throws E-324 for what is no table, with the line; E-325 for more than 1,000 rows */
export function parseTable(text: string): Table {
  const [first, ...records] = recordsOf(text);
  if (first === undefined || isBlank(first)) throw notATable(1);
  const header = withoutEnd(first.map((cell) => unguardCell(cell).trim()));
  const rows = records.flatMap((guarded, index) => {
    const cells = guarded.map(unguardCell);
    if (isBlank(cells)) return [];
    const number = index + 2;
    if (!isBlank(cells.slice(header.length))) throw notATable(number);
    return [{ number, cells: header.map((_, at) => cells[at] ?? '') }];
  });
  if (records.length >= MOST_RECORDS || rows.length > MOST_ROWS) throw tooManyRows();
  if (rows.length === 0) throw notATable(2);
  return { header, rows };
}

function recordsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      to: MOST_RECORDS + 1,
    });
  } catch (error) {
    throw error instanceof CsvError ? notATable(Number(error.lines ?? 1)) : error;
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Spreadsheets write separators for columns in which nothing stands. */
function withoutEnd(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((name) => name !== '') + 1);
}
