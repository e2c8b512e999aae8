/** SQL of requests as replays read them: by item and period, newest first, page by key. */
import type { Knex } from 'knex';
import { beforeKey } from '../../db/dialect';
import type { PagePosition } from '../../tickets/page-token';

/** Requests of an item that came in from an instant up to before another, milliseconds UTC. */
export interface RequestPeriod {
  readonly itemKey: string;
  readonly from: number;
  readonly until: number;
}

/** A request with its documents as text. */
export interface StoredRow {
  readonly id: string;
  readonly number: number;
  readonly item_version_id: string;
  readonly calendar_version_id: string | null;
  readonly requester_id: string;
  readonly submitted_at: number;
  readonly answers: string;
  readonly facts: string;
  readonly plan: string;
  readonly trace: string;
}

const columns = [
  'id',
  'number',
  'item_version_id',
  'calendar_version_id',
  'requester_id',
  'submitted_at',
  'answers',
  'facts',
  'plan',
  'trace',
] as const satisfies readonly (keyof StoredRow)[];

/** @param before where the page before ended; null for the first */
export async function requestsInPeriod(
  db: Knex,
  period: RequestPeriod,
  before: PagePosition | null,
  limit: number,
): Promise<StoredRow[]> {
  const query = inPeriod(db, period)
    .orderBy([
      { column: 'submitted_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit)
    .select(...columns);
  if (before) beforeKey(query, ['submitted_at', 'id'], [before.at, before.id]);
  return (await query) as StoredRow[];
}

export async function countInPeriod(db: Knex, period: RequestPeriod): Promise<number> {
  const [row] = await inPeriod(db, period).count<{ n: number | string }[]>({ n: '*' });
  return Number(row?.n ?? 0);
}

/** What rules failed on has no plan to compare with. */
function inPeriod(db: Knex, { itemKey, from, until }: RequestPeriod) {
  return db('requests')
    .where({ item_key: itemKey })
    .where('submitted_at', '>=', from)
    .where('submitted_at', '<', until)
    .whereNotIn('id', db('parked_requests').select('request_id'));
}
