/** Saves a copy of a draft that another copy has overtaken: both merged field by field, as far as they agree. */
import { mergeAnswers, withAnswerChoices } from '../../forms/composites/merge-answers';
import type { AnswerChange, AnswerChoices } from '../../forms/composites/merge-answers';
import { conflict } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { demandOwn, formOfDraft } from './draft';
import type { Draft } from './draft';
import { findDraft } from './draft-store.server';
import { saveDraft } from './save-draft';

export interface DraftCopy {
  /** What the copy was begun with, and its revision and version then. */
  readonly base: Answers | null;
  readonly revision: number;
  readonly version: string;
  readonly answers: Answers;
  /** Id of the step that is open. */
  readonly step: string | null;
  /** What was decided about the conflicts with the revision `of`; worth nothing for any other. */
  readonly decided?: { readonly of: number; readonly choices: AnswerChoices };
}

export type CopySaved =
  | {
      readonly saved: true;
      readonly revision: number;
      /** What is stored now. */
      readonly answers: Answers;
      /** What came in from the other copies. */
      readonly taken: readonly AnswerChange[];
    }
  /** Both changed the same answers, or the draft has gone on to another version of the item: nothing is stored. */
  | { readonly saved: false; readonly stored: Draft };

/** How often other copies may be quicker in a row. */
const ATTEMPTS = 5;

/**
 * `base` is the client's word: it decides which answers are taken for unchanged, never what may be stored.
 *
 * @throws E-104; E-102 for fields that the role may not set (on record); E-302, E-901, E-902; E-201 where others
 *   never cease to be quicker
 */
export async function saveMerged(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
  copy: DraftCopy,
): Promise<CopySaved> {
  const { version, step, decided } = copy;
  let { base, revision, answers } = copy;
  let taken: readonly AnswerChange[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await saveDraft(context, viewer, draftId, { revision, version, answers, step });
    if (outcome.saved) return { saved: true, revision: outcome.revision, answers, taken };
    const { stored } = outcome;
    if (stored.versionId !== version) return { saved: false, stored };
    const merged = mergeAnswers(await fieldsOf(context, viewer, draftId), base, answers, stored.answers);
    const choices = decided?.of === stored.revision ? decided.choices : {};
    if (merged.conflicts.some(({ pointer }) => choices[pointer] === undefined))
      return { saved: false, stored };
    taken = [...taken, ...merged.taken];
    answers = withAnswerChoices(merged, choices);
    base = stored.answers;
    revision = stored.revision;
  }
  throw conflict('E-201');
}

async function fieldsOf({ database: { knex } }: WorkContext, viewer: Viewer, draftId: string) {
  const stored = demandOwn(viewer, 'draft.read', await findDraft(knex, draftId));
  return (await formOfDraft(knex, viewer, stored)).form.fields;
}
