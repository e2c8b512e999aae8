/** Merges ascending lists of numbers into one, each number once. */

export function mergeNumbers(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists;
  return others.reduce(mergeTwo, first);
}

function mergeTwo(left: readonly number[], right: readonly number[]): readonly number[] {
  const merged: number[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    const one = left[at] ?? Infinity;
    const two = right[other] ?? Infinity;
    merged.push(Math.min(one, two));
    if (one <= two) at++;
    if (two <= one) other++;
  }
  return merged;
}
