/** Publishes a draft, at once or at a set time: the checks have the word, and a second person where the item asks for one. */
import { recordAudit } from '../../people/audit-store.server';
import { badState, conflict } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { checkDocument } from './check-draft';
import { heldBack } from './checks';
import type { CheckReport } from './checks';
import { updateItemDraft } from './item-draft-store.server';
import type { StoredItemDraft } from './item-draft-store.server';
import { demandRevision, isBehind, lockSituation, needsReview, readSituation } from './item-situation';
import type { ItemSituation } from './item-situation';
import { contentOf } from './version-content';
import { insertItem, publishVersion, scheduleVersion } from './version-store.server';
import type { NewVersion } from './version-store.server';

export interface Publishing {
  /** The revision that was looked at. */
  readonly revision: number;
  /** What changed and why, for those who read the versions later. */
  readonly note?: string | undefined;
  /** When it is to go live, milliseconds UTC; at once where it is left out or past. */
  readonly at?: number | undefined;
  /** Ids of the warnings that the publisher accepts. */
  readonly accepted?: readonly string[] | undefined;
}

export interface Published {
  readonly version: number;
  readonly state: 'published' | 'scheduled';
}

/**
 * @throws E-104; E-201 for another revision, E-209 where another version went live meanwhile; E-501 where no draft
 *   is open or nothing changed, E-505 for what the checks hold back, E-506, E-507, E-508
 */
export async function publishDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  publishing: Publishing,
): Promise<Published> {
  await checkAhead(context, viewer, key);
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.publish', key);
    const draft = demandReady(situation, publishing.revision);
    const report = await checkDocument(context, trx, draft.document, situation);
    const accepted = demandChecked(report, publishing.accepted ?? []);
    const content = await contentOf(trx, draft.document);
    if (content.hash === situation.live?.hash) throw badState('E-501');
    const now = await context.database.now();
    const version: NewVersion = {
      ...content,
      publishedBy: viewer.id,
      reviewedBy: draft.review?.state === 'approved' ? draft.review.by : null,
      note: publishing.note ?? '',
      accepted,
      basedOn: situation.live?.version ?? null,
    };
    await insertItem(trx, content);
    const isLater = publishing.at !== undefined && publishing.at > now;
    const stored = isLater
      ? await scheduleVersion(trx, version, publishing.at)
      : await publishVersion(trx, version, now);
    await updateItemDraft(trx, { ...draft, state: 'published', updatedAt: now });
    const data = { item: key, version: stored.version, accepted, reviewer: version.reviewedBy ?? null };
    await recordAudit(trx, {
      ...{ type: isLater ? 'item-scheduled' : 'item-published', actorId: viewer.id, at: now, data },
    });
    return { version: stored.version, state: isLater ? 'scheduled' : 'published' };
  });
}

function demandReady(situation: ItemSituation, revision: number): StoredItemDraft {
  const { item, scheduled } = situation;
  const draft = demandRevision(situation, revision);
  if (item?.retiredAt != null) throw badState('E-507');
  if (scheduled) throw badState('E-508', { version: scheduled.version });
  if (isBehind(situation)) throw conflict('E-209');
  const { review } = draft;
  const isReviewed = review?.state === 'approved' && review.revision === draft.revision;
  if (needsReview(situation) && !isReviewed) throw badState('E-506');
  return draft;
}

/** Checks take seconds: they are done before the lock is taken, and what they said is remembered. */
async function checkAhead(context: WorkContext, viewer: Viewer, key: string): Promise<void> {
  const { knex } = context.database;
  const situation = await readSituation(knex, viewer, 'item.publish', key);
  if (situation.draft) await checkDocument(context, knex, situation.draft.document, situation);
}

/** The warnings that were accepted and are really there. @throws E-505 */
export function demandChecked(report: CheckReport, accepted: readonly string[]): readonly string[] {
  const { warnings, errors, open } = heldBack(report, accepted);
  if (errors + open > 0) throw badState('E-505', { errors, warnings: open });
  return warnings;
}
