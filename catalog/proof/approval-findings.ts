/** Approvals that nobody can give for some answers: no word of the chain finds anybody who may. */
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import type { ProductText } from '../../forms/locale';
import { Evaluation } from '../../rules/conditions/evaluation';
import { findApprovers } from '../../rules/find-approvers';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import { approvalsOf } from '../checks/document-walk';
import type { PlacedApproval } from '../checks/document-walk';
import { departmentFieldOf } from '../subject';
import { ApproverReads } from './approver-reads';
import { askedIn } from './asked-in';
import { headsOf } from './department-heads';
import type { CaseFacts, ProofSpace } from './proof-space';
import { firstShown } from './show-case';

export function approvalFindings(space: ProofSpace, rules: readonly ExpandedRule[]): readonly Finding[] {
  return approvalsOf(space.item.document).flatMap((approval) => nobodyCan(space, rules, approval));
}

function nobodyCan(
  space: ProofSpace,
  rules: readonly ExpandedRule[],
  placed: PlacedApproval,
): readonly Finding[] {
  const { value: approval, place } = placed;
  const { item } = space;
  const reads = new ApproverReads(item.document, approval.approvers);
  const asked = askedIn(rules, placed);
  const departmentField = departmentFieldOf(item);
  const excludesRequester = approval.excludes?.includes('requester') === true;
  const findsNobody = (known: CaseFacts) => {
    const evaluation = Evaluation.of(item.rules.table, known);
    const facts = known.values;
    const search = { facts, evaluation, owners: item.rules.owners, departmentField, excludesRequester };
    return findApprovers(approval.approvers, search).length === 0;
  };
  const wanted = [...asked.reads, ...reads.expressions];
  const heads = excludesRequester && reads.asksHeads ? headsOf(space, reads.departments, wanted) : [];
  const sought = {
    shows: (facts: CaseFacts) => asked.isAsked(facts) && findsNobody(facts),
    confirms: ({ json }: { readonly json: Parameters<typeof openApprovals>[0] }) =>
      openApprovals(json).some(({ key, approvers }) => key === approval.key && approvers.length === 0),
  };
  const search = { name: approval.key, reads: wanted };
  const witness =
    firstShown(space, search, sought).witness ??
    firstShown(space, { ...search, among: heads }, sought).witness;
  const params = { approval: approval.title as ProductText };
  return witness ? [finding('approval-nobody', `${place}/approvers`, { params, witness })] : [];
}

function openApprovals({
  approvals,
  tickets,
}: {
  readonly approvals: readonly { readonly key: string; readonly approvers: readonly string[] }[];
  readonly tickets: readonly { readonly approvals: typeof approvals }[];
}) {
  return [...approvals, ...tickets.flatMap((ticket) => ticket.approvals)];
}
