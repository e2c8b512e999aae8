/** The worker's part in replays: takes one in hand, goes on with it page by page, and gives it out of hand again. */
import { randomUUID } from 'node:crypto';
import { knownDepartments } from '../../people/known-departments';
import type { WorkContext } from '../../people/work-context';
import { departmentTitle } from '../reading/department-title';
import type { GatheringSettings } from './gathering';
import { readStoredPage } from './read-stored';
import type { Replay } from './replay';
import { replayPage } from './replay-page';
import { addCases, addGroups } from './replay-result-store.server';
import {
  anyUnfinished,
  claimReplay,
  endReplay,
  lockClaimed,
  releaseReplay,
  saveProgress,
} from './replay-store.server';
import type { ClaimedReplay } from './replay-store.server';
import { itemToReplay } from './replayed-content';

/** Replays that are in hand at once, in all processes. */
const MOST_AT_ONCE = 2;
/** How long whoever took one has it to themselves, milliseconds; the claim of a process that died ends by itself. */
const LEASE = 30_000;

/** How much is done at once. */
export interface Pace {
  /** Requests that are read, replayed and stored together. */
  readonly page: number;
  /** Milliseconds of one pass: alerts are given in between. A page is begun in any case. */
  readonly pass: number;
}

const usualPace: Pace = { page: 50, pass: 1_000 };

/** Replays some requests of the replay that waits longest, and says how many. Safe in any number of processes. */
export async function runReplays(context: WorkContext, pace = usualPace): Promise<number> {
  const { database } = context;
  if (!(await anyUnfinished(database.knex))) return 0;
  const worker = randomUUID();
  const now = await database.now();
  const claim = { worker, now, until: now + LEASE, mostAtOnce: MOST_AT_ONCE };
  const claimed = await database.transaction((trx) => claimReplay(trx, claim));
  if (!claimed) return 0;
  try {
    return await goOn(context, claimed, worker, pace);
  } catch (error) {
    // What the database could not do is tried again; what a request or a draft cannot, never will be.
    if (database.failureOf(error) === null) await fail(context, claimed);
    throw error;
  } finally {
    await database.transaction((trx) => releaseReplay(trx, claimed.id, worker));
  }
}

async function goOn(
  context: WorkContext,
  claimed: ClaimedReplay,
  worker: string,
  pace: Pace,
): Promise<number> {
  const { knex } = context.database;
  const known = await knownDepartments(context);
  const settings = {
    next: await itemToReplay(knex, claimed),
    departmentTitle: (key: string) => departmentTitle(known, key),
    page: pace.page,
  };
  const until = performance.now() + pace.pass;
  let replayed = 0;
  let current: ClaimedReplay | null = claimed;
  do {
    const { done }: ClaimedReplay = current;
    current = await nextPage(context, current, worker, settings);
    replayed += Math.max(1, (current?.done ?? done) - done);
  } while (current && performance.now() < until);
  return replayed;
}

/** Null where it is over, or in other hands. */
async function nextPage(
  context: WorkContext,
  replay: ClaimedReplay,
  worker: string,
  settings: GatheringSettings & Pick<Pace, 'page'>,
): Promise<ClaimedReplay | null> {
  const { database } = context;
  const page = await readStoredPage(context, replay, replay.before, settings.page);
  const found = await replayPage(page.requests, replay, settings);
  const now = await database.now();
  const done = replay.done + page.requests.length;
  const isLast = page.next === null;
  return database.transaction(async (trx) => {
    // Cancelled, or taken over by somebody who found it left: then this page is theirs.
    const own: Replay | null = await lockClaimed(trx, replay.id, worker);
    if (own?.done !== replay.done) return null;
    await addGroups(trx, replay.id, found.groups);
    await addCases(trx, replay.id, found.cases);
    const { tally, coverage } = found;
    await saveProgress(
      trx,
      { id: replay.id, done, tally, coverage },
      { before: page.next, until: now + LEASE },
    );
    if (isLast) await endReplay(trx, replay.id, 'done', now);
    return isLast ? null : { ...replay, done, tally, coverage, before: page.next };
  });
}

async function fail({ database }: WorkContext, { id }: ClaimedReplay): Promise<void> {
  const now = await database.now();
  await database.transaction((trx) => endReplay(trx, id, 'failed', now));
}
