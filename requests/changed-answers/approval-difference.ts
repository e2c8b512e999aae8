/** Which approvals a change of answers asks for, asks for again, and no longer asks for. Pure. */
import type { Item } from '../../catalog/parse-item';
import type { PlannedApproval } from '../../rules/plan';
import type { Approval } from '../../tickets/approvals/approval';
import { approvalsOf } from '../../tickets/approvals/approval';
import type { RequestWork } from '../../tickets/request-work';
import { plannedApprovals, sameQuestion } from './approval-question';
import type { PlanSide } from './plan-side';

export interface ApprovalDifference {
  readonly effect: 'asked' | 'asked-again' | 'withdrawn';
  /** Key of the ticket that waits for it; null for the request's own. */
  readonly ticketKey: string | null;
  /** As it stands; null where it was not asked before. */
  readonly approval: Approval | null;
  /** As it is to be asked; null where it is not. */
  readonly planned: PlannedApproval | null;
}

/** Those of tickets that are over, and are not wanted again, are left as they are: there is nothing left to decide. */
export function compareApprovals(
  item: Item,
  sides: readonly [before: PlanSide, after: PlanSide],
  work: RequestWork,
): ApprovalDifference[] {
  const [, after] = sides;
  const wanted = new Set(after.plan.tickets.map(({ key }) => key));
  const keys = [...new Set([...work.tickets, ...after.plan.tickets].map(({ key }) => key))];
  const own = compareSet(item, sides, work, { ticketKey: null, ticketId: null, anew: new Set() });
  const anew = keysAnew(own);
  return [
    ...own,
    ...keys.flatMap((ticketKey) => {
      const ticket = work.tickets.find(({ key }) => key === ticketKey);
      const over = ticket?.state === 'done' || (ticket?.state === 'cancelled' && !wanted.has(ticketKey));
      if (over) return [];
      return compareSet(item, sides, work, { ticketKey, ticketId: ticket?.id ?? '', anew });
    }),
  ];
}

/** The approvals that stand together. */
interface Together {
  readonly ticketKey: string | null;
  readonly ticketId: string | null;
  /** Keys of those above them that are asked anew. */
  readonly anew: ReadonlySet<string>;
}

function compareSet(
  item: Item,
  sides: readonly [PlanSide, PlanSide],
  work: RequestWork,
  { ticketKey, ticketId, anew }: Together,
): ApprovalDifference[] {
  const standing = approvalsOf(work.approvals, ticketId);
  const planned = plannedApprovals(sides[1].plan, ticketKey);
  const same = ({ key }: { readonly key: string }) => sameQuestion(item, sides, ticketKey, key);
  // What was refused stays refused, and with it all that was to be decided beside it.
  if (standing.some((approval) => approval.state === 'rejected' && same(approval))) return [];
  const again = new Set(anew);
  // In their order: who gives an earlier one may not give a later one, so that one is asked after it again.
  const asked = planned.flatMap((each): ApprovalDifference[] => {
    const { key, excludes = [] } = each;
    const approval = standing.find((other) => other.key === key) ?? null;
    if (!approval) {
      again.add(key);
      return [{ effect: 'asked', ticketKey, approval, planned: each }];
    }
    if (same(each) && !excludes.some((other) => again.has(other))) return [];
    again.add(key);
    return [{ effect: 'asked-again', ticketKey, approval, planned: each }];
  });
  const wanted = new Set(planned.map(({ key }) => key));
  const gone = standing
    .filter(({ key, state }) => !wanted.has(key) && state !== 'rejected')
    .map((approval): ApprovalDifference => ({ effect: 'withdrawn', ticketKey, approval, planned: null }));
  return [...asked, ...gone];
}

function keysAnew(differences: readonly ApprovalDifference[]): ReadonlySet<string> {
  return new Set(differences.flatMap(({ planned }) => planned?.key ?? []));
}
