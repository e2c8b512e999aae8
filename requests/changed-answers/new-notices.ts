/** What rules tell for changed answers and did not tell for the answers before: nobody is told the same twice. */
import type { Knex } from 'knex';
import type { Item } from '../../catalog/parse-item';
import type { WorkPlan } from '../../rules/plan';
import { candidatesOfRequest } from '../../tickets/approvals/approval-store.server';
import { situationOf } from '../approvals/approver-situation';
import type { ApproverSituation } from '../approvals/find-approvers';
import { tellByRules } from '../change/tell-by-rules';
import type { WorkChange } from '../change/work-change';
import type { PlanSides } from './work-difference';

export function newNotices([before, after]: PlanSides): Pick<WorkPlan, 'notices' | 'noticeDetails'> {
  const told = new Set(before.plan.notices.map(({ key }) => key));
  const { notices, noticeDetails } = after.plan;
  return { notices: notices.filter(({ key }) => !told.has(key)), noticeDetails };
}

/**
 * To be called when all else has followed from the change: whoever is asked by then may read what is asked of them.
 *
 * @returns whom the words of the notices were found to mean
 */
export async function tellNewNotices(
  change: WorkChange,
  item: Item,
  sides: PlanSides,
  db: Knex,
): Promise<ApproverSituation> {
  const { id, requesterId } = change.request;
  const situation = situationOf(item, sides[1].facts, requesterId);
  const planned = newNotices(sides);
  if (planned.notices.length === 0) return situation;
  const candidates = [...(await candidatesOfRequest(db, id)), ...change.candidates];
  await tellByRules(change, planned, { db, form: item.form, situation, candidates });
  return situation;
}
