/** Pairs the elements of two documents by their stable names. */

export interface Paired<Element> {
  readonly name: string;
  readonly older: Element | undefined;
  readonly newer: Element | undefined;
}

/** Those of the newer document in its order, then those that are gone. */
export function paired<Element>(
  older: ReadonlyMap<string, Element>,
  newer: ReadonlyMap<string, Element>,
): readonly Paired<Element>[] {
  const gone = [...older.keys()].filter((name) => !newer.has(name));
  return [...newer.keys(), ...gone].map((name) => ({ name, older: older.get(name), newer: newer.get(name) }));
}

export function mapOf<Element>(
  list: readonly Element[],
  nameOf: (element: Element) => string,
): ReadonlyMap<string, Element> {
  return new Map(list.map((element) => [nameOf(element), element]));
}

/** Names that both have and that changed places among themselves. */
export function isReordered(older: Iterable<string>, newer: Iterable<string>): boolean {
  const [before, after] = [[...older], [...newer]];
  const common = before.filter((name) => after.includes(name));
  return after.filter((name) => before.includes(name)).some((name, at) => name !== common[at]);
}
