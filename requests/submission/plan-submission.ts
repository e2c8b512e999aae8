/** Plans a submission or a preview in the one way, with the persons and calendars of the database. */
import type { Knex } from 'knex';
import type { LiveCalendars } from '../../catalog/calendar-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { planRequest } from '../../catalog/plan-request';
import type { PlanSettings, RequestPlan } from '../../catalog/plan-request';
import type { Answers } from '../../rules/facts';
import type { Department } from '../../people/directory-store.server';
import { personsByNumbers } from '../../people/people-store.server';
import { mayTakePart, personFactsOf } from '../../people/person';
import type { Person } from '../../people/person';
import { notFound } from '../../people/refusal';
import { askedDepartments } from '../asked-departments';
import { personsInAnswers } from '../reading/readable-answers';
import type { Viewer } from '../../people/viewer';

export interface PlannedSubmission {
  readonly plan: RequestPlan;
  readonly live: LiveCalendars;
  /** Those whom the answers name beside the requester, and who may take part. */
  readonly persons: readonly Person[];
}

interface Asked {
  readonly viewer: Viewer;
  readonly version: ItemVersion;
  readonly live: LiveCalendars;
  /** Nothing in them is believed. */
  readonly answers: { readonly [field: string]: unknown };
  /** Those that stand, where they are to be changed. */
  readonly onRecord?: Answers;
  /** Milliseconds UTC. */
  readonly now: number;
  readonly mode: PlanSettings['mode'];
  /** Where they were read before; else those are read that the item asks for. */
  readonly departments?: readonly Department[] | undefined;
}

/** @throws E-104 for an item that this person may not request */
export async function planSubmission(
  db: Knex,
  { viewer, version, live, answers, onRecord, now, mode, departments: read }: Asked,
): Promise<PlannedSubmission> {
  const inAnswers = personsInAnswers(version.item.form, answers as Answers);
  const named = inAnswers.filter((number) => number !== viewer.number);
  const persons = (await personsByNumbers(db, named)).filter(mayTakePart);
  const input = {
    requester: personFactsOf(viewer),
    answers,
    onRecord,
    now,
    persons: new Map(persons.map((person) => [person.number, personFactsOf(person)])),
    locale: viewer.locale,
  };
  const departments = read ?? (await askedDepartments(db, version.item));
  const plan = planRequest(version, input, { calendars: live.calendars, departments, mode });
  if (!plan.admitted) throw notFound();
  return { plan, live, persons };
}
