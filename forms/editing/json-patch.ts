/** What changed between two JSON documents, small and exact: applied to the first it gives the second, byte for byte. */
import type { Json } from '../../rules/conditions/condition';
import type { JsonObject } from './form-draft';
import { sameJson } from './same-json';

export type Path = readonly (string | number)[];

/** One change at a place. Unlike RFC 6902 it tells the order of keys, so that undoing gives back the same bytes. */
export type Change =
  | { readonly at: Path; readonly set: Json }
  /** All keys of an object in their new order, with the values of those that it did not have. */
  | { readonly at: Path; readonly keys: readonly string[]; readonly new: JsonObject }
  /** Elements of a list: how many go from where, and what comes there instead. */
  | { readonly at: Path; readonly from: number; readonly take: number; readonly put: readonly Json[] };

/** Changes in the order in which they are made. */
export type Patch = readonly Change[];

/** The patch that turns `before` into `after`; empty where they are the same. Its inverse is the patch the other way. */
export function differenceOf(before: Json, after: Json, at: Path = []): Patch {
  if (sameJson(before, after)) return [];
  if (isList(before) && isList(after)) return listDifference(before, after, at);
  if (isObject(before) && isObject(after)) return objectDifference(before, after, at);
  return [{ at, set: after }];
}

/** @throws Error for a patch that was made for another document */
export function applyPatch(document: Json, patch: Patch): Json {
  return patch.reduce((current, change) => changedAt(current, change, change.at), document);
}

function objectDifference(before: JsonObject, after: JsonObject, at: Path): Patch {
  const keys = Object.keys(after);
  const added = keys.filter((key) => !Object.hasOwn(before, key));
  const sameKeys = Object.keys(before).join('\n') === keys.join('\n');
  const fresh = Object.fromEntries(added.map((key) => [key, after[key] ?? null]));
  const below = keys
    .filter((key) => !added.includes(key))
    .flatMap((key) => differenceOf(before[key] ?? null, after[key] ?? null, [...at, key]));
  return sameKeys ? below : [{ at, keys, new: fresh }, ...below];
}

/** What stands alike at both ends is left; one element that changed in its place is looked into. */
function listDifference(before: readonly Json[], after: readonly Json[], at: Path): Patch {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && sameJson(before[from], after[from])) from++;
  let end = 0;
  while (end < shorter - from && sameJson(before.at(-1 - end), after.at(-1 - end))) end++;
  const [take, put] = [before.length - from - end, after.slice(from, after.length - end)];
  if (take === put.length)
    return put.flatMap((element, index) =>
      differenceOf(before[from + index] ?? null, element, [...at, from + index]),
    );
  return [{ at, from, take, put }];
}

function changedAt(value: Json, change: Change, [key, ...rest]: Path): Json {
  if (key === undefined) return changed(value, change);
  if (isList(value) && typeof key === 'number')
    return value.map((element, index) => (index === key ? changedAt(element, change, rest) : element));
  if (!isObject(value) || !Object.hasOwn(value, key)) throw mismatch(change);
  return { ...value, [key]: changedAt(value[key] ?? null, change, rest) };
}

function changed(value: Json, change: Change): Json {
  if ('set' in change) return change.set;
  if ('keys' in change) {
    if (!isObject(value)) throw mismatch(change);
    return Object.fromEntries(
      change.keys.map((key) => [key, (Object.hasOwn(change.new, key) ? change.new : value)[key] ?? null]),
    );
  }
  if (!isList(value) || value.length < change.from + change.take) throw mismatch(change);
  return [...value.slice(0, change.from), ...change.put, ...value.slice(change.from + change.take)];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(change: Change): Error {
  return new Error(`The patch does not fit at /${change.at.join('/')}`);
}
