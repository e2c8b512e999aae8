/** Compares the product's plan with the oracle's, point by point, whatever the order of their tickets. */
import type { ExpectedApproval, ExpectedPlan, ExpectedTicket } from './oracle/case';

/** One point on which the plans differ. `point` is the same for every case that differs in the same way. */
export interface Difference {
  readonly point: string;
  readonly policy: unknown;
  readonly product: unknown;
}

export function comparePlans(policy: ExpectedPlan, product: ExpectedPlan): Difference[] {
  return [
    ...differ('valid', policy.valid, product.valid),
    ...compareErrors(policy, product),
    ...differ('refused', sorted(policy.refused), sorted(product.refused)),
    ...differ('dropped', decided(policy.dropped, policy), decided(product.dropped, policy)),
    ...compareApprovals('approvals of the request', policy.approvals, product.approvals),
    ...compareTickets(policy.tickets, product.tickets),
  ];
}

/** The same fields, and for each of them a code that the policy's words allow. */
function compareErrors(policy: ExpectedPlan, product: ExpectedPlan): Difference[] {
  return decided(fieldsOf(policy, product), policy).flatMap((field) => {
    const allowed = codesAt(policy, field);
    const found = codesAt(product, field);
    const agrees =
      (allowed.length === 0) === (found.length === 0) && found.every((code) => allowed.includes(code));
    return agrees ? [] : [{ point: `error at ${field}`, policy: allowed, product: found }];
  });
}

function fieldsOf(...plans: readonly ExpectedPlan[]): string[] {
  return sorted(new Set(plans.flatMap((plan) => plan.errors.map((error) => error.field))));
}

/** Without the pointers that the policy leaves undecided. */
function decided(pointers: readonly string[], policy: ExpectedPlan): string[] {
  return sorted(pointers).filter((pointer) => !policy.undecided?.includes(pointer));
}

function codesAt(plan: ExpectedPlan, field: string): string[] {
  return plan.errors.filter((error) => error.field === field).flatMap((error) => error.codes);
}

function compareTickets(policy: readonly ExpectedTicket[], product: readonly ExpectedTicket[]): Difference[] {
  const keys = sorted(new Set([...policy, ...product].map((ticket) => ticket.key)));
  return keys.flatMap((key) => {
    const expected = policy.filter((ticket) => ticket.key === key);
    const found = product.filter((ticket) => ticket.key === key);
    const [left] = expected;
    const [right] = found;
    if (!left || !right || found.length !== expected.length) {
      return [{ point: `${key}: how many`, policy: expected.length, product: found.length }];
    }
    return compareTicket(left, right);
  });
}

function compareTicket(policy: ExpectedTicket, product: ExpectedTicket): Difference[] {
  const point = (name: string) => `${policy.key}: ${name}`;
  return [
    ...differ(point('department'), policy.department, product.department),
    ...differ(point('after'), sorted(policy.after), sorted(product.after)),
    ...differ(point('calendar'), policy.calendar, product.calendar),
    ...differ(point('target'), policy.target, product.target),
    ...differ(point('ready'), instant(policy.readyAt), instant(product.readyAt)),
    ...differ(point('due'), instant(policy.dueAt), instant(product.dueAt)),
    ...differ(point('expedited'), policy.expedited, product.expedited),
    ...(policy.priority === undefined ? [] : differ(point('priority'), policy.priority, product.priority)),
    ...compareApprovals(point('approvals'), policy.approvals, product.approvals),
  ];
}

function compareApprovals(
  point: string,
  policy: readonly ExpectedApproval[],
  product: readonly ExpectedApproval[],
): Difference[] {
  return differ(point, policy.map(inOrder), product.map(inOrder));
}

function inOrder({ order, approvers, excludes }: ExpectedApproval): unknown {
  return { order, approvers, excludes: sorted(excludes) };
}

function differ(point: string, policy: unknown, product: unknown): Difference[] {
  return JSON.stringify(policy) === JSON.stringify(product) ? [] : [{ point, policy, product }];
}

function sorted(values: Iterable<string>): string[] {
  return [...values].sort();
}

function instant(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : String(milliseconds);
}
