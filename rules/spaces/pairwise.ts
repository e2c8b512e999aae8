/** Pairwise covering: few combinations in which every two values of any two variables meet at least once. */

/**
 * Rows of value numbers, one for each variable. Deterministic: the first pair that is not covered begins a row, and
 * each further variable takes the value that covers most with what stands already.
 * @param sizes how many values each variable has, at least one
 */
export function pairwise(sizes: readonly number[]): readonly (readonly number[])[] {
  if (sizes.length < 2) return Array.from({ length: sizes[0] ?? 0 }, (_, value) => [value]);
  const open = new OpenPairs(sizes);
  const rows: (readonly number[])[] = [];
  for (let first = open.first(); first; first = open.first()) {
    const row = rowWith(first, sizes, open);
    open.cover(row);
    rows.push(row);
  }
  return rows;
}

interface Pair {
  readonly one: number;
  readonly oneValue: number;
  readonly other: number;
  readonly otherValue: number;
}

function rowWith(
  { one, oneValue, other, otherValue }: Pair,
  sizes: readonly number[],
  open: OpenPairs,
): number[] {
  const row = sizes.map(() => -1);
  row[one] = oneValue;
  row[other] = otherValue;
  sizes.forEach((size, variable) => {
    if (row[variable] !== -1) return;
    let [best, most] = [0, -1];
    for (let value = 0; value < size; value += 1) {
      const count = open.coveredBy(row, variable, value);
      if (count > most) [best, most] = [value, count];
    }
    row[variable] = best;
  });
  return row;
}

/** Pairs of values that no row has yet. */
class OpenPairs {
  /** Where the values of each variable begin when those of all variables are numbered. */
  private readonly starts: readonly number[];
  private readonly total: number;
  private readonly covered: Uint8Array;
  /** All pairs that come before are covered. */
  private cursor = 0;

  constructor(private readonly sizes: readonly number[]) {
    let total = 0;
    this.starts = sizes.map((size) => (total += size) - size);
    this.total = total;
    this.covered = new Uint8Array(total * total);
  }

  first(): Pair | null {
    for (; this.cursor < this.covered.length; this.cursor += 1) {
      if (this.covered[this.cursor] === 1) continue;
      const [one, oneValue] = this.placeOf(Math.floor(this.cursor / this.total));
      const [other, otherValue] = this.placeOf(this.cursor % this.total);
      if (one < other) return { one, oneValue, other, otherValue };
    }
    return null;
  }

  coveredBy(row: readonly number[], variable: number, value: number): number {
    return row.filter((each, other) => each !== -1 && !this.has(variable, value, other, each)).length;
  }

  cover(row: readonly number[]): void {
    row.forEach((value, one) => {
      for (let other = one + 1; other < row.length; other += 1)
        this.covered[this.numberOf(one, value, other, row[other] ?? 0)] = 1;
    });
  }

  private has(one: number, oneValue: number, other: number, otherValue: number): boolean {
    const number =
      one < other
        ? this.numberOf(one, oneValue, other, otherValue)
        : this.numberOf(other, otherValue, one, oneValue);
    return this.covered[number] === 1;
  }

  private numberOf(one: number, oneValue: number, other: number, otherValue: number): number {
    return ((this.starts[one] ?? 0) + oneValue) * this.total + (this.starts[other] ?? 0) + otherValue;
  }

  private placeOf(number: number): readonly [variable: number, value: number] {
    const variable = this.starts.findLastIndex((start, at) => start <= number && (this.sizes[at] ?? 0) > 0);
    return [variable, number - (this.starts[variable] ?? 0)];
  }
}
