/** Merges ascending lists of numbers into one, each number once. */

/** Pairs are merged first, then pairs of those, so that no number is moved more often than there are doublings. */
export function mergeNumbers(lists: readonly (readonly number[])[]): readonly number[] {
  let open = lists;
  while (open.length > 1) {
    const merged: (readonly number[])[] = [];
    for (let at = 0; at < open.length; at += 2) merged.push(mergeTwo(open[at] ?? [], open[at + 1]));
    open = merged;
  }
  return open[0] ?? [];
}

function mergeTwo(left: readonly number[], right: readonly number[] | undefined): readonly number[] {
  if (right === undefined) return left;
  const merged: number[] = [];
  let [at, other] = [0, 0];
  let [one, two] = [left[0] ?? Infinity, right[0] ?? Infinity];
  while (one !== Infinity || two !== Infinity) {
    merged.push(one < two ? one : two);
    const [isOne, isTwo] = [one <= two, two <= one];
    if (isOne) one = left[++at] ?? Infinity;
    if (isTwo) two = right[++other] ?? Infinity;
  }
  return merged;
}
