/** Asks the product for the plan of a case, and reads it in the oracle's terms. */
import { loadCalendars, loadItems } from '../../catalog/load-items.server';
import { planRequest } from '../../catalog/plan-request';
import type { PlanJson, PlannedApproval, PlannedTicket } from '../../rules/plan';
import { inOracleWords } from './approver-words';
import type { Case, ExpectedApproval, ExpectedPlan, ExpectedTicket } from './oracle/case';

const calendars = loadCalendars();
const items = new Map(loadItems().map((item) => [item.document.key, item]));

/** The plan that submitting the case would store. */
export function productPlan(asked: Case): ExpectedPlan {
  return readPlan(productJson(asked), asked);
}

export function productJson({ item: key, requester, answers, now, people }: Case): PlanJson {
  const item = items.get(key);
  if (!item) throw new Error(`The product ships no item ${key}.`);
  const persons = new Map(people.map((person) => [person.number, person]));
  const input = { requester, answers, now, persons, locale: 'en' };
  return planRequest({ item, version: 1 }, input, { calendars, mode: 'submit' }).json;
}

/** Errors are told apart by field: the policy does not say which element of a list is pointed at. */
function readPlan(plan: PlanJson, asked: Case): ExpectedPlan {
  return {
    valid: plan.valid,
    errors: plan.errors.map(({ field, code }) => ({ field: fieldOf(field), codes: [code] })),
    refused: plan.refused,
    dropped: plan.dropped,
    approvals: plan.approvals.map((approval) => readApproval(approval, plan.approvals, asked)),
    tickets: plan.tickets.map((ticket) => readTicket(ticket, asked)),
  };
}

function readTicket(ticket: PlannedTicket, asked: Case): ExpectedTicket {
  const { key, department, after, priority, ola } = ticket;
  return {
    key,
    department,
    after,
    priority,
    calendar: ola.calendar,
    target: ola.target,
    readyAt: instantOf(ola.plannedReadyAt),
    dueAt: instantOf(ola.plannedDueAt),
    expedited: ola.expedited,
    approvals: ticket.approvals.map((approval) => readApproval(approval, ticket.approvals, asked)),
  };
}

/** `order:1` stands for the key of the approval of that order, which the policy does not name. */
function readApproval(
  approval: PlannedApproval,
  siblings: readonly PlannedApproval[],
  asked: Case,
): ExpectedApproval {
  const excludes = (approval.excludes ?? []).map((excluded) => {
    const earlier = siblings.find((sibling) => sibling.key === excluded);
    return earlier ? `order:${earlier.order}` : excluded;
  });
  return { order: approval.order, approvers: inOracleWords(approval, asked), excludes };
}

/** RFC 3339 in UTC without a fraction where there is none; anything else is no time. */
function instantOf(text: string): number {
  const instant = Date.parse(text);
  const written = Number.isNaN(instant) ? '' : new Date(instant).toISOString().replace('.000Z', 'Z');
  return written === text ? instant : Number.NaN;
}

function fieldOf(pointer: string): string {
  return pointer.split('/').slice(0, 2).join('/');
}
