/** The policy's table of onboarding tickets, row by row. */
import type { Answers, Case, TicketRow } from './case';
import { otherSoftwareApprovals, privilegedAccessApprovals } from './onboarding-approvals';

/** The rows that a case's counting answers open. */
export function onboardingRows(asked: Case, answers: Answers): TicketRow[] {
  const start = String(answers.startDate);
  const beforeStart = (amount: number) =>
    ({ unit: 'wd before', amount, bound: 'start', date: start }) as const;
  const hours = (amount: number) => ({ unit: 'wh', amount }) as const;
  const days = (amount: number) => ({ unit: 'wd', amount }) as const;

  const contractor = answers.employmentType === 'contractor';
  const remote = answers.workMode === 'remote';
  const laptop = answers.laptop === 'standard' || answers.laptop === 'developer';
  const salaried = answers.employmentType === 'full-time' || answers.employmentType === 'part-time';

  const rows: (TicketRow | false)[] = [
    !contractor && { key: 'hr.contract', department: 'hr', after: [], target: days(2) },
    contractor && { key: 'legal.contractor-agreement', department: 'legal', after: [], target: days(3) },
    { key: 'legal.nda', department: 'legal', after: [], target: days(2) },
    {
      key: 'hr.record',
      department: 'hr',
      after: ['hr.contract', 'legal.contractor-agreement'],
      target: hours(8),
    },
    (answers.legalEntity === 'DE' || answers.legalEntity === 'US') &&
      !contractor && { key: 'hr.right-to-work', department: 'hr', after: [], target: beforeStart(5) },
    !contractor && { key: 'hr.orientation', department: 'hr', after: ['hr.record'], target: beforeStart(0) },
    { key: 'it.account', department: 'it', after: ['hr.record', 'legal.nda'], target: hours(8) },
    { key: 'it.mailbox', department: 'it', after: ['it.account'], target: hours(4) },
    laptop && { key: 'it.laptop', department: 'it', after: [], target: beforeStart(remote ? 7 : 2) },
    laptop &&
      remote && { key: 'it.ship-laptop', department: 'it', after: ['it.laptop'], target: beforeStart(3) },
    (remote || answers.workMode === 'hybrid') && {
      key: 'it.vpn-mfa',
      department: 'it',
      after: ['it.account'],
      target: hours(4),
    },
    ...listed(answers.software).map((name) => ({
      key: `it.software:${name}`,
      department: 'it',
      after: ['it.account', 'it.laptop'],
      target: hours(8),
    })),
    listed(answers.otherSoftware).length > 0 && {
      key: 'it.other-software',
      department: 'it',
      after: ['it.account'],
      target: hours(16),
      approvals: otherSoftwareApprovals(asked.requester, answers),
    },
    answers.privilegedAccess === true && {
      key: 'it.privileged-access',
      department: 'it',
      after: ['it.account'],
      target: hours(8),
      approvals: privilegedAccessApprovals(asked.requester, answers),
    },
    {
      key: 'it.security-training',
      department: 'it',
      after: ['it.account'],
      target: { unit: 'wd after', amount: 5, bound: 'start', date: start },
    },
    !remote && { key: 'fac.desk', department: 'facilities', after: [], target: beforeStart(3) },
    !remote && { key: 'fac.badge', department: 'facilities', after: ['hr.record'], target: beforeStart(1) },
    remote &&
      salaried && {
        key: 'fac.home-office-kit',
        department: 'facilities',
        after: [],
        target: beforeStart(3),
      },
    !contractor && { key: 'fin.payroll', department: 'finance', after: ['hr.record'], target: days(3) },
    contractor && {
      key: 'fin.vendor',
      department: 'finance',
      after: ['legal.contractor-agreement'],
      target: days(3),
    },
    /^M[1-4]$/.test(String(answers.jobLevel)) && {
      key: 'fin.corporate-card',
      department: 'finance',
      after: ['hr.record'],
      target: beforeStart(0),
    },
  ];
  return rows.filter((row) => row !== false);
}

function listed(value: Answers[string] | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
