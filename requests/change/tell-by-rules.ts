/** Sends the notices that rules plan: to everybody whom their words mean, and who may read what they say. */
import type { Knex } from 'knex';
import type { FormModel } from '../../forms/form-model';
import { can } from '../../people/permissions';
import { viewerOf } from '../../people/person';
import type { WorkPlan } from '../../rules/plan';
import type { ApprovalCandidate } from '../../tickets/approvals/approval';
import { noticesByRules } from '../../tickets/notices/notice-store.server';
import { personsMeant } from '../approvals/find-approvers';
import type { ApproverSituation } from '../approvals/find-approvers';
import { mayReadField, readingSituation } from '../reading/readable-answers';
import type { WorkChange } from './work-change';

interface Telling {
  readonly db: Knex;
  readonly form: FormModel;
  /** Who is meant by the words. */
  readonly situation: ApproverSituation;
  /** Everybody who was asked for a decision so far. */
  readonly candidates: readonly ApprovalCandidate[];
}

/** Leads to the request only those who may see it; what was sent for the request before is not sent again. */
export async function tellByRules(
  change: WorkChange,
  { notices, noticeDetails }: Pick<WorkPlan, 'notices' | 'noticeDetails'>,
  { db, form, situation, candidates }: Telling,
): Promise<void> {
  if (notices.length === 0) return;
  const { request, work } = change;
  const reading = readingSituation(request.requesterId, work, candidates);
  const access = {
    requesterId: request.requesterId,
    departments: [...new Set(work.tickets.map((ticket) => ticket.department))],
    approverIds: candidates.map((candidate) => candidate.personId),
  };
  const sent = await noticesByRules(db, request.id);
  for (const { key, to } of notices.filter((notice) => !sent.has(notice.key))) {
    const { text, quotes } = noticeDetails.get(key) ?? { text: {}, quotes: [] };
    const readers = (await personsMeant(db, to, situation))
      .map(viewerOf)
      .filter((viewer) => quotes.every((field) => mayReadField(viewer, form, field, reading)));
    for (const viewer of readers)
      change.tell('told-by-rule', [viewer.id], {
        data: { ...text, notice: key, leads: can(viewer, 'request.read', access) ? 1 : 0 },
      });
  }
}
