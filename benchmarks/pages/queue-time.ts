/** How long a queue page waits for the database: one client, every page that the screen offers, round after round. */
import type { Knex } from 'knex';
import type { Viewer } from '../../people/viewer';
import { liveItems } from '../../catalog/item-store.server';
import { readQueue } from '../../requests/read-queue';
import { percentile } from '../harness/statistics';
import type { Stage } from '../harness/stage';
import { DEPARTMENT } from './measured-pages';
import { laterPages, offeredPages, type QueuePage } from './queue-pages';
import { readsTickets, sortedPlans, statementsOf } from './queue-statements';

/** Pages that somebody may leaf through. */
const LATER = 20;
const ROUNDS = 5;

export interface QueueTime {
  readonly pages: number;
  /** Of each round, in milliseconds. */
  readonly p50s: readonly number[];
  readonly p99s: readonly number[];
  readonly statements: number;
  /** Pages with a plan that sorts or walks through all tickets, and the plan. */
  readonly sorted: readonly string[];
}

export async function timeQueue({ context }: Stage, viewer: Viewer): Promise<QueueTime> {
  const { knex } = context.database;
  const items = (await liveItems(knex)).map(({ item }) => item.document.key);
  const offered = offeredPages(DEPARTMENT, items);
  const pages = [...offered, ...(await laterPages(context, viewer, offered, LATER))];
  const sorted: string[] = [];
  let statements = 0;
  for (const page of pages) {
    const sent = await statementsOf(context, viewer, page);
    statements = Math.max(statements, sent.length);
    for (const statement of sent.filter(readsTickets))
      for (const plan of await sortedPlans(knex, statement)) sorted.push(`${page.search}\n${plan}`);
  }
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = await timesOf(knex, pages, async ({ query }) => {
      await readQueue(context, viewer, query);
    });
    // The first round only warms up.
    if (round > 0) rounds.push(times);
  }
  return {
    pages: pages.length,
    p50s: rounds.map((times) => percentile(times, 0.5)),
    p99s: rounds.map((times) => percentile(times, 0.99)),
    statements,
    sorted,
  };
}

/** For each page the milliseconds during which at least one of its statements was under way. */
async function timesOf(
  knex: Knex,
  pages: readonly QueuePage[],
  read: (page: QueuePage) => Promise<void>,
): Promise<number[]> {
  let underWay = 0;
  let since = 0;
  let waited = 0;
  const begin = (): void => {
    if (underWay === 0) since = performance.now();
    underWay += 1;
  };
  const end = (): void => {
    underWay -= 1;
    if (underWay === 0) waited += performance.now() - since;
  };
  knex.on('query', begin).on('query-response', end).on('query-error', end);
  const times: number[] = [];
  for (const page of pages) {
    waited = 0;
    await read(page);
    times.push(waited);
  }
  knex.off('query', begin).off('query-response', end).off('query-error', end);
  return times;
}
