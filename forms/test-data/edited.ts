/** Edits documents for tests in ways that their types forbid. */

type Node = Record<string, unknown> | unknown[];

/**
 * A copy of the document with something else at each JSON pointer: undefined removes it, `-` at the end of a
 * pointer adds to a list.
 */
export function edited(document: unknown, edits: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(edits))
    edit(copy as Node, pointer.split('/').slice(1), value);
  return copy;
}

function edit(node: Node, [key = '', ...rest]: readonly string[], value: unknown): void {
  const entries = node as Record<string, unknown>;
  if (rest.length > 0) edit(entries[key] as Node, rest, value);
  else if (Array.isArray(node) && key === '-') node.push(value);
  else if (value === undefined && !Array.isArray(node)) Reflect.deleteProperty(node, key);
  else if (value === undefined) (node as unknown[]).splice(Number(key), 1);
  else entries[key] = value;
}
