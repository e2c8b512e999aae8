/** Takes a step that was sent: saves it, and says where to go, or what stands in the way. */
import { readDraft } from '../../requests/drafts/read-draft';
import type { OpenDraft } from '../../requests/drafts/draft';
import { draftPersons } from '../../requests/drafts/draft-persons';
import { saveMerged, type DraftCopy } from '../../requests/drafts/save-merged';
import { withChangedRows } from '../../forms/composites/change-rows';
import type { AnswerChoices } from '../../forms/composites/merge-answers';
import { isWithin } from '../../forms/field-path';
import { keysOnStep } from '../../forms/form-steps';
import { placeOf as placeOfAnswer } from '../../forms/json-pointer';
import { resolveForm } from '../../forms/resolve-form';
import type { ResolvedForm } from '../../forms/resolved-form';
import type { FormStep } from '../../forms/specialised-form';
import { readUntrustedJson } from '../../forms/untrusted-json';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { DateReader } from '../../rules/conditions/date-words';
import type { Answers } from '../../rules/facts';
import type { AppContext } from '../context.server';
import { placedRowChange, rowChangeField, type PlacedRowChange } from '../form-fields/row-change-field';
import { textOf } from '../request-body.server';
import { baseOf } from './base-text';
import { liveFields, problemsOf } from './live-fields';
import { postedAnswers, withPosted } from '../../forms/composites/posted-answers';
import {
  baseField,
  CHECK,
  choiceField,
  intentField,
  revisionField,
  shownField,
  storedRevisionField,
  versionField,
} from './step-fields';
import type { StepOutcome } from './step-outcome';
import { storedVersion } from './stored-version.server';

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
  const open = await readDraft(app, viewer, draftId);
  const step = open.form.steps.find(({ id }) => id === stepId);
  if (!step) throw notFound();
  const row = placedRowChange(textOf(form, rowChangeField));
  const copy = sentCopy(open, step, form, row);
  const saved = await saveMerged(app, viewer, draftId, copy);
  if (!saved.saved) {
    const { answers, revision, base } = copy;
    const conflict = storedVersion(saved.stored);
    return { outcome: { answers, revision, base, errors: [], newQuestions: [], conflict, taken: [] } };
  }
  const { answers, revision, taken } = saved;
  if (intent === 'leave') return { to: '/' };
  const { subject } = await draftPersons(app, viewer, open, answers);
  const now = await app.database.now();
  const resolved = resolveForm(open.form, { answers, subject, now });
  const obstacles = obstaclesIn(open, resolved, step, textOf(form, shownField), { ...viewer, now });
  // What came in from another window is told before anything else.
  if (taken.length > 0)
    return { outcome: { ...(obstacles ?? none), answers, revision, base: answers, conflict: null, taken } };
  if (intent === 'stay') return { to: pathOf(draftId, stepId) };
  if (row) return { to: `${pathOf(draftId, stepId)}#field-${row.place}` };
  if (intent === 'back' || intent.startsWith('step:'))
    return { to: placeOf(draftId, open, resolved, stepId, intent) };
  if (obstacles)
    return { outcome: { ...obstacles, answers, revision, base: answers, conflict: null, taken } };
  return { to: placeOf(draftId, open, resolved, stepId, 'next') };
}

/** The copy of the draft that was sent: the answers of the step, laid over what the form was begun with. */
function sentCopy(
  { draft, form: { fields } }: OpenDraft,
  step: FormStep,
  form: FormData,
  row: PlacedRowChange | null,
): DraftCopy & { readonly answers: Answers } {
  const base = baseOf(step, draft.answers, readUntrustedJson(textOf(form, baseField) || 'null'));
  const posted = withPosted(fields, base ?? draft.answers, postedAnswers(fields, form));
  return {
    base,
    revision: Number(textOf(form, revisionField)),
    // Who does not say which questions they answer means those of the draft.
    version: textOf(form, versionField) || draft.versionId,
    answers: row ? withChangedRows(fields, posted, row.place, row.change) : posted,
    step: step.id,
    decided: { of: Number(textOf(form, storedRevisionField)), choices: choicesIn(form) },
  };
}

function choicesIn(form: FormData): AnswerChoices {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(choiceField) && (value === 'mine' || value === 'theirs')
        ? [[name.slice(choiceField.length), value] as const]
        : [],
    ),
  );
}

type Obstacles = Pick<StepOutcome, 'errors' | 'newQuestions'>;
const none: Obstacles = { errors: [], newQuestions: [] };

/** What keeps the person on the step: errors, and questions that were not on the page that they sent. */
function obstaclesIn(
  { form }: OpenDraft,
  resolved: ResolvedForm,
  step: FormStep,
  shown: string,
  reader: DateReader,
): Obstacles | null {
  const places = [...liveFields(form, step, resolved, reader.locale).keys()];
  const seen = new Set(shown.split(' '));
  const added = places.filter((place) => !seen.has(place));
  const isAdded = (place: string): boolean => added.some((each) => isWithin(place, each));
  // What was not asked yet is not missing yet.
  const errors = problemsOf(form, resolved, new Set(keysOnStep(step)), reader).filter(
    ({ field }) => !isAdded(placeOfAnswer(field)),
  );
  // What lies in a new question is told with it.
  const newQuestions = added.filter((place) =>
    added.every((each) => each === place || !isWithin(place, each)),
  );
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
