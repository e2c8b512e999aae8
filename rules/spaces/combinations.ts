/** Walks through the combinations of variables, one after the other, where earlier values decide what later ones may be. */

/**
 * What the next variable may be once those before it are chosen; nothing where the choices so far lead nowhere.
 * Pruning is leaving out here what the prefix rules out.
 */
export type Choices<Value> = (prefix: readonly Value[]) => readonly Value[];

/** Every combination, depth first, in the order of the choices. */
export function* combinations<Value>(
  depth: number,
  choices: Choices<Value>,
  prefix: readonly Value[] = [],
): Generator<readonly Value[]> {
  if (prefix.length === depth) yield prefix;
  else for (const value of choices(prefix)) yield* combinations(depth, choices, [...prefix, value]);
}

/**
 * The combination that comes nearest to the wanted one: wherever a wanted value is no choice, the first is taken.
 * Null where that leads nowhere.
 */
export function nearest<Value>(wanted: readonly Value[], choices: Choices<Value>): readonly Value[] | null {
  const prefix: Value[] = [];
  for (const value of wanted) {
    const allowed = choices(prefix);
    const [first] = allowed;
    if (first === undefined) return null;
    prefix.push(allowed.includes(value) ? value : first);
  }
  return prefix;
}
