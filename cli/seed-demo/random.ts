/** Chance that is the same at every run: a small seeded generator (mulberry32) with the choices that the seed makes. */

export interface Chance {
  /** A number from 0 up to 1. */
  next(): number;
  /** True with the given probability. */
  happens(probability: number): boolean;
  /** A whole number between two, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Each element with the given probability, in order. */
  some<T>(list: readonly T[], probability: number): T[];
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    happens: (probability) => next() < probability,
    between,
    pick: <T>(list: readonly T[]): T => {
      const chosen = list[between(0, list.length - 1)];
      if (chosen === undefined) throw new Error('Nothing to pick from');
      return chosen;
    },
    some: (list, probability) => list.filter(() => next() < probability),
  };
}
