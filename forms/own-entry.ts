/** Looks an entry up among an object's own: names that every object inherits are not found. */

export function ownEntry<Value>(
  entries: { readonly [key: string]: Value } | undefined,
  key: string,
): Value | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
