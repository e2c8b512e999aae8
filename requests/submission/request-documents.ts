/** What a request keeps of a plan: the documents that it is read from later, and what its row says of them. */
import type { RequestPlan } from '../../catalog/plan-request';
import type { Item } from '../../catalog/parse-item';
import { classifiedKeys } from '../../forms/field-access';
import type { Viewer } from '../../people/viewer';
import type { Seal } from '../../people/work-context';
import type { PlanJson, WorkPlan } from '../../rules/plan';
import { answersOfRequest, storeAnswers } from '../answers-at-rest';
import { storeFacts } from '../request-facts';
import type { RequestDocuments } from '../request-store.server';
import type { PlannedSubmission } from './plan-submission';

export interface PlannedWork {
  readonly plan: Pick<RequestPlan, 'facts' | 'json'>;
  readonly work: Pick<WorkPlan, 'trace'>;
}

export function requestDocuments(
  seal: Seal,
  requestId: string,
  { form }: Item,
  { plan: { facts, json }, work }: PlannedWork,
): RequestDocuments {
  return {
    answers: storeAnswers(seal, facts.answers, classifiedKeys(form), answersOfRequest(requestId)),
    facts: storeFacts(facts),
    plan: JSON.stringify(planWithoutWords(json)),
    trace: JSON.stringify(traceWithoutValues(work)),
  };
}

/** The live version of the calendar that the work is planned in. */
export function calendarVersionOf(
  { live }: PlannedSubmission,
  { tickets }: Pick<WorkPlan, 'tickets'>,
): string | null {
  const calendar = tickets[0]?.ola.calendar;
  return (calendar && live.versionIds.get(calendar)) ?? null;
}

/** Null for somebody who is in no directory yet. */
export function subjectIdOf(viewer: Viewer, { plan, persons }: PlannedSubmission): string | null {
  const subject = plan.facts.subject?.number;
  if (subject === viewer.number) return viewer.id;
  return persons.find((person) => person.number === subject)?.id ?? null;
}

/** Titles quote answers, and stand on the tickets anyway. */
function planWithoutWords({ approvals, tickets }: PlanJson) {
  const bare = tickets.map(({ key, rule, department, priority, after, approvals: own, ola }) => ({
    ...{ key, rule, department, priority, after, ola },
    approvals: own,
  }));
  return { approvals, tickets: bare };
}

/** Values are joined again from the stored facts, for those who may read them. */
function traceWithoutValues({ trace }: Pick<WorkPlan, 'trace'>) {
  return trace.map(({ rule, result, clauses }) => ({
    rule,
    result,
    clauses: clauses.map(({ clause, result: holds }) => ({ clause, result: holds })),
  }));
}
