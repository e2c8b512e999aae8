/** Ten thousand requests of one item: those of the demo's ninety days, and copies of them that lie whole weeks back. */
import { liveThrough } from '../../cli/seed-demo/history';
import type { Stage } from '../harness/stage';
import { insertCopy, type Row } from '../pages/fill-tickets';

export const ITEM = 'employee-onboarding';
const WEEKS = 40;
const WEEK = 7 * 86_400_000;

/** Tickets are not copied: a replay reads none. @returns how many requests of the item there are now */
export async function fillRequests({ context, people }: Stage, wanted: number): Promise<number> {
  const { database, seal } = context;
  await liveThrough(context, database, people, await database.now(), () => undefined);
  const lived = await database.knex('requests').where({ item_key: ITEM }).select<Row[]>('*');
  let requests = lived.length;
  for (let copy = 1; requests < wanted; copy += 1) {
    const rows = new Map([['requests', lived.slice(0, wanted - requests)]] as const);
    await database.transaction((trx) => insertCopy(trx, seal, rows, -(copy % WEEKS) * WEEK));
    requests += lived.length;
  }
  await database.transaction((trx) => trx.raw('ANALYZE'));
  return Math.min(requests, wanted);
}
