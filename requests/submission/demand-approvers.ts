/** Refuses a submission that somebody would have to approve whom nobody can find. */
import type { Knex } from 'knex';
import { conflict } from '../../people/refusal';
import type { Approval } from '../../tickets/approvals/approval';
import { findApprovers } from '../approvals/find-approvers';
import type { ApproverSituation } from '../approvals/find-approvers';
import type { WorkChange } from '../change/work-change';

/**
 * Looks at every approval, also at those whose turn comes later: who gives the earlier ones is not known yet, so
 * for these only the requester is left out.
 *
 * @param locale of the approval's title in the refusal
 * @throws E-206 for the first that finds nobody
 */
export async function demandApprovers(
  db: Knex,
  change: WorkChange,
  situation: ApproverSituation,
  locale: string,
): Promise<void> {
  const asked = new Set(change.candidates.map((candidate) => candidate.approvalId));
  for (const approval of change.work.approvals) {
    if (asked.has(approval.id)) continue;
    const found = approval.asked ? [] : await findApprovers(db, approval, situation, new Map());
    if (found.length === 0) throw conflict('E-206', { approval: titleOf(approval, locale) });
  }
}

function titleOf({ title, key }: Approval, locale: string): string {
  return title[locale] ?? title.en ?? key;
}
