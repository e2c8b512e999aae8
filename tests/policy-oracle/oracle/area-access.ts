/** The policy of "Request access to a secured area": who may ask for whom, for which area, and what follows. */
import { DateTime } from 'luxon';
import type { Case, ExpectedApproval, ExpectedError, PersonFacts, TicketRow, Verdict } from './case';
import { heads } from './onboarding-approvals';
import { DATE_OUT_OF_RANGE, STANDS, checkChoice, checkText, isDate } from './value-checks';

const AREAS_OF: Record<string, readonly string[]> = {
  engineering: ['rd-lab', 'data-centre'],
  finance: ['finance-archive'],
  operations: ['data-centre'],
};

export const AREAS = ['rd-lab', 'data-centre', 'finance-archive'];

export function judgeArea(asked: Case): Verdict {
  const { person, area, reason } = asked.answers;
  const subject = asked.people.find((someone) => someone.number === person);
  const found: ExpectedError[] = [
    { field: '/person', codes: mayAskFor(asked.requester, subject) ? STANDS : ['E-309', 'E-303'] },
    { field: '/area', codes: checkChoice(area, AREAS_OF[subject?.department ?? ''] ?? []) },
    { field: '/until', codes: endsInTime(asked) ? STANDS : DATE_OUT_OF_RANGE },
    { field: '/reason', codes: checkText(reason, 20) },
  ];
  return { errors: found.filter((error) => error.codes.length > 0), refused: [], dropped: [] };
}

/** For oneself or, with the role hiring-manager, for someone one manages. */
function mayAskFor(requester: PersonFacts, subject: PersonFacts | undefined): boolean {
  if (!subject) return false;
  if (subject.number === requester.number) return true;
  return requester.roles.includes('hiring-manager') && requester.manages.includes(subject.number);
}

function endsInTime(asked: Case): boolean {
  const { from, until } = asked.answers;
  if (!isDate(from) || !isDate(until)) return true;
  return until <= DateTime.fromISO(from, { zone: 'utc' }).plus({ days: 365 }).toFormat('yyyy-MM-dd');
}

/** Each area is owned by the head of a department. */
const OWNING_DEPARTMENT = new Map<unknown, string>([
  ['rd-lab', 'engineering'],
  ['data-centre', 'operations'],
  ['finance-archive', 'finance'],
]);

/** The area's owner, or that owner's manager if the owner asks. */
export function areaApprovals({ requester, answers }: Case): ExpectedApproval[] {
  const asksOneself = heads(requester, OWNING_DEPARTMENT.get(answers.area));
  const approver = asksOneself ? 'manager-of:requester' : 'owner-of:area';
  return [{ order: 1, approvers: [approver], excludes: ['requester'] }];
}

export function areaRows(asked: Case): TicketRow[] {
  const date = String(asked.answers.until);
  return [
    { key: 'fac.zone', department: 'facilities', after: [], target: { unit: 'wh', amount: 8 } },
    {
      key: 'fac.zone-end',
      department: 'facilities',
      after: [],
      target: { unit: 'wd before', amount: 0, bound: 'until', date },
    },
  ];
}
