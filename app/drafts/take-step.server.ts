/** Takes a step that was sent: saves it, and says where to go, or what stands in the way. */
import { readDraft } from '../../requests/drafts/read-draft';
import type { OpenDraft } from '../../requests/drafts/draft';
import { draftPersons } from '../../requests/drafts/draft-persons';
import { saveDraft } from '../../requests/drafts/save-draft';
import { withChangedRows } from '../../forms/composites/change-rows';
import { resolveForm } from '../../forms/resolve-form';
import type { ResolvedForm } from '../../forms/resolved-form';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { DateReader } from '../../rules/conditions/date-words';
import type { AppContext } from '../context.server';
import { placedRowChange, rowChangeField } from '../form-fields/row-change-field';
import { textOf } from '../request-body.server';
import { problemsOf, shownKeys } from './live-fields';
import { postedAnswers, withPosted } from './posted-answers';
import { CHECK, intentField, revisionField, shownField, storedRevisionField } from './step-fields';
import type { StepOutcome } from './step-outcome';

export interface SentStep {
  readonly draftId: string;
  readonly stepId: string;
  readonly form: FormData;
}

/** A path to go to, or the page again with what it should say. */
export type TakenStep = { readonly to: string } | { readonly outcome: StepOutcome };

/** @throws E-104; E-102 and E-302 for fields that have no business here */
export async function takeStep(app: AppContext, viewer: Viewer, sent: SentStep): Promise<TakenStep> {
  const { draftId, stepId, form } = sent;
  const intent = textOf(form, intentField);
  if (intent === 'take') return { to: pathOf(draftId, stepId) };
  const open = await readDraft(app, viewer, draftId);
  const { fields } = open.form;
  const posted = withPosted(fields, open.draft.answers, postedAnswers(fields, form));
  const row = placedRowChange(textOf(form, rowChangeField));
  const answers = row ? withChangedRows(fields, posted, row.place, row.change) : posted;
  const revision = Number(textOf(form, intent === 'keep' ? storedRevisionField : revisionField));
  const saved = await saveDraft(app, viewer, draftId, { revision, answers, step: stepId });
  if (!saved.saved) {
    const { stored } = saved;
    const conflict = { revision: stored.revision, answers: stored.answers, updatedAt: stored.updatedAt };
    return { outcome: { answers, revision, errors: [], newQuestions: [], conflict } };
  }
  if (intent === 'leave') return { to: '/' };
  if (intent === 'keep') return { to: pathOf(draftId, stepId) };
  if (row) return { to: `${pathOf(draftId, stepId)}#field-${row.place}` };
  const { subject } = await draftPersons(app, viewer, open, answers);
  const now = await app.database.now();
  const resolved = resolveForm(open.form, { answers, subject, now });
  if (intent === 'back' || intent.startsWith('step:'))
    return { to: placeOf(draftId, open, resolved, stepId, intent) };

  const obstacles = obstaclesIn(open, resolved, stepId, textOf(form, shownField), { ...viewer, now });
  if (obstacles) return { outcome: { ...obstacles, answers, revision: saved.revision, conflict: null } };
  return { to: placeOf(draftId, open, resolved, stepId, 'next') };
}

type Obstacles = Pick<StepOutcome, 'errors' | 'newQuestions'>;

/** What keeps the person on the step: errors, and questions that were not on the page that they sent. */
function obstaclesIn(
  { form }: OpenDraft,
  resolved: ResolvedForm,
  stepId: string,
  shown: string,
  reader: DateReader,
): Obstacles | null {
  const step = form.steps.find(({ id }) => id === stepId);
  if (!step) throw notFound();
  const keys = shownKeys(step, resolved);
  const seen = new Set(shown.split(' '));
  const newQuestions = keys.filter((key) => !seen.has(key));
  // What was not asked yet is not missing yet.
  const asked = new Set(keys.filter((key) => seen.has(key)));
  const errors = problemsOf(form, resolved, asked, reader);
  return errors.length > 0 || newQuestions.length > 0 ? { errors, newQuestions } : null;
}

/** The step that an intent leads to; the check page stands after the last. */
function placeOf(
  draftId: string,
  open: OpenDraft,
  resolved: ResolvedForm,
  stepId: string,
  intent: string,
): string {
  const places = [
    ...open.form.steps.map(({ id }) => id).filter((id) => isThere(id, resolved, stepId)),
    CHECK,
  ];
  if (intent.startsWith('step:')) {
    const wanted = intent.slice('step:'.length);
    return pathOf(draftId, places.includes(wanted) ? wanted : stepId);
  }
  const at = places.indexOf(stepId);
  const next = places[intent === 'back' ? Math.max(0, at - 1) : at + 1];
  return pathOf(draftId, next ?? CHECK);
}

function isThere(id: string, resolved: ResolvedForm, stepId: string): boolean {
  return id === stepId || resolved.steps.includes(id);
}

function pathOf(draftId: string, place: string): string {
  return place === CHECK ? `/drafts/${draftId}/check` : `/drafts/${draftId}/steps/${place}`;
}
