/** Binary search in ascending numbers, the only search that the hot path of working time does. */

/** Index of the first element greater than `value`; the length where there is none. */
export function firstAbove(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sorted, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first element not less than `value`; the length where there is none. */
export function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sorted, middle) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** An element that the caller knows to be there; NaN would make every comparison false and every sum visible. */
export function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? NaN;
}
