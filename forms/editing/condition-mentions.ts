/** The fields that conditions name, found and given other names, inside loops over lists too. */
import { isObject } from '../document-shape';
import { pointerTo } from '../json-pointer';
import type { Json } from '../../rules/conditions/condition';
import { joinPath, splitPath } from '../../rules/conditions/fact-path';

/** Asked for each field that is named, with the place; gives the path under which it is to be named. */
export type RenameField = (path: string, place: string) => string;

/** What a path is read from: the facts (with the rows that a rule is judged for), or the elements of a list. */
type Scope = { readonly row: string | null } | { readonly each: string | null };

/** The facts, in which `row` reads from the rows of this list (`devices.*`). */
export function factScope(row: string | null = null): readonly Scope[] {
  return [{ row }];
}

const loops = new Set(['map', 'filter', 'all', 'some', 'none', 'reduce']);

/** Anything in which conditions stand: whatever names no field comes back as it is. */
export function renamedInConditions(
  node: Json,
  rename: RenameField,
  place: string,
  scopes: readonly Scope[] = factScope(),
): Json {
  if (Array.isArray(node))
    return (node as readonly Json[]).map((each, at) =>
      renamedInConditions(each, rename, pointerTo(place, at), scopes),
    );
  if (!isObject(node)) return node;
  const entries = Object.entries(node as Readonly<Record<string, Json>>);
  const [[name, args] = ['', null]] = entries;
  if (entries.length === 1) {
    const here = pointerTo(place, name);
    const read = reading(name, args, rename, here, scopes);
    if (read !== undefined) return { [name]: read };
    if (loops.has(name) && Array.isArray(args))
      return { [name]: inLoop(name, args as readonly Json[], rename, here, scopes) };
  }
  return Object.fromEntries(
    entries.map(([key, value]) => [key, renamedInConditions(value, rename, pointerTo(place, key), scopes)]),
  );
}

/** The operands of an operation that reads facts by path; undefined for any other. */
function reading(
  name: string,
  args: Json,
  rename: RenameField,
  place: string,
  scopes: readonly Scope[],
): Json | undefined {
  const list = Array.isArray(args) ? (args as readonly Json[]) : [args];
  const path = (each: Json | undefined) =>
    typeof each === 'string' ? renamedPath(each, rename, place, scopes) : each;
  const others = (from: number) =>
    list
      .slice(from)
      .map((each, at) => renamedInConditions(each, rename, pointerTo(place, at + from), scopes));
  switch (name) {
    case 'var': {
      if (typeof list[0] !== 'string') return undefined;
      const first = path(list[0]) ?? null;
      return Array.isArray(args) ? [first, ...others(1)] : first;
    }
    case 'val':
    case 'exists':
      return keysRenamed(args, rename, place, scopes);
    case 'missing':
      return Array.isArray(args) ? list.map((each) => path(each) ?? null) : (path(args) ?? null);
    case 'missing_some': {
      const [count = 0, paths] = list;
      if (!Array.isArray(paths)) return undefined;
      return [count, (paths as readonly Json[]).map((each) => path(each) ?? null)];
    }
    default:
      return undefined;
  }
}

function inLoop(
  name: string,
  [list = null, body = null, ...more]: readonly Json[],
  rename: RenameField,
  place: string,
  scopes: readonly Scope[],
): readonly Json[] {
  const each = elementsOf(list, scopes);
  const inner: Scope = { each: name === 'reduce' && each !== null ? `${each}~` : each };
  return [
    renamedInConditions(list, rename, pointerTo(place, 0), scopes),
    renamedInConditions(body, rename, pointerTo(place, 1), [inner, ...scopes]),
    ...more.map((other, at) => renamedInConditions(other, rename, pointerTo(place, at + 2), scopes)),
  ];
}

/** The path of the elements that a loop goes over: `devices.*` for a list that is read, or a part of it. */
function elementsOf(list: Json, scopes: readonly Scope[]): string | null {
  if (!isObject(list)) return null;
  const [[name, args] = ['', null]] = Object.entries(list as Readonly<Record<string, Json>>);
  const first = (Array.isArray(args) ? args[0] : args) as Json;
  if (name === 'filter') return elementsOf(first, scopes);
  if (name !== 'var' || typeof first !== 'string') return null;
  let found: string | null = null;
  renamedPath(first, (path) => (found = path), '', scopes);
  return found === null ? null : `${String(found)}.*`;
}

/** A dotted path as `var` takes it. */
function renamedPath(path: string, rename: RenameField, place: string, scopes: readonly Scope[]): string {
  const base = baseOf(path, scopes[0]);
  if (!base) return path;
  const { field, lead } = base;
  const rest = path.slice(lead.length);
  if (rest === '') return path;
  const renamed = rename(field === '' ? rest : `${field}.${rest}`, place);
  // What holds a field may come to lie elsewhere with it; what is read inside of the holder stays as long as it is.
  return lead + (field === '' ? renamed : joinPath(splitPath(renamed).slice(-splitPath(rest).length)));
}

/** What a path is relative to: the field in which it begins, and the characters that lead there. */
function baseOf(path: string, scope: Scope | undefined): { field: string; lead: string } | null {
  if (!scope) return null;
  if ('each' in scope) {
    if (scope.each === null) return null;
    // In `reduce` the element is called `current`.
    if (!scope.each.endsWith('~')) return { field: scope.each, lead: '' };
    return path.startsWith('current.') ? { field: scope.each.slice(0, -1), lead: 'current.' } : null;
  }
  if (path.startsWith('answers.')) return { field: '', lead: 'answers.' };
  if (path.startsWith('row.') && scope.row !== null) return { field: scope.row, lead: 'row.' };
  return null;
}

/** Keys as `val` takes them: perhaps first how far to climb, two for each loop. */
function keysRenamed(
  args: Json,
  rename: RenameField,
  place: string,
  scopes: readonly Scope[],
): Json | undefined {
  if (!Array.isArray(args)) return undefined;
  const [first, ...rest] = args as readonly Json[];
  const climb = Array.isArray(first) && typeof first[0] === 'number' ? Math.abs(first[0]) : null;
  const keys = climb === null ? (args as readonly Json[]) : rest;
  if (!keys.every((key) => typeof key === 'string') || (climb ?? 0) % 2 === 1) return undefined;
  const renamed = splitPath(renamedPath(joinPath(keys), rename, place, scopes.slice((climb ?? 0) / 2)));
  return climb === null || first === undefined ? renamed : [first, ...renamed];
}
