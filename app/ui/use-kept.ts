/** Keeps what was worked out before where it says the same still: what is made of it is not made again. */
import { useState } from 'react';

/**
 * @param next made anew with every change
 * @param keep gives the older value if the newer one equals it
 */
export function useKept<T>(next: T, keep: (before: T, next: T) => T): T {
  const [keeper] = useState(() => new Keeper(next));
  return keeper.keep(next, keep);
}

/** No more than a cache: whatever it holds, what comes out equals what went in. */
class Keeper<T> {
  constructor(private held: T) {}

  keep(next: T, keep: (before: T, next: T) => T): T {
    this.held = keep(this.held, next);
    return this.held;
  }
}

/** @param same whether two entries are; by which one they are, if it is left out */
export function keptList<T>(
  before: readonly T[],
  next: readonly T[],
  same: (one: T, other: T) => boolean = Object.is,
): readonly T[] {
  return equalLists(before, next, same) ? before : next;
}

export function equalLists<T>(
  one: readonly T[] | undefined,
  other: readonly T[] | undefined,
  same: (one: T, other: T) => boolean,
): boolean {
  if (one === other) return true;
  if (!one || !other || one.length !== other.length) return false;
  return one.every((each, at) => same(each, other[at] as T));
}
