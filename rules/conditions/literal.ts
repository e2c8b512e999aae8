/** Which parts of a document are plain data. */

/** The operator and the operands of a node, or undefined where the node is data. */
export function operationIn(node: unknown): readonly [name: string, args: unknown] | undefined {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
  const [name, ...others] = Object.keys(node);
  return name === undefined || others.length > 0 ? undefined : [name, Reflect.get(node, name)];
}

/**
 * The value of a node that is data whatever the facts: a scalar, a list of data, an object that has not
 * exactly one key, or what `preserve` keeps. Undefined for a node with an operation in it.
 */
export function literalOf(node: unknown): { readonly value: unknown } | undefined {
  if (typeof node !== 'object' || node === null) return { value: node ?? null };
  if (Array.isArray(node)) return literalList(node);
  const operation = operationIn(node);
  if (operation === undefined) return { value: node };
  return operation[0] === 'preserve' ? { value: operation[1] } : undefined;
}

function literalList(list: readonly unknown[]): { readonly value: unknown } | undefined {
  const values: unknown[] = [];
  for (const element of list) {
    const literal = literalOf(element);
    if (literal === undefined) return undefined;
    values.push(literal.value);
  }
  return { value: values };
}

/** A node that gives the value. Lists are quoted too: bare, they could be read as operands, or as a path. */
export function quote(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { preserve: value } : value;
}
