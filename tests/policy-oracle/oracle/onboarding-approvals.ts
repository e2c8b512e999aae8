/** Whom the policy has decide about an onboarding: the request, other software, privileged access. */
import type { Answers, ExpectedApproval, PersonFacts } from './case';

/** If the requester is not the named manager, the manager confirms first. */
export function confirmations(requester: PersonFacts, answers: Answers): ExpectedApproval[] {
  if (answers.manager === requester.number) return [];
  return [{ order: 1, approvers: ['answer:/manager'], excludes: [] }];
}

/** The head of the subject's department or, if that is the requester, that head's manager. */
export function otherSoftwareApprovals(): ExpectedApproval[] {
  return [
    { order: 1, approvers: ['head-of:department', 'manager-of:head-of:department'], excludes: ['requester'] },
  ];
}

/**
 * Two, one after the other: the named manager or, if that is the requester, the manager's manager (if there is
 * none, the head of the department); then a security officer who is neither the requester nor the first approver.
 */
export function privilegedAccessApprovals(requester: PersonFacts, answers: Answers): ExpectedApproval[] {
  const above = ['manager-of:/manager', 'head-of:department'];
  const first = answers.manager === requester.number ? above : ['answer:/manager', ...above];
  return [
    { order: 1, approvers: first, excludes: ['requester'] },
    { order: 2, approvers: ['role:security-officer'], excludes: ['requester', 'order:1'] },
  ];
}
