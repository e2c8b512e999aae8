/** An approval as pages show it: whose turn it is, who was asked, who decided and why. */
import type { LocalizedText } from '../../rules/conditions/condition';
import type { Approval, ApprovalCandidate, ApprovalState } from '../../tickets/approvals/approval';
import type { PersonNames, PersonRef } from './person-names';

export interface ApprovalView {
  readonly id: string;
  readonly key: string;
  readonly order: number;
  readonly title: LocalizedText;
  readonly state: ApprovalState;
  /** Its turn has come. */
  readonly asked: boolean;
  /** Who may decide; empty while its turn has not come, or when nobody was found. */
  readonly candidates: readonly PersonRef[];
  readonly decidedBy: PersonRef | null;
  /** Milliseconds UTC. */
  readonly decidedAt: number | null;
  readonly reason: string | null;
  /** Null for the request's own confirmation. */
  readonly ticketId: string | null;
}

export function approvalView(
  approval: Approval,
  candidates: readonly ApprovalCandidate[],
  names: PersonNames,
): ApprovalView {
  const { id, key, order, title, state, asked, decidedAt, reason, ticketId } = approval;
  const asking = candidates.filter((candidate) => candidate.approvalId === id);
  return {
    id,
    key,
    order,
    title,
    state,
    asked,
    candidates: asking.flatMap((candidate) => names(candidate.personId) ?? []),
    decidedBy: names(approval.decidedBy),
    decidedAt,
    reason,
    ticketId,
  };
}
