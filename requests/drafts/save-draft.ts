/** Saves the answers so far: as typed, not yet judged, classified ones sealed. */
import { isDeepStrictEqual } from 'node:util';
import { classifiedKeys } from '../../forms/field-access';
import { invalid } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { answersOfDraft, storeAnswers } from '../answers-at-rest';
import { plainAnswers } from '../plain-answers';
import { screenSubmitted } from '../screen-submitted';
import { demandOwn, formOfDraft, openDraft } from './draft';
import type { Draft } from './draft';
import { findDraft, lockDraft, updateDraft, updateStep } from './draft-store.server';

export interface DraftChange {
  /** The revision that this copy was loaded or last saved with. */
  readonly revision: number;
  /** Id of the version of the item that this copy was filled in under; absent where the caller has just read it. */
  readonly version?: string;
  /** All answers so far, as they came: any JSON value. */
  readonly answers: unknown;
  /** Id of the step that is open. */
  readonly step: string | null;
  /**
   * Answers that the same copy has sent on this revision without hearing what became of them, at most three. Where
   * the draft holds one of them nobody else has saved, whatever its revision.
   */
  readonly after?: readonly unknown[];
}

/** More than one is under way only while a page goes away. */
const MOST_UNHEARD = 3;

export type DraftSaved =
  | { readonly saved: true; readonly revision: number; readonly updatedAt: number; readonly stale: boolean }
  /** Another copy was saved meanwhile: nothing was stored, and here is what is. */
  | { readonly saved: false; readonly code: 'E-201'; readonly stored: Draft };

/**
 * What the draft holds already is saved, by whichever copy and on whichever revision it comes: a save that arrives
 * twice is no conflict, and one that changes no answer gives the draft no new revision.
 *
 * @throws E-104; E-102 for fields that the role may not set (on record); E-302, E-901, E-902
 */
export async function saveDraft(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
  change: DraftChange,
): Promise<DraftSaved> {
  const { knex } = context.database;
  const found = demandOwn(viewer, 'draft.write', await findDraft(knex, draftId));
  // Its answers are to other questions: they are not judged by those of the draft, nor laid over its answers.
  if (change.version !== undefined && change.version !== found.itemVersionId)
    return { saved: false, code: 'E-201', stored: openDraft(context.seal, found) };
  const { version, form, stale } = await formOfDraft(knex, viewer, found);
  const answers = await screenSubmitted(context, viewer, version.item, form, change.answers);
  const unheard = unheardAnswers(change);
  const now = await context.database.now();
  return context.database.transaction(async (trx) => {
    const stored = openDraft(context.seal, demandOwn(viewer, 'draft.write', await lockDraft(trx, draftId)));
    const holds = (each: unknown): boolean => isDeepStrictEqual(stored.answers, each);
    const { id, revision, updatedAt } = stored;
    if (stored.versionId !== version.id) return { saved: false, code: 'E-201', stored };
    const current = revision === change.revision;
    const step = form.steps.some((each) => each.id === change.step) ? change.step : stored.step;
    if (holds(answers)) {
      // A late copy of an old save leads nobody back to the step that it was sent from.
      if (current && step !== stored.step) await updateStep(trx, id, step);
      return { saved: true, revision, updatedAt, stale };
    }
    if (!current && !unheard.some(holds)) return { saved: false, code: 'E-201', stored };
    const text = storeAnswers(context.seal, answers, classifiedKeys(version.item.form), answersOfDraft(id));
    await updateDraft(trx, id, { answers: text, step, revision: revision + 1, now });
    return { saved: true, revision: revision + 1, updatedAt: now, stale };
  });
}

function unheardAnswers({ after = [] }: DraftChange): readonly Answers[] {
  if (after.length > MOST_UNHEARD) throw invalid('E-902');
  return after.map(plainAnswers);
}
