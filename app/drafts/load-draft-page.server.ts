/** Gathers what the pages of a draft show. */
import { categoryTitles } from '../../catalog/category';
import { subjectOf } from '../../catalog/subject';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { personFactsOf, type Person, type PersonSummary } from '../../people/person';
import { personsByNumbers } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import { readDraft } from '../../requests/drafts/read-draft';
import type { OpenDraft } from '../../requests/drafts/draft';
import { previewRequest } from '../../requests/preview-request';
import type { PersonFacts } from '../../rules/facts';
import type { AppContext } from '../context.server';
import type { DraftPage } from './draft-page';
import { planView } from './plan-view.server';
import { subjectForForm } from './subject-for-form.server';

/** More persons than this are searched for, not listed. */
const MOST_LISTED = 200;

/** @throws E-104 for a draft that does not exist or is somebody else's */
export async function loadDraftPage(app: AppContext, viewer: Viewer, draftId: string): Promise<DraftPage> {
  const open = await readDraft(app, viewer, draftId);
  const [{ subject, people }, preview, now] = await Promise.all([
    personsOfDraft(app, viewer, open, open.draft.answers),
    previewRequest(app, viewer, { draftId }),
    app.database.now(),
  ]);
  const { draft, version, form, stale } = open;
  const { key, title, category, subject: about } = version.item.document;
  return {
    draft: {
      id: draft.id,
      revision: draft.revision,
      idempotencyKey: draft.idempotencyKey,
      updatedAt: draft.updatedAt,
      stale,
    },
    item: { key, title, category: categoryTitles[category] },
    form,
    answers: draft.answers,
    subject,
    subjectField: typeof about === 'object' && 'person' in about ? about.person.slice(1) : null,
    people,
    now,
    plan: planView(preview, viewer.locale),
    errors: preview.errors,
  };
}

/** The person that the request is about, cut for the form, and the persons that the page can name. */
export async function personsOfDraft(
  { database }: AppContext,
  viewer: Viewer,
  { version, form }: OpenDraft,
  answers: Readonly<Record<string, unknown>>,
): Promise<{ subject: PersonFacts | null; people: Record<string, PersonSummary> }> {
  const persons = await personsByNumbers(database.knex, namedNumbers(form, viewer, answers));
  const facts = new Map(persons.map((person) => [person.number, personFactsOf(person)]));
  const subject = subjectOf(version.item, answers, personFactsOf(viewer), facts);
  return {
    subject: subjectForForm(form, subject),
    people: Object.fromEntries(persons.map((person) => [person.number, summaryOf(person)])),
  };
}

function namedNumbers(
  { fields, eligible }: SpecialisedForm,
  viewer: Viewer,
  answers: Readonly<Record<string, unknown>>,
): string[] {
  const chosen = fields.flatMap(({ key, schema }) => {
    const value = answers[key];
    return schema['x-type'] === 'person' && typeof value === 'string' ? [value] : [];
  });
  const few = Object.values(eligible).flatMap((numbers) => numbers.slice(0, MOST_LISTED));
  return [...new Set([viewer.number, ...viewer.manages, ...chosen, ...few])].slice(0, MOST_LISTED);
}

function summaryOf({ id, number, name, department, jobTitle }: Person): PersonSummary {
  return { id, number, name, department, jobTitle };
}
