/** Brings an older version back, as a new one: nothing that was published ever changes. */
import type { Knex } from 'knex';
import { recordAudit } from '../../people/audit-store.server';
import { badState, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { stepBetween } from '../editing/apply-operations';
import { withKeyIfAny } from '../../forms/editing/ordered-map';
import { readItemDraft } from '../editing/item-draft';
import type { ItemDraftDocument } from '../editing/item-draft';
import { checkDocument } from './check-draft';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { lockSituation, needsReview, readSituation } from './item-situation';
import type { ItemSituation } from './item-situation';
import { beginDraft } from './begin-draft';
import { demandChecked } from './publish-draft';
import { saveStep } from './save-step';
import { contentOf } from './version-content';
import { publishVersion, versionDocument } from './version-store.server';
import type { StoredVersion } from './version-store.server';

export type Restored =
  | { readonly published: number; readonly draft: null }
  /** Where a second person has to review, it waits in the draft, as a step that can be undone. */
  | { readonly published: null; readonly draft: ItemDraft };

/** A retired item is live again. @throws E-104; E-501 for the live version, E-505 where it no longer stands, E-508 */
export async function restoreVersion(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { version: number, note = '' }: { readonly version: number; readonly note?: string | undefined },
): Promise<Restored> {
  await checkAhead(context, viewer, key, number);
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.publish', key);
    const { versions, live, scheduled } = situation;
    const version = versions.find((each) => each.version === number);
    if (!version) throw notFound();
    if (scheduled) throw badState('E-508', { version: scheduled.version });
    if (version.hash === live?.hash) throw badState('E-501');
    const document = await restoredDocument(trx, situation, version);
    const now = await context.database.now();
    const data = { item: key, restored: number };
    await recordAudit(trx, { type: 'item-restored', actorId: viewer.id, at: now, data });
    if (needsReview(situation)) {
      const draft = situation.draft ?? (await beginDraft(context, trx, viewer, situation));
      const title = { en: `Restored version ${number}`, 'zh-CN': `恢复了第 ${number} 版` };
      const step = stepBetween(draft.document, document, title);
      const saved = await saveStep(context, trx, viewer, draft, { ...step, live: situation.deciding });
      return { published: null, draft: await viewOfDraft(trx, viewer, { ...situation, draft: saved }) };
    }
    const report = await checkDocument(context, trx, document);
    const accepted = demandChecked(report, version.accepted);
    const content = await contentOf(trx, document);
    const stored = await publishVersion(
      trx,
      { ...content, publishedBy: viewer.id, note, accepted, basedOn: number },
      now,
    );
    return { published: stored.version, draft: null };
  });
}

/** Who edits the item, and whether it is reviewed, stays as it is now. */
async function restoredDocument(
  db: Knex,
  { deciding: { editors, review } }: ItemSituation,
  { id }: StoredVersion,
): Promise<ItemDraftDocument> {
  const document = readItemDraft(await versionDocument(db, id));
  return withKeyIfAny(withKeyIfAny(document, 'editors', editors), 'review', review);
}

/** Checks take seconds: they are done before the lock is taken, and what they said is remembered. */
async function checkAhead(context: WorkContext, viewer: Viewer, key: string, number: number): Promise<void> {
  const { knex } = context.database;
  const situation = await readSituation(knex, viewer, 'item.publish', key);
  const version = situation.versions.find((each) => each.version === number);
  if (version) await checkDocument(context, knex, await restoredDocument(knex, situation, version));
}
