/** Prints what was measured on one database, and whether the claims hold. */
import { loadavg } from 'node:os';
import { databaseTitles, type DatabaseKind } from '../harness/stage';
import { median, percent, percentile, printTable, shown, verdict } from '../harness/statistics';
import type { Inside } from './look-inside';
import type { QueueTime } from './queue-time';
import { CLIENTS, type PageTimes, type RoundSize } from './time-pages';

const MOST_DATABASE_MS = 5;
/** Less of the time than this is not listed by itself. */
const LEAST_LISTED = 0.015;

export interface Results {
  readonly tickets: number;
  readonly queueTime: QueueTime;
  /** The bare page first. */
  readonly pages: readonly PageTimes[];
  readonly inside: readonly Inside[];
}

export function report(kind: DatabaseKind, { rounds, roundMs }: RoundSize, results: Results): void {
  const { tickets, queueTime, pages, inside } = results;
  console.log(`\n${databaseTitles[kind]}, ${shown(tickets)} tickets`);
  const load = loadavg().map((average) => average.toFixed(1));
  console.log(`median of ${rounds} interleaved rounds of ${roundMs} ms; load averages ${load.join(', ')}`);
  reportPages(pages);
  reportQueueTime(queueTime);
  inside.forEach(reportInside);
  const worst = median(queueTime.p99s);
  verdict(
    `a queue page waits for the database less than ${MOST_DATABASE_MS} ms (p99, median of five: ${shown(worst)} ms)`,
    worst < MOST_DATABASE_MS,
  );
  verdict('no plan sorts', queueTime.sorted.length === 0);
}

function reportPages(pages: readonly PageTimes[]): void {
  const [bare] = pages;
  const ratio = (own: readonly number[], others: readonly number[] = []): string =>
    percent(median(own.map((value, round) => value / (others[round] ?? NaN))));
  const rows = pages.map(({ page, rates, costs, busy, calm }) => [
    page.name,
    `${shown(median(rates))} /s`,
    ratio(rates, bare?.rates),
    `${shown(median(costs))} ms`,
    ...[busy, calm].flatMap((times) => [0.5, 0.99].map((share) => `${shown(percentile(times, share))} ms`)),
  ]);
  printTable([
    ['', 'rate', 'of the bare page', 'processor', `p50, ${CLIENTS} clients`, 'p99', 'p50, one client', 'p99'],
    ...rows,
  ]);
}

function reportQueueTime({ pages, statements, p50s, p99s, sorted }: QueueTime): void {
  const all = (times: readonly number[]): string => times.map(shown).join(', ');
  console.log(
    `waiting for the database, ${pages} queue pages of ${statements} statements at most, one client:`,
  );
  console.log(`  p50 of five rounds: ${all(p50s)} ms`);
  console.log(`  p99 of five rounds: ${all(p99s)} ms`);
  for (const plan of sorted) console.log(`sorts: ${plan}`);
}

function reportInside({ name, times, statements, schemaCompiles, shares }: Inside): void {
  const sent = Object.values(statements).reduce((sum, count) => sum + count, 0);
  const worked = shares.filter((share) => share.name !== '(idle)');
  const busy = worked.reduce((sum, { ms }) => sum + ms, 0);
  console.log(
    `${name}: ${shown(busy / times)} ms of the processor, ${shown(sent / times)} statements, ` +
      `${schemaCompiles} schemas compiled`,
  );
  const listed = worked.filter(({ ms }) => ms / busy >= LEAST_LISTED);
  printTable(listed.map((share) => [share.name, percent(share.ms / busy), `${shown(share.ms / times)} ms`]));
}
