/** The comparison sees every kind of difference: a comparison that sees nothing would prove nothing. */
import { describe, expect, it } from 'vitest';
import { comparePlans } from './compare-plans';
import { readNamedCases } from './named-case';
import type { ExpectedPlan, ExpectedTicket } from './oracle/case';
import { expectPlan } from './oracle/expect-plan';

const named = readNamedCases().find((one) => one.name.startsWith('the German hybrid contractor'))!;
const plan = expectPlan(named.asked);

function withTicket(key: string, change: Partial<ExpectedTicket>): ExpectedPlan {
  const tickets = plan.tickets.map((ticket) => (ticket.key === key ? { ...ticket, ...change } : ticket));
  return { ...plan, tickets };
}

function points(product: ExpectedPlan): string[] {
  return comparePlans(plan, product).map((one) => one.point);
}

describe('comparing plans', () => {
  it('finds nothing between a plan and itself in another order', () => {
    expect(points({ ...plan, tickets: [...plan.tickets].reverse() })).toEqual([]);
  });

  it('finds a ticket that is missing, one too many, and one twice', () => {
    expect(points({ ...plan, tickets: plan.tickets.slice(1) })).toEqual([
      'legal.contractor-agreement: how many',
    ]);
    const extra = { ...plan.tickets[0]!, key: 'hr.more' };
    expect(points({ ...plan, tickets: [...plan.tickets, extra] })).toEqual(['hr.more: how many']);
    expect(points({ ...plan, tickets: [...plan.tickets, plan.tickets[0]!] })).toHaveLength(1);
  });

  it.each<[keyof ExpectedTicket, Partial<ExpectedTicket>]>([
    ['department', { department: 'hr' }],
    ['after', { after: [] }],
    ['calendar', { calendar: 'shanghai' }],
    ['target', { target: '8 wd' }],
    ['expedited', { expedited: true }],
    ['approvals', { approvals: [] }],
  ])('finds another %s', (point, change) => {
    expect(points(withTicket('it.privileged-access', change))).toEqual([`it.privileged-access: ${point}`]);
  });

  it('finds a time that is a minute off', () => {
    const account = plan.tickets.find((ticket) => ticket.key === 'it.account')!;
    expect(points(withTicket('it.account', { dueAt: account.dueAt + 60_000 }))).toEqual(['it.account: due']);
    expect(points(withTicket('it.account', { readyAt: Number.NaN }))).toEqual(['it.account: ready']);
  });

  it('finds other errors, codes, refusals and drops', () => {
    const spoilt: ExpectedPlan = { ...plan, errors: [{ field: '/office', codes: ['E-303'] }] };
    expect(points(spoilt)).toEqual(['error at /office']);
    const otherCode: ExpectedPlan = { ...plan, errors: [{ field: '/office', codes: ['E-301'] }] };
    expect(comparePlans(spoilt, otherCode).map((one) => one.point)).toEqual(['error at /office']);
    expect(points({ ...plan, valid: false, refused: ['/costCenter'], dropped: ['/office'] })).toEqual([
      'valid',
      'refused',
      'dropped',
    ]);
  });

  it('finds a confirmation that nobody asked for', () => {
    const approvals = [{ order: 1, approvers: ['answer:/manager'], excludes: [] }];
    expect(points({ ...plan, approvals })).toEqual(['approvals of the request']);
  });
});
