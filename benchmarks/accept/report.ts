/** Prints what was measured on one database, and whether the claim holds. */
import { databaseTitles, type DatabaseKind } from '../harness/stage';
import { median, percent, percentile, printTable, shown, verdict } from '../harness/statistics';
import { CLIENTS, type Measured, type Size } from './measure';
import type { Observed } from '../harness/observe';

const LEAST_SHARE = 0.5;
/** Less of the time than this is not listed by itself. */
const LEAST_LISTED = 0.01;

export function report(kind: DatabaseKind, size: Size, measured: Measured): void {
  const { rates, processes, answers, writes, observed } = measured;
  console.log(`\n${databaseTitles[kind]}`);
  console.log(
    `median of ${size.rounds} interleaved rounds of ${size.perRound} submissions, ${CLIENTS} clients`,
  );
  const stores = median(rates.stores);
  const line = (name: string, values: readonly number[]): string[] => [
    name,
    `${shown(median(values))} /s`,
    percent(median(values) / stores),
    `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`,
  ];
  printTable([
    ['', 'rate', 'of the stores', 'slowest to fastest'],
    line('over HTTP', rates.http),
    ...(rates.httpShared.length > 0 ? [line(`over HTTP, ${processes} processes`, rates.httpShared)] : []),
    line('through the stores', rates.stores),
    line('by the bare driver', rates.driver),
  ]);
  console.log(
    `answers over HTTP: p50 ${shown(percentile(answers, 0.5))} ms, p99 ${shown(percentile(answers, 0.99))} ms`,
  );
  reportObserved(size, writes, observed);
  demandShare('over HTTP', rates.http, rates.stores);
  if (rates.httpShared.length > 0)
    demandShare(`over HTTP, ${processes} processes`, rates.httpShared, rates.stores);
  verdict('no schema is compiled on the way', observed.schemaCompiles === 0);
}

/** Each round's own ratio: what disturbs the machine disturbs both halves of it. */
function demandShare(way: string, rates: readonly number[], stores: readonly number[]): void {
  const share = median(rates.map((rate, round) => rate / (stores[round] ?? NaN)));
  verdict(
    `${way} at least ${percent(LEAST_SHARE)} of the stores' rate (${percent(share)})`,
    share >= LEAST_SHARE,
  );
}

function reportObserved(
  { perRound }: Size,
  writes: number,
  { statements, schemaCompiles, shares }: Observed,
): void {
  const kinds = Object.entries(statements).sort(([, a], [, b]) => b - a);
  const each = kinds.reduce((sum, [, count]) => sum + count, 0) / perRound;
  console.log(`statements a submission: ${shown(each)}, of them ${writes} that write its rows`);
  printTable(kinds.map(([kind, count]) => [kind, shown(count / perRound)]));
  console.log(`schemas compiled: ${schemaCompiles}`);
  const busy = shares.filter(({ name }) => name !== '(idle)').reduce((sum, { ms }) => sum + ms, 0);
  console.log(`the portal's processor time, ${shown(busy / perRound)} ms a submission:`);
  const listed = shares.filter(({ name, ms }) => name !== '(idle)' && ms / busy >= LEAST_LISTED);
  printTable(listed.map(({ name, ms }) => [name, percent(ms / busy), `${shown(ms / perRound)} ms`]));
}
