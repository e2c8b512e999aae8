/** Changes of a list, each giving a new one. */

/** With the element before the one numbered `at`; at the end where that is left out or beyond it. */
export function insertedAt<T>(list: readonly T[], element: T, at: number = list.length): readonly T[] {
  return [...list.slice(0, at), element, ...list.slice(at)];
}

export function withoutIndex<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}

export function replacedAt<T>(list: readonly T[], at: number, element: T): readonly T[] {
  return list.map((each, index) => (index === at ? element : each));
}

/** With the element numbered `from` at the place that has the number `to` afterwards. */
export function movedTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  return list
    .flatMap((element, index) => (index === from ? [element] : []))
    .reduce<readonly T[]>((others, element) => insertedAt(others, element, to), withoutIndex(list, from));
}
