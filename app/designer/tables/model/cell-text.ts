/**
 * What a row asks of one input, as text and back: `Remote`, `> 3`, `3..5`, `one of A, B`, `none of A`, `-` for
 * anything. What has no words of its own is `=` and the JSON of the cell.
 */
import { isObject } from '../../../../forms/document-shape';
import { sameJson } from '../../../../forms/editing/same-json';
import type { Json } from '../../../../rules/conditions/condition';
import { printValue, read, readJson, readValue, unread } from './cell-value';
import type { Read, Scalar, ValueKind } from './cell-value';
import { cellWords, listIn, partsOf } from './cell-words';
import type { ListKind } from './cell-words';

/** What a cell says that holds for anything. */
export const ANY = '-';

export function parseCell(typed: string, column: ValueKind): Read<Json> {
  const text = typed.trim();
  if (text === '' || text === ANY || text === '–') return read(null);
  if (text.startsWith('=')) {
    const cell = readJson(text.slice(1));
    return cell === undefined ? unread('not-json') : read(cell);
  }
  const [list, rest] = listIn(text) ?? [];
  if (list && rest !== undefined) return readList(list, rest, column);
  return readRange(text, column) ?? readPlain(text, column);
}

/** Text that is read as this very cell. */
export function printCell(cell: Json, column: ValueKind): string {
  const text = cellInWords(cell, column);
  const back = text === null ? null : parseCell(text, column);
  return text !== null && back?.ok && sameJson(back.value, cell) ? text : `=${JSON.stringify(cell)}`;
}

function readList(kind: ListKind, text: string, column: ValueKind): Read<Json> {
  const parts = partsOf(text).filter((part) => part !== '');
  if (parts.length === 0) return unread('empty-list');
  const values: Scalar[] = [];
  for (const part of parts) {
    const value = readValue(part, column);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return read({ [kind]: values });
}

/** One value; of what can be chosen also several, parted by commas. */
function readPlain(text: string, column: ValueKind): Read<Json> {
  if (column.kind === 'list') return readList('hasAny', text, column);
  const value = readValue(text, column);
  if (value.ok || column.options.length === 0 || partsOf(text).length < 2) return value;
  return readList('oneOf', text, column);
}

const limits = { '>=': 'from', '≥': 'from', '>': 'above', '<=': 'to', '≤': 'to', '<': 'below' } as const;
type Sign = keyof typeof limits;
type Limit = (typeof limits)[Sign];
const printed: Readonly<Record<Limit, Sign>> = { from: '>=', above: '>', to: '<=', below: '<' };

/** `3..5`, `> 3`, `>= 3, < 5`; undefined for what is no range. */
function readRange(text: string, column: ValueKind): Read<Json> | undefined {
  if (column.kind !== 'number' && column.kind !== 'date') return undefined;
  const [, from, to] = /^(\S+?)\s*\.\.\s*(\S+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return readLimits(
      [
        ['from', from],
        ['to', to],
      ],
      column,
    );
  if (!/^[<>≤≥]/.test(text)) return undefined;
  const parts = text.split(/[,，、&]/).map((part) => /^\s*(>=|<=|[<>≤≥])\s*(\S+)\s*$/.exec(part));
  if (parts.some((part) => !part)) return unread(column.kind === 'date' ? 'not-a-date' : 'not-a-number');
  return readLimits(
    parts.map((part): [Limit, string] => [limits[part?.[1] as Sign], part?.[2] ?? '']),
    column,
  );
}

function readLimits(parts: readonly (readonly [Limit, string])[], column: ValueKind): Read<Json> {
  const range: Record<string, Json> = {};
  for (const [limit, text] of parts) {
    const value = readValue(text, column);
    if (!value.ok) return value;
    range[limit] = value.value;
  }
  return read(range);
}

/** Null for a cell that has no words. */
function cellInWords(cell: Json, column: ValueKind): string | null {
  if (cell === null) return ANY;
  if (typeof cell !== 'object') return printValue(cell, column);
  if (!isObject(cell)) return null;
  const { lists, comma } = cellWords(column.locale);
  for (const kind of ['oneOf', 'noneOf', 'hasAny'] as const) {
    const values = (cell as Readonly<Record<string, Json>>)[kind];
    if (Array.isArray(values))
      return `${lists[kind]} ${values.map((each) => printValue(each as Scalar, column)).join(comma)}`;
  }
  return rangeInWords(cell as Readonly<Record<string, Json>>, column);
}

function rangeInWords(range: Readonly<Record<string, Json>>, column: ValueKind): string | null {
  const entries = Object.entries(range) as [Limit, Json][];
  if (entries.length === 0 || entries.some(([limit]) => !Object.hasOwn(printed, limit))) return null;
  const text = (value: Json | undefined) => printValue(value as Scalar, column);
  if (entries.length === 2 && entries[0]?.[0] === 'from' && entries[1]?.[0] === 'to')
    return `${text(range.from)}..${text(range.to)}`;
  return entries.map(([limit, value]) => `${printed[limit]} ${text(value)}`).join(', ');
}
