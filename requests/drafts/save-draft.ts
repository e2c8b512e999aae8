/** Saves the answers so far: as typed, not yet judged, classified ones sealed. */
import { classifiedKeys } from '../../forms/field-access';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { answersOfDraft, storeAnswers } from '../answers-at-rest';
import { screenSubmitted } from '../screen-submitted';
import { demandOwn, formOfDraft, openDraft } from './draft';
import type { Draft } from './draft';
import { findDraft, updateDraft } from './draft-store.server';

export interface DraftChange {
  /** The revision that this copy was loaded or last saved with. */
  readonly revision: number;
  /** All answers so far, as they came: any JSON value. */
  readonly answers: unknown;
  /** Id of the step that is open. */
  readonly step: string | null;
}

export type DraftSaved =
  | { readonly saved: true; readonly revision: number; readonly updatedAt: number; readonly stale: boolean }
  /** Another copy was saved meanwhile: nothing was stored, and here is what is. */
  | { readonly saved: false; readonly code: 'E-201'; readonly stored: Draft };

/** @throws E-104; E-102 for fields that the role may not set (on record); E-302, E-901, E-902 */
export async function saveDraft(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
  change: DraftChange,
): Promise<DraftSaved> {
  const { knex } = context.database;
  const stored = demandOwn(viewer, 'draft.write', await findDraft(knex, draftId));
  const { version, form, stale } = await formOfDraft(knex, viewer, stored);
  const answers = await screenSubmitted(context, viewer, version.item, form, change.answers);
  const step = form.steps.some(({ id }) => id === change.step) ? change.step : stored.step;
  const text = storeAnswers(
    context.seal,
    answers,
    classifiedKeys(version.item.form),
    answersOfDraft(draftId),
  );
  const now = await context.database.now();
  const saved = await context.database.transaction((trx) =>
    updateDraft(trx, { id: draftId, revision: change.revision }, { answers: text, step, now }),
  );
  if (saved) return { saved: true, revision: change.revision + 1, updatedAt: now, stale };
  const current = demandOwn(viewer, 'draft.read', await findDraft(knex, draftId));
  return { saved: false, code: 'E-201', stored: openDraft(context.seal, current) };
}
