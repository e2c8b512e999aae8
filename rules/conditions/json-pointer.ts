/** JSON pointers (RFC 6901) to places in a condition. */

export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys that lead to an object or list within a document, found by identity; undefined if it is not in it. */
export function keysTo(node: unknown, document: unknown): readonly string[] | undefined {
  if (node === document) return [];
  if (typeof document !== 'object' || document === null) return undefined;
  for (const [key, child] of Object.entries(document)) {
    const below = keysTo(node, child);
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
}
