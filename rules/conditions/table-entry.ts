/** Looks a value up in a table that a document holds, by own properties alone. */

/** What a table has for a value; undefined where it has nothing, or the value is no text, number or truth value. */
export function tableEntry(table: object, value: unknown): unknown {
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return scalar && Object.hasOwn(table, String(value))
    ? (table as Record<string, unknown>)[String(value)]
    : undefined;
}
