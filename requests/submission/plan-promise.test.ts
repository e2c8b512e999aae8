import { describe, expect, it } from 'vitest';
import type { PlannedTicket } from '../../rules/plan';
import { differenceFrom, promiseOf } from './plan-promise';

function ticket(key: string, change: Partial<PlannedTicket> = {}): PlannedTicket {
  return {
    key,
    rule: key,
    department: 'it',
    title: key,
    priority: 'normal',
    after: [],
    approvals: [],
    ola: {
      target: '8 wh',
      calendar: 'berlin',
      plannedReadyAt: '2026-11-23T08:00:00Z',
      plannedDueAt: '2026-11-23T16:00:00Z',
      expedited: false,
    },
    ...change,
  };
}
const plan = { tickets: [ticket('a'), ticket('b', { after: ['a'] })], approvals: [] };

describe('a promise', () => {
  it('is kept by a plan that differs in times alone', () => {
    const ola = { ...ticket('a').ola, plannedDueAt: '2026-11-24T16:00:00Z', expedited: true };
    const later = { ...plan, tickets: plan.tickets.map((each) => ({ ...each, ola, title: 'Other words' })) };
    expect(differenceFrom(promiseOf(plan, true), later, true)).toBeNull();
    expect(differenceFrom(promiseOf(plan, false), later, false)).toBeNull();
  });

  it('tells what is new, gone and other', () => {
    const approval = { key: 'head', order: 1, approvers: ['head-of:it'] };
    const now = {
      tickets: [ticket('b', { after: [], priority: 'high' }), ticket('c')],
      approvals: [approval],
    };
    expect(differenceFrom(promiseOf(plan, true), now, true)).toEqual({
      opened: ['c'],
      gone: ['a'],
      changed: [{ key: 'b', parts: ['priority', 'after'] }],
      approvals: true,
    });
  });

  it('tells that others are told, or something else, and keeps words from before notices', () => {
    const notice = { key: 'urgent', rule: 'tell', to: ['head-of:it'], text: 'Somebody waits' };
    const told = { ...plan, notices: [notice] };
    const sent = (word: string, to: string[]) =>
      differenceFrom(word, { ...plan, notices: [{ ...notice, to, text: 'In other words' }] }, true);
    expect(sent(promiseOf(told, true), ['head-of:it'])).toBeNull();
    const difference = { opened: [], gone: [], changed: [], approvals: false, notices: true };
    expect(sent(promiseOf(told, true), ['head-of:hr'])).toEqual(difference);
    expect(sent(promiseOf(plan, true), ['head-of:it'])).toEqual(difference);
    expect(differenceFrom(promiseOf(told, true), plan, true)).toEqual(difference);
    expect(() => differenceFrom('{"approvals":"","tickets":{},"notices":1}', plan, true)).toThrow('E-902');
  });

  it('is silent about work that the requester is not shown', () => {
    const word = promiseOf(plan, false);
    expect(word).not.toContain('it');
    const now = { ...plan, tickets: [ticket('c')] };
    const difference = differenceFrom(word, now, false);
    expect(difference).toEqual({ opened: [], gone: [], changed: [], approvals: false });
  });

  it('refuses a word that is none of ours', () => {
    for (const word of ['', '{}', '{"approvals":"","tickets":{"a":1}}', '[1', '{"__proto__":{}}'])
      expect(() => differenceFrom(word, plan, true)).toThrow('E-902');
  });
});
