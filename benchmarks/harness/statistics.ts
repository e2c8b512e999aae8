/** The few numbers that a benchmark reports: medians of rounds, percentiles of answers, and how they are printed. */

/** The middle value; of an even count the upper of the two. NaN for no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share 0 to 1; the value below which this share of the values lies */
export function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? NaN;
}

/** `1,234`, `12.3`, `0.45`: three digits that count. */
export function shown(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** Prints whether a claim holds; the command ends with 1 if one of them does not. */
export function verdict(claim: string, holds: boolean): void {
  console.log(`${holds ? 'holds' : 'FAILS'}: ${claim}`);
  if (!holds) process.exitCode = 1;
}

/** Prints rows under each other, the first column to the left, the others to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('   ')}`);
  }
}
