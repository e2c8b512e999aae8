/** Finds few and short conjunctions of values that hold in certain cases, and in none of the others. */
import type { Json } from '../../../rules/conditions/condition';

/** The values of a case, one for each feature. */
export type Vector = readonly Json[];

/** The values that each feature may have; null for any. */
export type Box = readonly (ReadonlySet<Json> | null)[];

export interface Cover {
  readonly boxes: readonly Box[];
  /** Whether they hold in all of the wanted cases. */
  readonly complete: boolean;
}

/** More boxes than this are no sentence. */
const MOST_BOXES = 3;

/** @param others what must not be covered; a vector that is wanted too is left out of the cover */
export function coverOf(wanted: readonly Vector[], others: readonly Vector[]): Cover {
  const hull = hullOf(wanted);
  if (isClear(hull, others)) return { boxes: [shortened(hull, others)], complete: true };
  const boxes: Box[] = [];
  let open = wanted.filter((vector) => isClear(boxAt(vector), others));
  const lost = wanted.length - open.length;
  while (open.length > 0 && boxes.length < MOST_BOXES) {
    const [seed = []] = open;
    const box = shortened(widened(boxAt(seed), open, others), others);
    boxes.push(box);
    open = open.filter((vector) => !isIn(vector, box));
  }
  return { boxes, complete: open.length === 0 && lost === 0 };
}

function boxAt(vector: Vector): Box {
  return vector.map((value) => new Set([value]));
}

function hullOf(vectors: readonly Vector[]): Box {
  const [first = []] = vectors;
  return first.map((_, at) => new Set(vectors.map((vector) => vector[at] ?? null)));
}

function isIn(vector: Vector, box: Box): boolean {
  return box.every((values, at) => values === null || values.has(vector[at] ?? null));
}

function isClear(box: Box, others: readonly Vector[]): boolean {
  return !others.some((vector) => isIn(vector, box));
}

/** With the values of as many of the vectors as can be taken in one after the other. */
function widened(box: Box, vectors: readonly Vector[], others: readonly Vector[]): Box {
  return vectors.reduce<Box>((wide, vector) => {
    const wider = wide.map((values, at) => values && new Set([...values, vector[at] ?? null]));
    return isClear(wider, others) ? wider : wide;
  }, box);
}

/** Without the features that it does not take; the later ones go first. */
function shortened(box: Box, others: readonly Vector[]): Box {
  return [...box.keys()].toReversed().reduce<Box>((short, at) => {
    const without = short.map((values, each) => (each === at ? null : values));
    return isClear(without, others) ? without : short;
  }, box);
}
