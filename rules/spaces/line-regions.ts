/** An ordered line (numbers, days) cut at points: the points themselves and the gaps between them are its regions. */

/** Numbers in the order of the line; those of a gap stand strictly between its ends. */
export interface LineRegion {
  readonly kind: 'point' | 'gap';
  readonly from: number;
  readonly to: number;
}

/** The regions from the lowest to the highest: below the first point, at it, between it and the next … */
export function lineRegions(points: Iterable<number>): readonly LineRegion[] {
  const sorted = [...new Set(points)].filter(Number.isFinite).sort((a, b) => a - b);
  const ends = [-Infinity, ...sorted, Infinity];
  return ends.slice(1).flatMap((to, at): readonly LineRegion[] => {
    const gap: LineRegion = { kind: 'gap', from: ends[at] ?? -Infinity, to };
    return to === Infinity ? [gap] : [gap, { kind: 'point', from: to, to }];
  });
}

export function isInRegion({ kind, from, to }: LineRegion, value: number): boolean {
  return kind === 'point' ? value === from : from < value && value < to;
}

/** Distances from the ends of a gap at which a value for it is looked for: "just below" and "just above". */
const distances = [1, 0.5, 0.25, 0.1, 0.01, 2, 3, 5, 7, 10, 100];

/**
 * A value of the region that can be taken, as near to its ends as there is one; undefined where there seems to be none.
 * @param accepts whether a value may be taken: whole, a multiple, within limits
 */
export function valueIn(
  region: LineRegion,
  accepts: (value: number) => boolean = () => true,
): number | undefined {
  if (region.kind === 'point') return accepts(region.from) ? region.from : undefined;
  return candidates(region).find((value) => isInRegion(region, value) && accepts(value));
}

function candidates({ from, to }: LineRegion): readonly number[] {
  const [isOpenBelow, isOpenAbove] = [from === -Infinity, to === Infinity];
  if (isOpenBelow && isOpenAbove) return [0, ...distances, ...distances.map((each) => -each)];
  const above = isOpenBelow ? [] : distances.map((each) => from + each);
  const below = isOpenAbove ? [] : distances.map((each) => to - each);
  const middle = isOpenBelow || isOpenAbove ? [] : [(from + to) / 2, Math.round((from + to) / 2)];
  return [...above, ...below, ...middle];
}
