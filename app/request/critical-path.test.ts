import { describe, expect, it } from 'vitest';
import { criticalPath, type ChainTicket } from './critical-path';

const ticket = (id: string, plannedDueAt: number, changes: Partial<ChainTicket> = {}): ChainTicket => ({
  id,
  after: [],
  state: 'blocked',
  plannedDueAt,
  dueAt: null,
  doneAt: null,
  ...changes,
});

describe('the chain that ends last', () => {
  it('follows the latest prerequisite back to the start', () => {
    const tickets = [
      ticket('hr.contract', 10),
      ticket('legal.nda', 12),
      ticket('hr.record', 20, { after: ['hr.contract'] }),
      ticket('it.account', 30, { after: ['hr.record', 'legal.nda'] }),
      ticket('fin.payroll', 25, { after: ['hr.record'] }),
    ];
    expect(criticalPath(tickets)).toEqual(['hr.contract', 'hr.record', 'it.account']);
  });

  it('takes what has happened over what was planned', () => {
    const tickets = [
      ticket('a', 10, { state: 'done', doneAt: 5 }),
      ticket('b', 8, { state: 'in-progress', dueAt: 15 }),
      ticket('c', 20, { after: ['a', 'b'] }),
    ];
    expect(criticalPath(tickets)).toEqual(['b', 'c']);
  });

  it('leaves out what is cancelled, and is empty where nothing is left', () => {
    const cancelled = ticket('a', 99, { state: 'cancelled' });
    expect(criticalPath([cancelled, ticket('b', 10, { after: ['a'] })])).toEqual(['b']);
    expect(criticalPath([cancelled])).toEqual([]);
  });
});
