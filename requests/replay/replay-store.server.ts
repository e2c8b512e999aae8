/** SQL of replays: asking for them, claiming them for a worker, their progress and their end. */
import type { Knex } from 'knex';
import { forUpdate, readJson, writeJson } from '../../db/dialect';
import type { PagePosition } from '../../tickets/page-token';
import { unfinishedStates } from './replay';
import type { Replay, ReplayDays, ReplayState } from './replay';

interface ReplayRow {
  id: string;
  item_key: string;
  asked_by: string;
  item_version_id: string | null;
  draft_revision: number | null;
  draft: string | null;
  hash: string;
  days: number | null;
  from_at: number;
  until_at: number;
  state: ReplayState;
  total: number;
  done: number;
  tally: string;
  coverage: string;
  next_at: number | null;
  next_id: string | null;
  claimed_by: string | null;
  claimed_until: number | null;
  created_at: number;
  ended_at: number | null;
}

/** A replay in the hands of a worker. */
export interface ClaimedReplay extends Replay {
  /** The draft with its blocks as JSON; null for a version. */
  readonly draft: string | null;
  /** Where the page before ended; null before the first. */
  readonly before: PagePosition | null;
}

/** Whose claim it is, and until when nobody else takes it. */
export interface Claim {
  readonly worker: string;
  readonly now: number;
  readonly until: number;
  /** How many may be in hand at once, in all processes. */
  readonly mostAtOnce: number;
}

export async function insertReplay(
  trx: Knex.Transaction,
  replay: Replay & { readonly draft: string | null },
): Promise<void> {
  const row: ReplayRow = {
    id: replay.id,
    item_key: replay.itemKey,
    asked_by: replay.askedBy,
    item_version_id: replay.itemVersionId,
    draft_revision: replay.draftRevision,
    draft: replay.draft,
    hash: replay.hash,
    days: replay.days,
    from_at: replay.from,
    until_at: replay.until,
    state: replay.state,
    total: replay.total,
    done: replay.done,
    tally: writeJson(replay.tally),
    coverage: writeJson(replay.coverage),
    next_at: null,
    next_id: null,
    claimed_by: null,
    claimed_until: null,
    created_at: replay.createdAt,
    ended_at: replay.endedAt,
  };
  await trx('replays').insert(row);
}

export async function findReplay(db: Knex, id: string): Promise<Replay | null> {
  const row = await db<ReplayRow>('replays').where({ id }).first();
  return row ? replayOf(row) : null;
}

/** Newest first. */
export async function replaysOf(db: Knex, itemKey: string, limit: number): Promise<Replay[]> {
  const rows = await db<ReplayRow>('replays')
    .where({ item_key: itemKey })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  return rows.map(replayOf);
}

/** Those of an item that are not over, longest waiting first. */
export async function unfinishedReplays(db: Knex, itemKey: string): Promise<Replay[]> {
  const rows = await db<ReplayRow>('replays')
    .where({ item_key: itemKey })
    .whereIn('state', unfinishedStates)
    .orderBy('created_at');
  return rows.map(replayOf);
}

/** The one that waits longest; null where none waits, or as many are in hand as may be. */
export async function claimReplay(trx: Knex.Transaction, claim: Claim): Promise<ClaimedReplay | null> {
  // All that are not over are locked, so that whoever claims at the same moment counts this claim.
  const query = trx<ReplayRow>('replays').whereIn('state', unfinishedStates).orderBy(['created_at', 'id']);
  const rows = (await forUpdate(trx, query)) as ReplayRow[];
  const inHand = rows.filter(({ claimed_until: until }) => until !== null && until > claim.now);
  const next = rows.find((row) => !inHand.includes(row));
  if (!next || inHand.length >= claim.mostAtOnce) return null;
  const change = { state: 'running', claimed_by: claim.worker, claimed_until: claim.until };
  await trx('replays').where({ id: next.id }).update(change);
  const before =
    next.next_at === null || next.next_id === null ? null : { at: next.next_at, id: next.next_id };
  return { ...replayOf({ ...next, state: 'running' }), draft: next.draft, before };
}

/** Locks a replay until the transaction ends; null where it is no longer in this worker's hands, or is over. */
export async function lockClaimed(trx: Knex.Transaction, id: string, worker: string): Promise<Replay | null> {
  const query = trx<ReplayRow>('replays').where({ id, claimed_by: worker, state: 'running' });
  const [row] = (await forUpdate(trx, query)) as ReplayRow[];
  return row ? replayOf(row) : null;
}

/** Writes how far a claimed replay has come. */
export async function saveProgress(
  trx: Knex.Transaction,
  { id, done, tally, coverage }: Pick<Replay, 'id' | 'done' | 'tally' | 'coverage'>,
  { before, until }: { readonly before: PagePosition | null; readonly until: number },
): Promise<void> {
  await trx('replays')
    .where({ id })
    .update({
      done,
      tally: writeJson(tally),
      coverage: writeJson(coverage),
      next_at: before?.at ?? null,
      next_id: before?.id ?? null,
      claimed_until: until,
    });
}

/** Gives a replay out of hand that is not over: the next worker goes on with it. */
export async function releaseReplay(trx: Knex.Transaction, id: string, worker: string): Promise<void> {
  await trx('replays')
    .where({ id, claimed_by: worker })
    .whereIn('state', unfinishedStates)
    .update({ claimed_by: null, claimed_until: null });
}

/** False where it is over already. */
export async function endReplay(
  trx: Knex.Transaction,
  id: string,
  state: Exclude<ReplayState, 'waiting' | 'running'>,
  now: number,
): Promise<boolean> {
  const change = { state, ended_at: now, claimed_by: null, claimed_until: null };
  return (await trx('replays').where({ id }).whereIn('state', unfinishedStates).update(change)) === 1;
}

/** Whether any is not over. */
export async function anyUnfinished(db: Knex): Promise<boolean> {
  return (await db('replays').whereIn('state', unfinishedStates).first('id')) !== undefined;
}

/** Ids of replays that ended before an instant, longest ago first. */
export async function endedBefore(db: Knex, instant: number, limit: number): Promise<string[]> {
  return db('replays').where('ended_at', '<', instant).orderBy('ended_at').limit(limit).pluck('id');
}

/** Removes replays with all that they found; says how many. */
export async function removeReplays(trx: Knex.Transaction, ids: readonly string[]): Promise<number> {
  return trx('replays').whereIn('id', ids).delete();
}

function replayOf(row: ReplayRow): Replay {
  return {
    id: row.id,
    itemKey: row.item_key,
    askedBy: row.asked_by,
    itemVersionId: row.item_version_id,
    draftRevision: row.draft_revision,
    hash: row.hash,
    days: row.days as ReplayDays,
    from: row.from_at,
    until: row.until_at,
    state: row.state,
    total: row.total,
    done: row.done,
    tally: readJson(row.tally),
    coverage: readJson(row.coverage),
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
