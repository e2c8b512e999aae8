/** The persons whom a draft's page names, and the one that the request is about. */
import { subjectOf } from '../../catalog/subject';
import { answerFields } from '../../forms/composites/answer-fields';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { demand } from '../../people/permissions';
import { personFactsOf, type Person, type PersonSummary } from '../../people/person';
import { personsByNumbers } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { OpenDraft } from './draft';

/** More persons than this are searched for, not listed. */
const MOST_LISTED = 200;

export interface DraftPersons {
  /** Every fact of the person: to be cut to what the form reads before it leaves the server. */
  readonly subject: PersonFacts | null;
  /** By employee number: those chosen, and those who may be chosen where they are few. */
  readonly people: Readonly<Record<string, PersonSummary>>;
}

/**
 * @param open as `readDraft` has given it to this viewer
 * @param answers those so far, stored or not
 * @throws E-104 for a viewer who may not find persons
 */
export async function draftPersons(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
  open: OpenDraft,
  answers: Readonly<Record<string, unknown>>,
): Promise<DraftPersons> {
  demand(viewer, 'people.search');
  const { version, form } = open;
  const persons = await personsByNumbers(database.knex, namedNumbers(form, viewer, answers));
  const facts = new Map(persons.map((person) => [person.number, personFactsOf(person)]));
  return {
    subject: subjectOf(version.item, answers, personFactsOf(viewer), facts),
    people: Object.fromEntries(persons.map((person) => [person.number, summaryOf(person)])),
  };
}

function namedNumbers(
  { fields, eligible }: SpecialisedForm,
  viewer: Viewer,
  answers: Readonly<Record<string, unknown>>,
): string[] {
  const chosen = answerFields(fields, answers as Answers).flatMap(({ field, value }) =>
    field.schema['x-type'] === 'person' && typeof value === 'string' ? [value] : [],
  );
  const few = Object.values(eligible).flatMap((numbers) => numbers.slice(0, MOST_LISTED));
  return [...new Set([viewer.number, ...viewer.manages, ...chosen, ...few])].slice(0, MOST_LISTED);
}

function summaryOf({ id, number, name, department, jobTitle }: Person): PersonSummary {
  return { id, number, name, department, jobTitle };
}
