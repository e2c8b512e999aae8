/** Approvals that nobody can give for some answers: no word of the chain finds anybody who may. */
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import type { ProductText } from '../../forms/locale';
import { Evaluation } from '../../rules/conditions/evaluation';
import { compileCondition } from '../../rules/conditions/compile-condition';
import { truthOf } from '../../forms/checks/shown-case';
import { findApprovers } from '../../rules/find-approvers';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import { approvalsOf } from '../checks/document-walk';
import type { PlacedApproval } from '../checks/document-walk';
import { departmentFieldOf } from '../subject';
import { ApproverReads } from './approver-reads';
import { headsOf } from './department-heads';
import type { CaseFacts, ProofSpace } from './proof-space';
import { RulePart } from './rule-part';
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
  const findsNobody = ({ values: facts, pending }: CaseFacts) => {
    const evaluation = Evaluation.of(item.rules.table, { values: facts, pending });
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

/** When an approval is asked, and what decides that. */
function askedIn(rules: readonly ExpandedRule[], { value, ticket }: PlacedApproval) {
  const condition = compileCondition('when' in value ? value.when : true);
  const own = 'when' in value ? [value.when] : [];
  const isAsked = (facts: CaseFacts) => truthOf(condition, facts);
  const openers = rules.filter((each) =>
    each.rule.then.some((effect) => (ticket ? effect.ticket === ticket : effect.approval === value)),
  );
  if (openers.length === 0) return { reads: own, isAsked };
  const part = new RulePart(rules, new Set(openers));
  return {
    reads: [...own, ...part.reads],
    isAsked: (facts: CaseFacts) =>
      isAsked(facts) && part.holding(facts)?.some((each) => openers.includes(each)) === true,
  };
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
