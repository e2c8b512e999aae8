/** Plans changed answers, and the answers on record once more: what follows from the change is the difference. */
import type { Knex } from 'knex';
import { planAgain } from '../../catalog/plan-again';
import { personFactsByNumbers } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkPlan } from '../../rules/plan';
import { askedDepartments } from '../asked-departments';
import { personsInAnswers } from '../reading/readable-answers';
import { planSubmission } from '../submission/plan-submission';
import type { PlannedSubmission } from '../submission/plan-submission';
import type { ChangeBasis } from './change-basis';

/** The new answers, planned as a submission of them would be. @throws E-104 for an item that the viewer may not request */
export function planChange(
  db: Knex,
  viewer: Viewer,
  { version, live, answers, before }: ChangeBasis,
  now: number,
): Promise<PlannedSubmission> {
  // The requester as they are now; what their form does not ask is not theirs to change.
  const onRecord = before.answers;
  return planSubmission(db, { viewer, version, live, answers, onRecord, now, mode: 'submit' });
}

export async function planBefore(
  db: Knex,
  { version: { item }, live, before }: ChangeBasis,
  locale: string,
): Promise<WorkPlan> {
  return planAgain(item, before, {
    calendars: live.calendars,
    departments: await askedDepartments(db, item),
    locale,
    persons: await personFactsByNumbers(db, personsInAnswers(item.form, before.answers)),
  });
}
