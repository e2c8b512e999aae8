/** Changes of the rows and columns of a decision table; every row keeps a cell for each column. */
import type { TableDraft, TableRowDraft } from '../../../../catalog/editing/item-draft';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { insertedAt, movedTo, withoutIndex } from '../../../../forms/editing/ordered-list';
import type { Json } from '../../../../rules/conditions/condition';
import type { Range } from './grid-selection';
import type { GridColumn } from './table-columns';
import { freshRow, textsIn, withTexts } from './table-texts';

export function withNewRow(table: TableDraft, at: number): TableDraft {
  return { ...table, rows: insertedAt(table.rows, freshRow(table), at) };
}

/** A table keeps one row at least: one that holds for anything in the place of the last. */
export function withoutRows(table: TableDraft, { top, bottom }: Range): TableDraft {
  const left = table.rows.filter((_, at) => at < top || at > bottom);
  return { ...table, rows: left.length > 0 ? left : [freshRow({ ...table, rows: [] })] };
}

/** The rows by one place, up or down; the table itself where they stand at its end already. */
export function withRowsMoved(table: TableDraft, { top, bottom }: Range, by: -1 | 1): TableDraft {
  const neighbour = by < 0 ? top - 1 : bottom + 1;
  if (neighbour < 0 || neighbour >= table.rows.length) return table;
  return { ...table, rows: movedTo(table.rows, neighbour, by < 0 ? bottom : top) };
}

type Columns = 'inputs' | 'outputs';

export function withColumn(table: TableDraft, list: Columns, column: JsonObject): TableDraft {
  return {
    ...table,
    [list]: [...table[list], column],
    rows: table.rows.map((row) => withCells(row, list, (cells) => [...cells, null])),
  };
}

/** A table asks for something at least: its last input stays. */
export function withoutColumn(table: TableDraft, list: Columns, at: number): TableDraft {
  if (list === 'inputs' && table.inputs.length === 1) return table;
  return {
    ...table,
    [list]: withoutIndex(table[list], at),
    rows: table.rows.map((row) => withCells(row, list, (cells) => withoutIndex(cells, at))),
  };
}

export function withColumnMoved(table: TableDraft, list: Columns, at: number, to: number): TableDraft {
  if (to < 0 || to >= table[list].length) return table;
  return {
    ...table,
    [list]: movedTo(table[list], at, to),
    rows: table.rows.map((row) => withCells(row, list, (cells) => movedTo(cells, at, to))),
  };
}

function withCells(
  row: TableRowDraft,
  list: Columns,
  change: (cells: readonly Json[]) => readonly Json[],
): TableRowDraft {
  if (list === 'inputs') return { ...row, when: change(row.when) };
  return row.then === null ? row : { ...row, then: change(row.then) };
}

/** Every cell of a range as it is when a row is new. */
export function cleared(table: TableDraft, columns: readonly GridColumn[], range: Range): TableDraft {
  const empty = textsIn(table, columns, range).map((cells) => cells.map(() => ''));
  return put(table, columns, range, empty);
}

/** The first row of a range into all rows of it. */
export function filledDown(table: TableDraft, columns: readonly GridColumn[], range: Range): TableDraft {
  const texts = textsIn(table, columns, range);
  return put(
    table,
    columns,
    range,
    texts.map(() => texts[0] ?? []),
  );
}

function put(
  table: TableDraft,
  columns: readonly GridColumn[],
  { top, left }: Range,
  texts: readonly (readonly string[])[],
): TableDraft {
  const changed = withTexts(table, columns, { row: top, column: left }, texts);
  return changed.ok ? changed.table : table;
}
