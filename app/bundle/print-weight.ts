/** What the budgeted pages weigh, as lines: their sum, and the largest parts that it is made of. */
import type { MeasuredPage } from './measure-build';

const LISTED = 14;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

export function weightLines(pages: readonly MeasuredPage[]): string[] {
  return pages.flatMap(({ page, weight }) => {
    const listed = weight.parts.slice(0, LISTED);
    const rest = weight.parts.slice(LISTED).reduce((sum, [, bytes]) => sum + bytes, 0);
    return [
      `${page.name}: ${kB(weight.bytes).trim()} of scripts (brotli), at most ${kB(page.budget).trim()}`,
      ...listed.map(([part, bytes]) => `  ${kB(bytes)}  ${part}`),
      `  ${kB(rest)}  the rest`,
    ];
  });
}
