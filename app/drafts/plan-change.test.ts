import { describe, expect, it } from 'vitest';
import { planChange } from './plan-change';
import type { PlanView } from './plan-view';

function plan(...keys: string[]): PlanView {
  const lines = keys.map((key) => ({
    key,
    title: key,
    dueAt: 0,
    approvals: 0,
    after: [],
    target: '',
    because: [],
    expedited: false,
  }));
  const lanes = [{ department: 'it', title: 'IT', lines }];
  const nothing = { itemPromise: null, decisions: [], notices: [], open: 0 };
  return { promise: keys.join(), promisedAt: 0, showWork: 'full', lanes, ...nothing };
}

describe('what the last answer changed', () => {
  it('names what is new and counts what is gone', () => {
    const { added, removed } = planChange(plan('account', 'desk', 'badge'), plan('account', 'vpn', 'kit'));
    expect([...added]).toEqual(['vpn', 'kit']);
    expect(removed).toBe(2);
  });

  it('is nothing for the same tickets, whatever their times', () => {
    expect(planChange(plan('a', 'b'), plan('b', 'a'))).toEqual({ added: new Set(), removed: 0 });
  });
});
