/** Whom the policy has decide about an onboarding: the request, other software, privileged access. */
import type { Answers, ExpectedApproval, PersonFacts } from './case';

/** If the requester is not the named manager, the manager confirms first. */
export function confirmations(requester: PersonFacts, answers: Answers): ExpectedApproval[] {
  if (answers.manager === requester.number) return [];
  return [{ order: 1, approvers: ['answer:/manager'], excludes: [] }];
}

/** The head of the subject's department or, if that is the requester, that head's manager. */
export function otherSoftwareApprovals(requester: PersonFacts, answers: Answers): ExpectedApproval[] {
  const approver = heads(requester, answers.department) ? 'manager-of:requester' : 'head-of:department';
  return [{ order: 1, approvers: [approver], excludes: ['requester'] }];
}

/**
 * Two, one after the other: the named manager or, if that is the requester, the manager's manager (if there is
 * none, the head of the department); then a security officer who is neither the requester nor the first approver.
 */
export function privilegedAccessApprovals(requester: PersonFacts, answers: Answers): ExpectedApproval[] {
  return [
    { order: 1, approvers: firstApprovers(requester, answers), excludes: ['requester'] },
    { order: 2, approvers: ['role:security-officer'], excludes: ['requester', 'order:1'] },
  ];
}

/**
 * Where the facts do not say whether the requester has a manager, both words stand; a head of the department who is
 * the requester decides nothing.
 */
function firstApprovers(requester: PersonFacts, answers: Answers): string[] {
  if (answers.manager !== requester.number) return ['answer:/manager'];
  const above = requester.manager === null ? [] : ['manager-of:requester'];
  const head = requester.manager || heads(requester, answers.department) ? [] : ['head-of:department'];
  return [...above, ...head];
}

/** Whether a person is the head of a department. */
export function heads(person: PersonFacts, department: unknown): boolean {
  return person.roles.includes('department-head') && person.department === department;
}
