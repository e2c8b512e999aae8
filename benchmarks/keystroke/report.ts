/** Prints what keystrokes took, and holds it to what is claimed. */
import { median, percentile, printTable, shown, verdict } from '../harness/statistics';
import type { Times, Typing } from './type-keys';

/** Milliseconds that 19 of 20 keystrokes may take, by how much slower than the machine the processor is made. */
const most: Readonly<Record<number, number>> = { 1: 50, 4: 200 };
const LEAST_TIMES_FASTER = 2;

const p95 = (values: readonly number[]): number => percentile(values, 0.95);
const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${shown(value)} ms`);

export function report(times: readonly Times[], { rounds, keys, slowdown }: Typing): void {
  const [ours, validating, stock, bare] = times;
  if (!ours || !validating || !stock || !bare) return;
  console.log(
    slowdown === 1
      ? `\nthe processor as it is, ${rounds * keys} keystrokes each:`
      : `\na processor ${slowdown} times slower, ${rounds * keys} keystrokes each:`,
  );
  printTable([
    ['', 'plain p50', 'p95', 'showing others p50', 'p95', 'main thread a plain one'],
    ...times.map(({ name, plain, ruled, processor }) => [
      name,
      ms(median(plain)),
      ms(p95(plain)),
      ms(median(ruled)),
      ms(p95(ruled)),
      ms(median(processor)),
    ]),
  ]);
  const limit = most[slowdown] ?? NaN;
  const slower = Math.max(p95(ours.plain), p95(ours.ruled));
  verdict(`p95 at most ${limit} ms (${shown(slower)} ms)`, slower <= limit);
  compare('showing others', [ours, validating, stock], ({ ruled }) => median(ruled));
  // The floor alone is most of a plain keystroke: what is compared is what a form adds to it, if it adds anything.
  const floor = median(bare.plain);
  const added = (values: readonly number[]): number => Math.max(median(values) - floor, 0);
  compare('showing others, above the floor', [ours, validating, stock], ({ ruled }) => added(ruled));
  if (median(ours.plain) <= floor) verdict('plain: at the floor, like a box without any script', true);
  else compare('plain, above the floor', [ours, validating, stock], ({ plain }) => added(plain));
}

function compare(
  what: string,
  [ours, validating, stock]: readonly [Times, Times, Times],
  of: (times: Times) => number,
): void {
  const share = of(validating) / of(ours);
  verdict(
    `${what}: at least ${LEAST_TIMES_FASTER} times as fast as stock rjsf that validates too (${shown(share)})`,
    share >= LEAST_TIMES_FASTER,
  );
  console.log(`  beside stock rjsf that does not: ${shown(of(stock) / of(ours))} times`);
}
