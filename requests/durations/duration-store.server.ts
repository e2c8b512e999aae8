/** SQL of how long requests took, and of what was promised for those that are open. */
import type { Knex } from 'knex';

/** Instants in milliseconds UTC. */
export interface RequestSpan {
  readonly itemKey: string;
  readonly submittedAt: number;
  /** When all work was done; null while it is not. */
  readonly doneAt: number | null;
  readonly promisedAt: number | null;
}

interface SpanRow {
  item_key: string;
  submitted_at: number;
  promised_at: number | null;
  closed_at: number | null;
  reviewed_at: number | null;
}

const columns = ['id', 'item_key', 'submitted_at', 'promised_at', 'closed_at'];

/**
 * The requests of each item that were finished last and not before an instant, at most `finished`, and some of those
 * that are open, at most `open`. One statement; each part of it reads as many rows of an index as it gives.
 */
export async function spansOf(
  knex: Knex,
  itemKeys: readonly string[],
  limits: { readonly since: number; readonly finished: number; readonly open: number },
): Promise<RequestSpan[]> {
  if (itemKeys.length === 0) return [];
  const parts = itemKeys.flatMap((itemKey) => {
    const closed = knex('requests')
      .where({ item_key: itemKey, state: 'closed' })
      .where('closed_at', '>=', limits.since)
      .orderBy('closed_at', 'desc')
      .limit(limits.finished);
    const open = knex('requests').where({ item_key: itemKey }).whereNull('closed_at').limit(limits.open);
    return [closed, open].map((part) => knex.select('*').from(part.select(columns).as('part')));
  });
  const [first, ...others] = parts;
  if (!first) return [];
  // Work is done when the review begins: what the requester takes to look at it is not the departments' time.
  const reviewed = knex('request_events as e')
    .whereRaw('e.request_id = r.id')
    .where('e.type', 'in-review')
    .max('e.at');
  const rows: SpanRow[] = await knex
    .from(first.unionAll(others).as('r'))
    .select('r.*', reviewed.as('reviewed_at'));
  return rows.map((row) => ({
    itemKey: row.item_key,
    submittedAt: row.submitted_at,
    doneAt: row.closed_at === null ? null : (row.reviewed_at ?? row.closed_at),
    promisedAt: row.promised_at,
  }));
}
