/** Lays what was posted over what was answered before: what the page did not ask stays as it was. */
import type { Json } from '../../rules/conditions/condition';
import { isObject } from '../document-shape';
import type { FormField } from '../field-types/field-type';

/**
 * @param posted as `readPosted` gives it; undefined where the page did not ask, null where it was left empty
 * @returns undefined where nothing is answered
 */
export function layOver(
  field: FormField,
  stored: Json | undefined,
  posted: Json | undefined,
): Json | undefined {
  if (posted === undefined) return stored;
  if (field.schema['x-type'] === 'group' && isObject(posted)) return groupOver(field, stored, posted);
  if (Array.isArray(posted)) {
    const entries: readonly Json[] = posted;
    const { parts = [], item } = field;
    return entries.map((entry, at) => {
      const inner = parts[at] ?? item;
      return inner ? (layOver(inner, undefined, entry) ?? null) : entry;
    });
  }
  return posted === null && field.schema['x-nullable'] !== true ? undefined : posted;
}

function groupOver(
  { parts = [] }: FormField,
  stored: Json | undefined,
  posted: Readonly<Record<string, unknown>>,
): Json {
  const before = isObject(stored) ? (stored as Readonly<Record<string, Json>>) : {};
  const asked = new Set(parts.map(({ key }) => key));
  const kept = Object.entries(before).filter(([key]) => !asked.has(key));
  const laid = parts.flatMap((part) => {
    const value = layOver(part, before[part.key], posted[part.key] as Json | undefined);
    return value === undefined ? [] : [[part.key, value] as const];
  });
  return Object.fromEntries([...kept, ...laid]);
}
