/** Holds a plan, the oracle's or the product's, against what a named case says of it. */
import { DateTime } from 'luxon';
import { expect } from 'vitest';
import type { Expectation, TicketExpectation } from './named-case';
import type { ExpectedApproval, ExpectedPlan, ExpectedTicket } from './oracle/case';
import { SITES } from './oracle/sites';

export function checkExpectation(plan: ExpectedPlan, expected: Expectation): void {
  const errors = expected.errors ?? {};
  expect(plan.errors.map((error) => error.field).sort()).toEqual(Object.keys(errors).sort());
  for (const { field, codes } of plan.errors) expect(codes, field).toContain(errors[field]);
  expect([...plan.refused].sort()).toEqual([...(expected.refused ?? [])].sort());
  expect([...plan.dropped].sort()).toEqual([...(expected.dropped ?? [])].sort());
  expect(plan.valid).toBe(plan.errors.length === 0 && plan.refused.length === 0);

  const keys = plan.tickets.map((ticket) => ticket.key);
  if (expected.approvals) expect(plan.approvals.map(words)).toEqual(expected.approvals);
  if (expected.opens) expect([...keys].sort()).toEqual(Object.keys(expected.opens).sort());
  for (const key of expected.opened ?? []) expect(keys).toContain(key);
  for (const key of expected.notOpened ?? []) expect(keys).not.toContain(key);
  for (const [key, ticket] of Object.entries({ ...expected.opens, ...expected.tickets })) {
    checkTicket(plan, key, ticket);
  }
}

function checkTicket(plan: ExpectedPlan, key: string, expected: TicketExpectation): void {
  const ticket = plan.tickets.find((one) => one.key === key);
  if (!ticket) throw new Error(`${key} was not opened.`);
  const found = inCaseWords(ticket);
  expect({ key, ...found, ...expected }, key).toEqual({ key, ...found });
}

function inCaseWords(ticket: ExpectedTicket): TicketExpectation {
  const zone = SITES.find((site) => site.calendar === ticket.calendar)?.zone ?? 'UTC';
  const local = (instant: number) => DateTime.fromMillis(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
  return {
    department: ticket.department,
    target: ticket.target,
    after: [...ticket.after].sort(),
    calendar: ticket.calendar,
    ready: local(ticket.readyAt),
    due: local(ticket.dueAt),
    expedited: ticket.expedited,
    ...(ticket.priority === undefined ? {} : { priority: ticket.priority }),
    asks: ticket.approvals.map(words),
  };
}

function words(approval: ExpectedApproval): readonly string[] {
  return approval.approvers;
}
