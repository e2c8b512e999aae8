/** Goes on with a draft under the live version of its item; what that cannot take is set aside, and nothing is lost. */
import { classifiedKeys } from '../../forms/field-access';
import { conflict } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { answersOfDraft, storeAnswers } from '../answers-at-rest';
import { demandOwn, openDraft } from './draft';
import { findDraft, lockDraft, moveDraft } from './draft-store.server';
import { nextFormOf } from './new-version';
import { readKept, sealSetAside } from './set-aside';
import { writeSetAside } from './set-aside-store.server';

export interface Renewal {
  /** The revision and the version of the account that was looked at. */
  readonly revision: number;
  readonly version: string;
}

/**
 * @throws E-104; E-201 when the draft was saved meanwhile; E-204 when another version is live by now, or none that
 *   this viewer may request
 */
export async function renewDraft(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
  { revision, version }: Renewal,
): Promise<void> {
  const { seal, database } = context;
  const found = demandOwn(viewer, 'draft.write', await findDraft(database.knex, draftId));
  const draft = openDraft(seal, found);
  // Sent twice: the first has done it.
  if (draft.versionId === version) return;
  const next = await nextFormOf(database.knex, viewer, draft);
  if (next?.version.id !== version) throw conflict('E-204');
  const earlier = await readKept(context, draftId);
  const pointers = new Set(next.aside.map(({ pointer }) => pointer));
  const aside = [...earlier.filter(({ pointer }) => !pointers.has(pointer)), ...next.aside];
  const classified = classifiedKeys(next.version.item.form);
  const now = await database.now();
  await database.transaction(async (trx) => {
    const locked = demandOwn(viewer, 'draft.write', await lockDraft(trx, draftId));
    // The answers that were looked at are those that go along.
    if (locked.revision !== revision || locked.revision !== draft.revision) throw conflict('E-201');
    await moveDraft(trx, draftId, {
      itemVersionId: version,
      answers: storeAnswers(seal, next.carried.answers, classified, answersOfDraft(draftId)),
      step: next.newer.steps.some(({ id }) => id === draft.step) ? draft.step : null,
      revision: revision + 1,
      now,
    });
    if (aside.length > 0) await writeSetAside(trx, draftId, sealSetAside(seal, draftId, aside));
  });
}
