/** SQL of what replays found: groups of the same change, and the requests in them. */
import type { Knex } from 'knex';
import { asBoolean, beforeKey, insertMany, readJson, writeJson } from '../../db/dialect';
import type { PagePosition } from '../../tickets/page-token';
import type { ReplayCase, StoredGroup } from './replay';

interface GroupRow {
  key: string;
  secret: unknown;
  kinds: string;
  told: string;
  requests: number;
}

/** Adds to the counts of groups; those that are new come with their sentences. */
export async function addGroups(
  trx: Knex.Transaction,
  replayId: string,
  groups: readonly StoredGroup[],
): Promise<void> {
  const rows = groups.map(({ key, secret, kinds, changes, causes, knockOn, requests }) => ({
    replay_id: replayId,
    key,
    secret,
    kinds: writeJson(kinds),
    told: writeJson({ changes, causes, knockOn }),
    requests,
  }));
  if (rows.length === 0) return;
  const added = trx.raw('?? + ??', ['replay_groups.requests', 'excluded.requests']);
  await trx('replay_groups').insert(rows).onConflict(['replay_id', 'key']).merge({ requests: added });
}

export async function addCases(
  trx: Knex.Transaction,
  replayId: string,
  cases: readonly ReplayCase[],
): Promise<void> {
  const rows = cases.map(({ requestId, groupKey, submittedAt }) => ({
    replay_id: replayId,
    request_id: requestId,
    group_key: groupKey,
    submitted_at: submittedAt,
  }));
  await insertMany(trx, 'replay_cases', rows);
}

/** Those of the most requests first. */
export async function groupsOf(db: Knex, replayId: string): Promise<StoredGroup[]> {
  const rows: GroupRow[] = await db('replay_groups')
    .where({ replay_id: replayId })
    .orderBy([{ column: 'requests', order: 'desc' }, { column: 'key' }])
    .select('key', 'secret', 'kinds', 'told', 'requests');
  return rows.map((row) => ({
    key: row.key,
    secret: asBoolean(row.secret),
    kinds: readJson(row.kinds),
    ...readJson<Pick<StoredGroup, 'changes' | 'causes' | 'knockOn'>>(row.told),
    requests: row.requests,
  }));
}

/** A case with what its request is known by. */
export interface CaseRow extends Omit<ReplayCase, 'groupKey'> {
  readonly number: number;
  readonly requesterId: string;
}

/** The requests of a group, newest first. */
export async function casesOf(
  db: Knex,
  replayId: string,
  groupKey: string,
  page: { readonly before: PagePosition | null; readonly limit: number },
): Promise<CaseRow[]> {
  const query = db('replay_cases as c')
    .join('requests as r', 'r.id', 'c.request_id')
    .where({ 'c.replay_id': replayId, 'c.group_key': groupKey })
    .orderBy([
      { column: 'c.submitted_at', order: 'desc' },
      { column: 'c.request_id', order: 'desc' },
    ])
    .limit(page.limit)
    .select({
      requestId: 'c.request_id',
      submittedAt: 'c.submitted_at',
      number: 'r.number',
      requesterId: 'r.requester_id',
    });
  if (page.before) beforeKey(query, ['c.submitted_at', 'c.request_id'], [page.before.at, page.before.id]);
  return (await query) as CaseRow[];
}
