/**
 * Decision tables as they are merged: rows by their ids, cells and values by the columns that they stand in, so that
 * one editor's new column and another's new row both stay whole.
 */
import type { JsonObject } from '../../forms/editing/form-draft';
import { withoutKey } from '../../forms/editing/ordered-map';
import { sameJson } from '../../forms/editing/same-json';
import type { Json } from '../../rules/conditions/condition';
import type { ItemDraftDocument, TableDraft, TableRowDraft } from './item-draft';
import { tablesOf } from './work-lists';

/** What a column is known by: what it asks for, or what it sets. */
const inputName = ({ value }: JsonObject): string => JSON.stringify(value ?? null);
const outputName = ({ sets }: JsonObject): string => String(sets);

/** The fulfilment of an item with its tables by columns. */
export function fulfilmentByColumns(item: ItemDraftDocument): Json {
  const tables = tablesOf(item);
  return tables.length === 0 ? item.fulfilment : { ...item.fulfilment, tables: tables.map(byColumns) };
}

/** Whether tables can be merged by columns: no two columns of one are the same, and no row lacks a cell. */
export function haveOwnColumns(items: readonly ItemDraftDocument[]): boolean {
  return items.every((item) => tablesOf(item).every(hasOwnColumns));
}

function hasOwnColumns({ inputs, outputs, rows }: TableDraft): boolean {
  const isWhole = rows.every(
    ({ when, then }) => when.length === inputs.length && (then === null || then.length === outputs.length),
  );
  return isWhole && isDistinct(inputs.map(inputName)) && isDistinct(outputs.map(outputName));
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function byColumns({ inputs, outputs, rows, ...rest }: TableDraft): JsonObject {
  const named = (columns: readonly JsonObject[], nameOf: (column: JsonObject) => string) =>
    columns.map((column) => ({ id: nameOf(column), column }));
  const cells = (values: readonly Json[], columns: readonly JsonObject[], nameOf: typeof inputName) =>
    Object.fromEntries(columns.map((column, at) => [nameOf(column), { cell: values[at] ?? null }]));
  return {
    ...rest,
    inputs: named(inputs, inputName),
    outputs: named(outputs, outputName),
    rows: rows.map(({ when, then, ...row }) => ({
      ...row,
      cells: cells(when, inputs, inputName),
      opens: then !== null,
      sets: cells(then ?? outputs.map(() => null), outputs, outputName),
    })) as never,
  } as JsonObject;
}

/** Back again; what stood in a column that is gone goes with it, and a column that is new has no cell yet. */
export function fulfilmentByRows(fulfilment: JsonObject): JsonObject {
  const { tables } = fulfilment;
  return Array.isArray(tables)
    ? { ...fulfilment, tables: (tables as readonly JsonObject[]).map(byRows) }
    : fulfilment;
}

interface ColumnsMerged extends JsonObject {
  readonly inputs: readonly { readonly id: string; readonly column: JsonObject }[];
  readonly outputs: readonly { readonly id: string; readonly column: JsonObject }[];
  readonly rows: readonly JsonObject[];
}

function byRows(merged: JsonObject): JsonObject {
  const { inputs, outputs, rows } = merged as ColumnsMerged;
  const inOrder = (cells: Json | undefined, columns: ColumnsMerged['inputs']) => {
    const known = cells as Readonly<Record<string, { readonly cell: Json }>>;
    return columns.map(({ id }) => (Object.hasOwn(known, id) ? (known[id]?.cell ?? null) : null));
  };
  return {
    ...merged,
    inputs: inputs.map(({ column }) => column),
    outputs: outputs.map(({ column }) => column),
    rows: rows.map(({ cells, opens, sets, ...row }) => ({
      ...row,
      when: inOrder(cells, inputs),
      then: opens === true ? inOrder(sets, outputs) : null,
    })),
  } as unknown as JsonObject;
}

/** Rows that both added under the same id are two rows: mine get other ids. */
export function rowsApart(
  base: ItemDraftDocument,
  mine: ItemDraftDocument,
  theirs: ItemDraftDocument,
  another: (name: string, taken: readonly string[]) => string,
): readonly TableDraft[] {
  const rowsIn = (item: ItemDraftDocument, table: string) =>
    new Map((tablesOf(item).find(({ id }) => id === table)?.rows ?? []).map((row) => [row.id, row]));
  return tablesOf(mine).map((table) => {
    const [before, other] = [rowsIn(base, table.id), rowsIn(theirs, table.id)];
    const taken = [...other.keys(), ...table.rows.map(({ id }) => id)];
    const clashes = ({ id }: TableRowDraft) => !before.has(id) && other.has(id);
    const isSame = (row: TableRowDraft) =>
      sameJson(withoutKey(row, 'id'), withoutKey(other.get(row.id) as TableRowDraft, 'id'));
    const rows = table.rows.map((row) =>
      clashes(row) && !isSame(row) ? { ...row, id: another(row.id, taken) } : row,
    );
    return { ...table, rows };
  });
}
