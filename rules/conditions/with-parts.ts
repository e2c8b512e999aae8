/** Rewrites a document from within. */

/** A list or an object with each of its parts changed; itself where none is another afterwards. */
export function withParts(node: object, change: (part: unknown, key: string | number) => unknown): unknown {
  if (Array.isArray(node)) {
    const parts = node.map(change);
    return parts.every((each, at) => each === node[at]) ? node : parts;
  }
  const entries = Object.entries(node);
  const parts = entries.map(([key, each]) => [key, change(each, key)] as const);
  return parts.every(([, each], at) => each === entries[at]?.[1]) ? node : Object.fromEntries(parts);
}
