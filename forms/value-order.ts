/** The order in which values can be settled: what a value depends on comes before it. */

/** What each thing depends on. Names that are not keys of the map are settled from the start. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

export type ValueOrder =
  | { readonly order: readonly string[] }
  /** Names each of which depends on the next, the last on the first. */
  | { readonly circle: readonly string[] };

/** Sorts topologically, depth first, so that things without dependencies keep their order. */
export function valueOrder(dependencies: Dependencies): ValueOrder {
  const order: string[] = [];
  const settled = new Set<string>();
  const open: string[] = [];

  function settle(name: string): readonly string[] | null {
    if (settled.has(name)) return null;
    const from = open.indexOf(name);
    if (from >= 0) return open.slice(from);
    open.push(name);
    for (const other of dependencies.get(name) ?? []) {
      const circle = dependencies.has(other) ? settle(other) : null;
      if (circle) return circle;
    }
    open.pop();
    settled.add(name);
    order.push(name);
    return null;
  }

  for (const name of dependencies.keys()) {
    const circle = settle(name);
    if (circle) return { circle };
  }
  return { order };
}

/** The names that depend on themselves, directly or through others. */
export function inCircles(dependencies: Dependencies): ReadonlySet<string> {
  return new Set([...dependencies.keys()].filter((name) => reaches(dependencies, name)));
}

function reaches(dependencies: Dependencies, goal: string): boolean {
  const seen = new Set<string>();
  const todo = [...(dependencies.get(goal) ?? [])];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (name === goal) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    todo.push(...(dependencies.get(name) ?? []));
  }
  return false;
}
