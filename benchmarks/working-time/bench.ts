/** Working-time additions a second against a luxon day loop in the same run: `npx tsx benchmarks/working-time/bench.ts`. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { dueAt } from '../../rules/working-time/due-at';
import { addWorkingTime, workingTimeBetween } from '../../rules/working-time/working-time';
import { makeCases, type Case } from './cases';
import { loopOverDays } from './luxon-day-loop';

const ROUNDS = 9;
const ROUND_MS = 400;
const MIN_RATE = 1_000_000;
const MIN_RATIO = 1_000;
const zones = ['UTC', 'America/Los_Angeles', 'Asia/Shanghai'];

interface Contender {
  readonly name: string;
  /** One operation on one case; its result is summed up, so that it cannot be optimised away. */
  readonly run: (each: Case) => number;
  /** Cases between two looks at the clock. */
  readonly batch: number;
  readonly rates: number[];
}

const contenders: readonly Contender[] = [
  {
    name: 'add working time',
    run: (c) => addWorkingTime(c.calendar, c.from, c.work),
    batch: 10_000,
    rates: [],
  },
  { name: 'luxon day loop', run: (c) => loopOverDays(c.loop, c.from, c.work), batch: 20, rates: [] },
  {
    name: 'working time between',
    run: (c) => workingTimeBetween(c.calendar, c.from, c.from + c.work),
    batch: 10_000,
    rates: [],
  },
  {
    name: 'due in 3 working days',
    run: (c) => dueAt({ kind: 'working-days', amount: 3 }, c.calendar, c.from).dueAt,
    batch: 10_000,
    rates: [],
  },
];

const equal = resultsAgree();
const cases = makeCases(30_000);
for (let round = 0; round <= ROUNDS; round++)
  for (const contender of contenders) {
    const rate = measure(contender);
    // The first round only warms up.
    if (round > 0) contender.rates.push(rate);
  }
report();

/** Both ways must agree, and each with itself, whatever zone the process runs in. */
function resultsAgree(): boolean {
  const digests = new Set<unknown>();
  let differences = 0;
  for (const zone of zones) {
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', path.join(import.meta.dirname, 'check.ts')],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    const { offset, cases, different, digest } = JSON.parse(output) as Record<string, unknown>;
    console.log(
      `process zone ${zone} (${offset} min): ${different} of ${cases} results differ, digest ${digest}`,
    );
    differences += Number(different);
    digests.add(digest);
  }
  return differences === 0 && digests.size === 1;
}

function measure({ run, batch }: Contender): number {
  const start = performance.now();
  let done = 0;
  let sum = 0;
  let elapsed = 0;
  while (elapsed < ROUND_MS) {
    for (let i = 0; i < batch; i++) {
      const each = cases[(done + i) % cases.length];
      if (each) sum += run(each);
    }
    done += batch;
    elapsed = performance.now() - start;
  }
  if (Number.isNaN(sum)) throw new Error('a result is no number');
  return (done / elapsed) * 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function report(): void {
  console.log(`\nmedian of ${ROUNDS} interleaved rounds of ${ROUND_MS} ms`);
  for (const { name, rates } of contenders) {
    const rate = Math.round(median(rates)).toLocaleString('en');
    const spread = `${Math.round(Math.min(...rates)).toLocaleString('en')} to ${Math.round(Math.max(...rates)).toLocaleString('en')}`;
    console.log(`${name.padEnd(24)} ${rate.padStart(12)} /s   (${spread})`);
  }
  const [ours, luxon] = contenders.map(({ rates }) => median(rates));
  if (ours === undefined || luxon === undefined) throw new Error('nothing measured');
  const ratio = ours / luxon;
  console.log(`\nadditions: ${Math.round(ratio).toLocaleString('en')} times the day loop`);
  verdict(`at least ${MIN_RATE.toLocaleString('en')} additions/s`, ours >= MIN_RATE);
  verdict(`at least ${MIN_RATIO.toLocaleString('en')} times luxon's day loop`, ratio >= MIN_RATIO);
  verdict('equal results in every process zone', equal);
}

function verdict(claim: string, holds: boolean): void {
  console.log(`${holds ? 'holds' : 'FAILS'}: ${claim}`);
  if (!holds) process.exitCode = 1;
}
