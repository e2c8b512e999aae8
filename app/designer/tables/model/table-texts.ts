/** The cells of a decision table as texts, and tables in which texts were put into cells: all of them, or none. */
import type { TableDraft, TableRowDraft } from '../../../../catalog/editing/item-draft';
import { freshId } from '../../../../forms/editing/fresh-name';
import type { Json } from '../../../../rules/conditions/condition';
import { ANY, parseCell, printCell } from './cell-text';
import { readValue } from './cell-value';
import type { CellProblem, Read } from './cell-value';
import { cellWords } from './cell-words';
import type { Range, Spot } from './grid-selection';
import { parseOutput, printOutput } from './output-text';
import type { GridColumn } from './table-columns';

/** A text that cannot stand in its cell; rows and columns are counted from 0. */
export interface CellFault extends Spot {
  readonly text: string;
  readonly problem: CellProblem | 'too-wide';
}

export type WithTexts =
  | { readonly ok: true; readonly table: TableDraft }
  | { readonly ok: false; readonly faults: readonly CellFault[] };

export function textOf(row: TableRowDraft, { role, at, kind }: GridColumn): string {
  if (role === 'input') return printCell(row.when[at] ?? null, kind);
  if (role === 'output') return printOutput(row.then?.[at] ?? null, kind);
  const { yes, no } = cellWords(kind.locale);
  return row.then === null ? no : yes;
}

export function textsIn(
  { rows }: TableDraft,
  columns: readonly GridColumn[],
  { top, left, bottom, right }: Range,
): readonly (readonly string[])[] {
  return rows
    .slice(top, bottom + 1)
    .map((row) => columns.slice(left, right + 1).map((column) => textOf(row, column)));
}

/** Puts texts into cells from one on; below the last row they make new ones. */
export function withTexts(
  table: TableDraft,
  columns: readonly GridColumn[],
  { row: top, column: left }: Spot,
  texts: readonly (readonly string[])[],
): WithTexts {
  const faults: CellFault[] = [];
  const rows = [...table.rows];
  texts.forEach((cells, down) => {
    const start = rows[top + down] ?? freshRow({ ...table, rows });
    rows[top + down] = cells.reduce((row, text, across) => {
      const column = columns[left + across];
      const spot = { row: top + down, column: left + across, text };
      if (!column) {
        if (text.trim() !== '') faults.push({ ...spot, problem: 'too-wide' });
        return row;
      }
      const changed = withText(row, column, text, table.outputs.length);
      if (changed.ok) return changed.value;
      faults.push({ ...spot, problem: changed.problem });
      return row;
    }, start);
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, table: { ...table, rows } };
}

/** A row that holds for anything, and leaves what stands in the table. */
export function freshRow({ inputs, outputs, rows }: TableDraft): TableRowDraft {
  const taken = rows.map(({ id }) => id);
  return {
    id: freshId('', 'row', taken),
    when: inputs.map(() => null),
    then: outputs.map(() => null),
  };
}

function withText(
  row: TableRowDraft,
  { role, at, kind }: GridColumn,
  text: string,
  outputs: number,
): Read<TableRowDraft> {
  const nothing = Array.from({ length: outputs }, (): Json => null);
  if (role === 'opens') {
    // An empty cell takes back that the row opens nothing.
    const opens =
      text.trim() === '' || text.trim() === ANY
        ? ({ ok: true, value: true } as const)
        : readValue(text.trim(), kind);
    if (!opens.ok) return opens;
    return { ok: true, value: { ...row, then: opens.value === true ? (row.then ?? nothing) : null } };
  }
  const cell = role === 'input' ? parseCell(text, kind) : parseOutput(text, kind);
  if (!cell.ok) return cell;
  const put = (values: readonly Json[]) => values.map((each, index) => (index === at ? cell.value : each));
  if (role === 'input') return { ok: true, value: { ...row, when: put(row.when) } };
  // What opens nothing opens something once there is anything to set.
  const isClosed = row.then === null && cell.value === null;
  return { ok: true, value: { ...row, then: isClosed ? null : put(row.then ?? nothing) } };
}
