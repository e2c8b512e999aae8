/** Stores a change of answers under the request's lock: the answers before, the answers now, and what follows for the work. */
import type { Knex } from 'knex';
import { keyDateOf } from '../../catalog/subject';
import { classifiedKeys } from '../../forms/field-access';
import type { Viewer } from '../../people/viewer';
import type { Seal } from '../../people/work-context';
import type { WorkPlan } from '../../rules/plan';
import type { Calendar } from '../../rules/working-time/calendar';
import { answersOfRevision, storeAnswers } from '../answers-at-rest';
import { moveToRequest, removeAttachments } from '../attachments/attachment-store.server';
import type { WorkChange } from '../change/work-change';
import { ticketEffects } from '../request';
import type { TicketEffect } from '../request';
import { replaceAnswers } from '../request-store.server';
import type { PlannedSubmission } from '../submission/plan-submission';
import { calendarVersionOf, requestDocuments, subjectIdOf } from '../submission/request-documents';
import type { TakenFiles } from '../submission/take-attachments';
import { applyDifference } from './apply-difference';
import type { ChangeBasis } from './change-basis';
import { lastPlanned } from './forecast';
import { insertRevision } from './revision-store.server';
import { tellChange } from './tell-change';
import type { PlanSides, WorkDifference } from './work-difference';

export interface StoredChange {
  readonly viewer: Viewer;
  readonly basis: ChangeBasis;
  readonly planned: PlannedSubmission;
  readonly work: WorkPlan;
  readonly files: TakenFiles;
  readonly sides: PlanSides;
  readonly difference: WorkDifference;
  /** By version id. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly numberOf: (key: string) => number;
  readonly newId: (at: number) => string;
  readonly seal: Seal;
  readonly key: { readonly idempotencyKey: string; readonly bodyHash: string };
}

/** What is asked of approvers, and what is ready, follows by settling; what rules tell is told after that. */
export async function storeChange(
  trx: Knex.Transaction,
  change: WorkChange,
  stored: StoredChange,
): Promise<void> {
  const { basis, planned, work, difference, files, seal } = stored;
  const { item } = basis.version;
  await keepRevision(trx, change.now, stored);
  turnToRevision(change, stored);
  applyDifference(change, difference, {
    sides: stored.sides,
    opening: {
      request: change.request,
      at: change.now,
      calendarVersions: basis.live.versionIds,
      newId: stored.newId,
    },
    calendars: stored.calendars,
    numberOf: stored.numberOf,
  });
  change.changeRequest({ promisedAt: lastPlanned(change.work) });
  const documents = requestDocuments(seal, change.request.id, item, { plan: planned.plan, work });
  await replaceAnswers(trx, change.request, documents);
  change.record('answers-changed', { revision: change.request.revision, ...countsOf(difference) });
  await tellChange(change, difference, trx);
  await moveToRequest(trx, idsOf(files.used), change.request.id);
  await removeAttachments(trx, idsOf(files.unused));
}

function keepRevision(
  trx: Knex.Transaction,
  endedAt: number,
  { basis, seal, key }: StoredChange,
): Promise<void> {
  const { request, documents, before, version } = basis;
  const { id: requestId, revision } = request;
  const place = answersOfRevision(requestId, revision);
  const answers = storeAnswers(seal, before.answers, classifiedKeys(version.item.form), place);
  return insertRevision(trx, { ...documents, ...key, requestId, revision, endedAt, answers });
}

function turnToRevision(change: WorkChange, { viewer, basis, planned, work, sides }: StoredChange): void {
  const { facts } = planned.plan;
  const [before, after] = sides;
  const [calendar, calendarBefore] = [after, before].map(({ plan }) => plan.tickets[0]?.ola.calendar);
  const sameCalendar = calendar === calendarBefore;
  change.changeRequest({
    revision: change.request.revision + 1,
    subjectId: subjectIdOf(viewer, planned),
    keyDate: keyDateOf(basis.version.item, facts),
    // As the clocks do, the request keeps the version of a calendar as long as it keeps the calendar.
    ...(!sameCalendar && { calendarVersionId: calendarVersionOf(planned, work) }),
  });
}

function countsOf({ tickets }: WorkDifference): Record<TicketEffect, number> {
  const counts = ticketEffects.map((effect) => {
    return [effect, tickets.filter((ticket) => ticket.effect === effect).length] as const;
  });
  return Object.fromEntries(counts) as Record<TicketEffect, number>;
}

function idsOf(files: readonly { readonly id: string }[]): string[] {
  return files.map((file) => file.id);
}
