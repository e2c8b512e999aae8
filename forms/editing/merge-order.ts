/** The order of names of which two editors each added, removed and moved some. */

/**
 * Those of `kept`, in an order that follows whoever changed it: the second's where both did. What only the first
 * has stands behind the name that it stood behind for them.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: readonly string[],
): readonly string[] {
  const [lead, other] =
    isReordered(base, theirs) || !isReordered(base, mine) ? [theirs, mine] : [mine, theirs];
  const order = lead.filter((name) => kept.includes(name));
  other.forEach((name, at) => {
    if (!kept.includes(name) || order.includes(name)) return;
    const before = other.slice(0, at).findLast((each) => order.includes(each));
    // What both put at the same place stands in the order in which it was saved.
    const from = before === undefined ? 0 : order.indexOf(before) + 1;
    const added = order.slice(from).findIndex((each) => base.includes(each) || other.includes(each));
    order.splice(added < 0 ? order.length : from + added, 0, name);
  });
  return order;
}

function isReordered(base: readonly string[], changed: readonly string[]): boolean {
  const common = base.filter((name) => changed.includes(name));
  return changed.filter((name) => base.includes(name)).some((name, at) => name !== common[at]);
}
