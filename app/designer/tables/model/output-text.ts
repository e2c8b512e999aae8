/** What a row puts into one output, as text and back; `-` leaves what stands in the table. */
import type { Json } from '../../../../rules/conditions/condition';
import { ANY } from './cell-text';
import { printValue, read, readJson, readValue, unread } from './cell-value';
import type { Read, ValueKind } from './cell-value';

export function parseOutput(typed: string, column: ValueKind): Read<Json> {
  const text = typed.trim();
  if (text === '' || text === ANY || text === '–') return read(null);
  if (!text.startsWith('=')) return readValue(text, column);
  const value = readJson(text.slice(1));
  return value === undefined ? unread('not-json') : read(value);
}

/** Text that is read as this very value: what is looked up is `=` and its JSON. */
export function printOutput(value: Json, column: ValueKind): string {
  if (value === null) return ANY;
  const text = typeof value === 'object' ? '' : printValue(value, column);
  const back = parseOutput(text, column);
  return back.ok && back.value === value ? text : `=${JSON.stringify(value)}`;
}
