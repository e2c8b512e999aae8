/** Merges the live version into a draft that was begun from an older one. */
import { badState } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { stepBetween } from '../editing/apply-operations';
import { readItemDraft } from '../editing/item-draft';
import { mergeItems } from '../editing/merge-items';
import type { DraftEdited, Resolution } from './edit-item-draft';
import { updateItemDraft } from './item-draft-store.server';
import { viewOfDraft } from './item-draft-view';
import { demandRevision, isBehind, lockSituation } from './item-situation';
import { saveStep } from './save-step';
import { versionDocument } from './version-store.server';

/** @throws E-104; E-201 for another revision, E-501 where the draft is not behind */
export async function takeOverLive(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { revision, resolve }: { readonly revision: number; readonly resolve?: Resolution | undefined },
): Promise<DraftEdited> {
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.edit', key);
    const draft = demandRevision(situation, revision);
    const { live } = situation;
    if (!live || !isBehind(situation)) throw badState('E-501');
    const theirs = readItemDraft(await versionDocument(trx, live.id));
    const base =
      draft.baseVersionId === null ? theirs : readItemDraft(await versionDocument(trx, draft.baseVersionId));
    const { merged, conflicts } = mergeItems(base, draft.document, theirs, {
      choices: resolve?.revision === revision ? resolve.choices : {},
    });
    if (conflicts.length > 0)
      return { saved: false, code: 'E-201', conflicts, draft: await viewOfDraft(trx, viewer, situation) };
    const rebased = { ...draft, baseVersionId: live.id };
    const title = { en: `Took over version ${live.version}`, 'zh-CN': `合并了第 ${live.version} 版` };
    const step = stepBetween(draft.document, merged, title);
    await updateItemDraft(trx, rebased);
    const saved = await saveStep(context, trx, viewer, rebased, { ...step, live: theirs });
    return {
      saved: true,
      merged: true,
      step: null,
      draft: await viewOfDraft(trx, viewer, { ...situation, draft: saved }),
    };
  });
}
