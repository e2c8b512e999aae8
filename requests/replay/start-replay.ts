/** Asks for a replay of a draft, or of a version, over the requests of its item; the worker does it. */
import { recordAudit } from '../../people/audit-store.server';
import { readSituation } from '../../catalog/publishing/item-situation';
import type { VersionWord } from '../../catalog/publishing/list-versions';
import { tooMany } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { ReplayDays } from './replay';
import { insertReplay, unfinishedReplays } from './replay-store.server';
import { emptyTally } from './replay-tally';
import { contentToReplay } from './replayed-content';
import { countInPeriod } from './stored-request-store.server';

const DAY = 86_400_000;
/** Of one item: more than this do not wait at once. */
const MOST_WAITING = 5;

export interface ReplayOrder {
  readonly which: VersionWord;
  readonly days: ReplayDays;
}

/**
 * The same twice, while the first is not over, is the first.
 *
 * @returns the replay's id
 * @throws E-104; E-510 for a draft that has to be mended first; E-908 where enough of them wait
 */
export async function startReplay(
  context: WorkContext,
  viewer: Viewer,
  itemKey: string,
  { which, days }: ReplayOrder,
): Promise<string> {
  const { database } = context;
  const situation = await readSituation(database.knex, viewer, 'item.edit', itemKey);
  const content = await contentToReplay(database.knex, situation, which);
  const now = await database.now();
  const period = { itemKey, from: days === null ? 0 : now - days * DAY, until: now + 1 };
  const total = await countInPeriod(database.knex, period);
  const id = database.newId(now);
  return database.transaction(async (trx) => {
    const waiting = await unfinishedReplays(trx, itemKey);
    const same = waiting.find((each) => each.hash === content.hash && each.days === days);
    if (same) return same.id;
    if (waiting.length >= MOST_WAITING) throw tooMany('E-908', { most: MOST_WAITING });
    const { from, until } = period;
    await insertReplay(trx, {
      ...{ id, itemKey, askedBy: viewer.id, ...content, days, from, until },
      ...{ state: 'waiting', total, done: 0, tally: emptyTally, coverage: {}, createdAt: now, endedAt: null },
    });
    const data = { item: itemKey, replay: id, days, version: content.itemVersionId };
    await recordAudit(trx, { type: 'item-replayed', actorId: viewer.id, at: now, data });
    return id;
  });
}
