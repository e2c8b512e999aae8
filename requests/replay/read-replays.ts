/** Replays as the editors of their item see them: how far each is, and what it found. */
import type { Knex } from 'knex';
import { shownDraft } from '../../catalog/publishing/draft-start';
import { readSituation } from '../../catalog/publishing/item-situation';
import type { ItemSituation } from '../../catalog/publishing/item-situation';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { personNames } from '../reading/person-names';
import type { Replay, StoredGroup } from './replay';
import { groupsOf } from './replay-result-store.server';
import { findReplay, replaysOf } from './replay-store.server';
import { guardedCount } from './replay-report';

/** Of one item. */
const MOST_LISTED = 20;

export interface ReplaySummary extends Pick<
  Replay,
  'id' | 'days' | 'state' | 'total' | 'done' | 'draftRevision' | 'createdAt' | 'endedAt'
> {
  /** Number of the version; null for a draft. */
  readonly version: number | null;
  /** Whether it is of the draft as it stands now. */
  readonly current: boolean;
  readonly askedBy: string;
  readonly requests: number;
  readonly unchanged: number;
  readonly kinds: Replay['tally']['kinds'];
}

export interface ReplayView extends ReplaySummary {
  readonly tally: Replay['tally'];
  readonly groups: readonly StoredGroup[];
}

/** Newest first. @throws E-104 */
export async function listReplays(
  { database: { knex } }: WorkContext,
  viewer: Viewer,
  itemKey: string,
): Promise<readonly ReplaySummary[]> {
  const situation = await readSituation(knex, viewer, 'item.edit', itemKey);
  return summaries(knex, situation, await replaysOf(knex, itemKey, MOST_LISTED));
}

/** The newest replay of the draft as it stands now; null where there is none. @throws E-104 */
export async function lastReplayOfDraft(
  context: WorkContext,
  viewer: Viewer,
  itemKey: string,
): Promise<ReplaySummary | null> {
  const all = await listReplays(context, viewer, itemKey);
  return all.find(({ current }) => current) ?? null;
}

/** @throws E-104 for one that there is not, or of an item that is not this viewer's to edit */
export async function readReplay(context: WorkContext, viewer: Viewer, id: string): Promise<ReplayView> {
  const { knex } = context.database;
  const { replay, situation } = await demandReplay(context, viewer, id);
  const [summary] = await summaries(knex, situation, [replay]);
  if (!summary) throw notFound();
  const groups = (await groupsOf(knex, id)).flatMap((group) => {
    const requests = group.secret ? guardedCount(group.requests) : group.requests;
    return requests === 0 ? [] : [{ ...group, requests }];
  });
  // What follows from other changes comes after them.
  const ordered = groups.toSorted((a, b) => Number(a.knockOn) - Number(b.knockOn));
  return { ...summary, tally: replay.tally, groups: ordered };
}

/** @throws E-104 */
export async function demandReplay(
  { database: { knex } }: WorkContext,
  viewer: Viewer,
  id: string,
): Promise<{ readonly replay: Replay; readonly situation: ItemSituation }> {
  const replay = await findReplay(knex, id);
  if (!replay) throw notFound();
  return { replay, situation: await readSituation(knex, viewer, 'item.edit', replay.itemKey) };
}

async function summaries(
  db: Knex,
  situation: ItemSituation,
  replays: readonly Replay[],
): Promise<readonly ReplaySummary[]> {
  const { versions } = situation;
  // An item that nobody has changed has no draft yet; what is seen instead has its revision all the same.
  const { revision } = await shownDraft(db, situation);
  const nameOf = await personNames(
    db,
    replays.map(({ askedBy }) => askedBy),
  );
  return replays.map((replay) => ({
    id: replay.id,
    version: versions.find(({ id }) => id === replay.itemVersionId)?.version ?? null,
    draftRevision: replay.draftRevision,
    current: replay.draftRevision === revision,
    days: replay.days,
    state: replay.state,
    total: replay.total,
    done: replay.done,
    createdAt: replay.createdAt,
    endedAt: replay.endedAt,
    askedBy: nameOf(replay.askedBy)?.name ?? '',
    requests: replay.tally.requests,
    unchanged: replay.tally.unchanged,
    kinds: replay.tally.kinds,
  }));
}
