/** The random cases reach every row and every edge of the policy, and the oracle answers each of them. */
import { describe, expect, it } from 'vitest';
import { inTime } from '../builders/in-time';
import { WINDOWS } from './generate/moments';
import { randomCase } from './generate/random-case';
import { SPOILERS } from './generate/spoilers';
import { expectPlan } from './oracle/expect-plan';

const cases = Array.from({ length: 2000 }, (_, index) => randomCase('coverage', index));
const answered = inTime(() => cases.map((asked) => ({ asked, plan: expectPlan(asked) })));
const tickets = answered.flatMap(({ plan }) => plan.tickets);
const codes = answered.flatMap(({ plan }) => plan.errors.flatMap((error) => error.codes));

function count<T>(list: readonly T[], holds: (element: T) => boolean): number {
  return list.filter(holds).length;
}

describe('2,000 random cases', () => {
  it('are the same for the same seed', () => {
    expect(randomCase('again', 7)).toEqual(randomCase('again', 7));
    expect(randomCase('again', 7)).not.toEqual(randomCase('other', 7));
  });

  it('hold plenty of answers that stand and that do not', () => {
    expect(count(answered, ({ plan }) => plan.valid)).toBeGreaterThan(800);
    expect(count(answered, ({ plan }) => plan.errors.length > 0)).toBeGreaterThan(400);
    expect(count(answered, ({ plan }) => plan.refused.length > 0)).toBeGreaterThan(50);
    expect(count(answered, ({ plan }) => plan.valid && plan.dropped.length > 0)).toBeGreaterThan(30);
  });

  it.each(Object.keys(WINDOWS))('lie in the window "%s"', (window) => {
    expect(count(cases, (one) => one.window === window)).toBeGreaterThan(80);
  });

  it.each(Object.keys(SPOILERS))('spoil answers so that %s', (spoiler) => {
    expect(count(cases, (one) => one.spoiled.includes(spoiler))).toBeGreaterThan(60);
  });

  it.each(['E-301', 'E-302', 'E-303', 'E-304', 'E-305', 'E-306', 'E-307', 'E-309'])('reach %s', (code) => {
    expect(count(codes, (one) => one === code)).toBeGreaterThan(8);
  });

  it.each([
    ...['hr.contract', 'legal.contractor-agreement', 'legal.nda', 'hr.record', 'hr.right-to-work'],
    ...['hr.orientation', 'it.account', 'it.mailbox', 'it.laptop', 'it.ship-laptop', 'it.vpn-mfa'],
    ...['it.software:ide', 'it.software:erp', 'it.software:crm', 'it.software:hris', 'it.software:chat'],
    ...['it.other-software', 'it.privileged-access', 'it.security-training', 'fac.desk', 'fac.badge'],
    ...['fac.home-office-kit', 'fin.payroll', 'fin.vendor', 'fin.corporate-card'],
  ])('open %s', (key) => {
    expect(count(tickets, (ticket) => ticket.key === key)).toBeGreaterThan(40);
  });

  it.each(['shanghai', 'berlin', 'new-york'])('run on the calendar %s, expedited and not', (calendar) => {
    const bound = tickets.filter((one) => one.calendar === calendar && one.target.endsWith('start'));
    expect(count(bound, (ticket) => ticket.expedited)).toBeGreaterThan(200);
    expect(count(bound, (ticket) => !ticket.expedited)).toBeGreaterThan(200);
  });

  it('have requesters who are the manager and who are not', () => {
    const valid = answered.filter(({ plan }) => plan.valid);
    expect(count(valid, ({ plan }) => plan.approvals.length === 0)).toBeGreaterThan(100);
    expect(count(valid, ({ plan }) => plan.approvals.length === 1)).toBeGreaterThan(100);
  });
});
