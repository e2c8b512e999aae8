/** What a plan comes to, in the words of a case. */
import type { PlanJson, PlannedApproval, PlannedTicket } from '../../rules/plan';
import type { Expectation, ExpectedApproval, ExpectedTicket } from './case-schema';

type TicketDetail = Exclude<keyof ExpectedTicket, 'key' | 'approvals'>;

/** What a case that was kept says of each ticket; the words of titles are no matter of rules. */
const usualDetails: readonly TicketDetail[] = ['department', 'priority', 'after', 'dueAt'];

/**
 * @param like an expectation that this one takes the place of: of what both know, as much is said as there
 */
export function expectationOf(plan: PlanJson, like?: Expectation): Expectation {
  const { valid, errors, refused, dropped, tickets, approvals, notices = [], possible } = plan;
  const before = new Map(like?.tickets.map((ticket) => [ticket.key, ticket]));
  const codes = Object.fromEntries(errors.map(({ field, code }) => [field, code]));
  return {
    valid,
    ...(errors.length > 0 && { errors: codes }),
    ...(refused.length > 0 && { refused: [...refused] }),
    ...(dropped.length > 0 && { dropped: [...dropped] }),
    tickets: tickets.map((ticket) => expectedTicket(ticket, before.get(ticket.key))),
    approvals: approvals.map(expectedApproval),
    ...((!like || like.notices) && { notices: notices.map(({ key, to }) => ({ key, to: [...to] })) }),
    ...(like?.possible && {
      possible: Object.fromEntries(possible.map(({ key, waitsFor }) => [key, [...waitsFor]])),
    }),
  };
}

/** Everything that a case could say of a ticket. */
export function detailsOf({ key, department, title, priority, after, ola, approvals }: PlannedTicket) {
  const { target, calendar, expedited, plannedReadyAt: readyAt, plannedDueAt: dueAt } = ola;
  const plain = { key, department, title, priority, target, calendar, expedited, readyAt, dueAt };
  return { ...plain, after: [...after], approvals: approvals.map(expectedApproval) };
}

function expectedTicket(ticket: PlannedTicket, like: ExpectedTicket | undefined): ExpectedTicket {
  const all = detailsOf(ticket);
  const said = like ? (Object.keys(like) as (keyof typeof all)[]) : usualDetails;
  const details = Object.fromEntries(said.filter((name) => name !== 'key').map((name) => [name, all[name]]));
  const asks = all.approvals.length > 0 || like?.approvals !== undefined;
  return { key: ticket.key, ...details, ...(asks && { approvals: all.approvals }) };
}

export function expectedApproval({ key, order, approvers, excludes }: PlannedApproval): ExpectedApproval {
  return { key, order, approvers: [...approvers], ...(excludes && { excludes: [...excludes] }) };
}
