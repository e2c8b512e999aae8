/**
 * How fields inside others are named: `address.city`, `devices.*.kind`, `size.0`. `*` stands for every row of a list;
 * the place of one answer has the row's number there: `devices.0.kind`.
 */
import { joinPath, splitPath } from '../rules/conditions/fact-path';

/** Key of what each entry of a list is. */
export const EACH = '*';

/** The path of a field inside the one at `path`; the empty path is the form's. */
export function childPath(path: string, key: string): string {
  return path === '' ? joinPath([key]) : `${path}.${joinPath([key])}`;
}

/** One path after the other; either may be empty. */
export function pathWithin(path: string, rest: string): string {
  if (path === '') return rest;
  return rest === '' ? path : `${path}.${rest}`;
}

export function keysOf(path: string): readonly string[] {
  return splitPath(path);
}

/** The row that a field lies in: `devices.*` for `devices.*.kind`; empty for a field that lies in none. */
export function rowOf(path: string): string {
  const keys = keysOf(path);
  return joinPath(keys.slice(0, keys.lastIndexOf(EACH) + 1));
}

/** Whether a path leads to a field or to one inside it. */
export function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
