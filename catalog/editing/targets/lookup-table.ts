/** Values that are the same for all requests, or looked up by a fact: departments, priorities, amounts, calendars. */
import { isObject } from '../../../forms/document-shape';
import { freshId } from '../../../forms/editing/fresh-name';
import { withKeysRenamed, withoutKey } from '../../../forms/editing/ordered-map';
import type { Json } from '../../../rules/conditions/condition';
import { pathOf } from '../../../rules/conditions/draft-operation';

export type Word = string | number;

export interface Lookup {
  /** Path of the fact that it is looked up by. */
  readonly by: string;
  readonly table: Readonly<Record<string, Word>>;
}

export type FixedOrLookup = { readonly fixed: Word } | Lookup;

/** Null for one that the grid cannot show, such as by a computed value. */
export function readLookup(value: Json | undefined): Lookup | null {
  const [by, table, ...more] =
    isObject(value) && Array.isArray(value.map) ? (value.map as readonly Json[]) : [];
  const path = pathOf(by);
  return path !== undefined && more.length === 0 && isObject(table) && isTable(table)
    ? { by: path, table }
    : null;
}

export function readFixedOrLookup(value: Json | undefined): FixedOrLookup | null {
  return isWord(value) ? { fixed: value } : readLookup(value);
}

export function writeFixedOrLookup(value: FixedOrLookup): Json {
  return 'fixed' in value ? value.fixed : { map: [{ var: value.by }, { ...value.table }] };
}

/** The same table with another result for a value; undefined takes the line away. */
export function withResult({ by, table }: Lookup, value: string, result: Word | undefined): Lookup {
  return { by, table: result === undefined ? withoutKey(table, value) : { ...table, [value]: result } };
}

/** The same result for another value; the table itself where that has one already, or is none. */
export function withValueRenamed(lookup: Lookup, value: string, to: string): Lookup {
  const { by, table } = lookup;
  if (to === '' || Object.hasOwn(table, to)) return lookup;
  return { by, table: withKeysRenamed(table, (each) => (each === value ? to : each)) };
}

/** One line more, for a value that is still to be named. */
export function withFreshValue(lookup: Lookup, result: Word): Lookup {
  return withResult(lookup, freshId('', 'value', Object.keys(lookup.table)), result);
}

/** Lines of the grid: the values that the fact can have, and those that the table has besides. */
export function linesOf({ table }: Lookup, values: readonly string[]): readonly string[] {
  return [...values, ...Object.keys(table).filter((value) => !values.includes(value))];
}

/** Results of a table, each once. */
export function resultsOf({ table }: Lookup): readonly Word[] {
  return [...new Set(Object.values(table))];
}

function isTable(table: Readonly<Record<string, unknown>>): table is Lookup['table'] {
  return Object.values(table).every(isWord);
}

function isWord(value: unknown): value is Word {
  return typeof value === 'string' || typeof value === 'number';
}
