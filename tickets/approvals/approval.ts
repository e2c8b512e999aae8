/** Words of approvals: one decision asked of one person, and whose turn it is. */
import type { LocalizedText } from '../../rules/conditions/condition';

export type ApprovalState = 'pending' | 'approved' | 'rejected' | 'expired' | 'withdrawn';

/** An approval as stored; instants in milliseconds UTC. */
export interface Approval {
  readonly id: string;
  readonly requestId: string;
  /** Null for the request's own confirmation. */
  readonly ticketId: string | null;
  readonly key: string;
  readonly order: number;
  readonly title: LocalizedText;
  /** Approver words as planned, the one that applies first. */
  readonly approvers: readonly string[];
  readonly excludes: readonly string[];
  /** Field keys that an approver is shown. */
  readonly shows: readonly string[];
  readonly state: ApprovalState;
  /** Its turn has come: persons were looked for. Asked without an open candidate means that nobody was found. */
  readonly asked: boolean;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly reason: string | null;
  readonly version: number;
  readonly createdAt: number;
}

/** A person who was found for an approval; `open` until it is decided. */
export interface ApprovalCandidate {
  readonly approvalId: string;
  readonly personId: string;
  readonly open: boolean;
}

/** The approvals that stand together: a request's own, or those of one ticket. One that was withdrawn stands for nothing. */
export function approvalsOf(approvals: readonly Approval[], ticketId: string | null): Approval[] {
  return approvals.filter((approval) => approval.ticketId === ticketId && approval.state !== 'withdrawn');
}

/** Without those that were asked anew since: another of the same ticket and key has taken their place. */
export function lastAsked(approvals: readonly Approval[]): Approval[] {
  return approvals.filter(
    (approval) =>
      approval.state !== 'withdrawn' ||
      !approvals.some(
        ({ id, ticketId, key, createdAt }) =>
          id !== approval.id &&
          ticketId === approval.ticketId &&
          key === approval.key &&
          createdAt > approval.createdAt,
      ),
  );
}

/** True when every approval of the set is given; an empty set needs none. */
export function allGranted(approvals: readonly Approval[]): boolean {
  return approvals.every((approval) => approval.state === 'approved');
}

/** Those whose turn has come and who have not been asked: the lowest order that is still open, side by side. */
export function turnsNow(approvals: readonly Approval[]): Approval[] {
  const pending = approvals.filter((approval) => approval.state === 'pending');
  const lowest = Math.min(...pending.map((approval) => approval.order));
  return pending.filter((approval) => approval.order === lowest && !approval.asked);
}
