/** Changes of an object that leave the order of its keys as an author left it. */

type Map<Value> = Readonly<Record<string, Value>>;

export function withoutKey<M extends object>(map: M, key: string): M {
  return Object.fromEntries(Object.entries(map).filter(([each]) => each !== key)) as M;
}

/** With the key set, or without it where the value is empty: undefined, or a text of no characters. */
export function withKeyIfAny<M extends object>(map: M, key: string, value: unknown): M {
  return value === undefined || value === '' ? withoutKey(map, key) : { ...map, [key]: value };
}

/** The keys as they are renamed, each in its place. */
export function withKeysRenamed<Value>(map: Map<Value>, rename: (key: string) => string): Map<Value> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [rename(key), value]));
}

/** With a new key before the one numbered `at`. */
export function withKeyAt<Value>(map: Map<Value>, key: string, value: Value, at: number): Map<Value> {
  const entries = Object.entries(map);
  return Object.fromEntries([...entries.slice(0, at), [key, value], ...entries.slice(at)]);
}

export function mapValues<Value, Result>(
  map: Map<Value>,
  change: (value: Value, key: string) => Result,
): Map<Result> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
