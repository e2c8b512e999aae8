import { describe, expect, it } from 'vitest';
import { sampleTicket } from '../tests/builders/sample-ticket';
import type { Approval } from './approvals/approval';
import { approvalsNowDue, progressOf, ticketsNowReady } from './request-work';
import type { RequestWork } from './request-work';
import type { TicketState } from './ticket';

function approval(over: Partial<Approval>): Approval {
  return {
    id: 'approval',
    requestId: 'request',
    ticketId: null,
    key: 'approval',
    order: 1,
    title: { en: 'Approve', 'zh-CN': '审批' },
    approvers: [],
    excludes: [],
    shows: [],
    state: 'pending',
    asked: false,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    version: 1,
    createdAt: 0,
    ...over,
  };
}

function work(
  states: Record<string, TicketState>,
  after: Record<string, string[]> = {},
  approvals: Approval[] = [],
): RequestWork {
  return {
    tickets: Object.entries(states).map(([id, state]) => sampleTicket({ id, state })),
    prerequisites: Object.entries(after).flatMap(([ticketId, ids]) =>
      ids.map((afterId) => ({ ticketId, afterId })),
    ),
    approvals,
  };
}
const idsOf = (things: readonly { id: string }[]): string[] => things.map((thing) => thing.id);

describe('ticketsNowReady', () => {
  it('waits for every prerequisite; a cancelled one counts as done', () => {
    const after = { c: ['a', 'b'] };
    expect(idsOf(ticketsNowReady(work({ a: 'done', b: 'in-progress', c: 'blocked' }, after)))).toEqual([]);
    expect(idsOf(ticketsNowReady(work({ a: 'done', b: 'cancelled', c: 'blocked' }, after)))).toEqual(['c']);
  });

  it('waits for the approvals of the ticket and of the request', () => {
    const own = approval({ id: 'own', ticketId: 'a', state: 'approved' });
    const request = approval({ id: 'request' });
    expect(idsOf(ticketsNowReady(work({ a: 'blocked' }, {}, [own, request])))).toEqual([]);
    const granted = approval({ id: 'request', state: 'approved' });
    expect(idsOf(ticketsNowReady(work({ a: 'blocked' }, {}, [own, granted])))).toEqual(['a']);
    const open = approval({ id: 'own', ticketId: 'a' });
    expect(idsOf(ticketsNowReady(work({ a: 'blocked' }, {}, [open, granted])))).toEqual([]);
  });

  it('leaves alone what is ready already', () => {
    expect(ticketsNowReady(work({ a: 'ready', b: 'in-progress' }))).toEqual([]);
  });
});

describe('approvalsNowDue', () => {
  const first = approval({ id: 'first', ticketId: 'a', order: 1 });
  const second = approval({ id: 'second', ticketId: 'a', order: 2 });

  it('asks for a ticket only when the request is confirmed, then without waiting for prerequisites', () => {
    const confirmation = approval({ id: 'confirmation' });
    const states = { a: 'blocked', b: 'ready' } as const;
    const after = { a: ['b'] };
    expect(idsOf(approvalsNowDue(work(states, after, [confirmation, first, second])))).toEqual([
      'confirmation',
    ]);
    const given = { ...confirmation, state: 'approved' as const };
    expect(idsOf(approvalsNowDue(work(states, after, [given, first, second])))).toEqual(['first']);
  });

  it('asks for the next order when the one before is given, and never twice', () => {
    const asked = { ...first, asked: true };
    expect(approvalsNowDue(work({ a: 'blocked' }, {}, [asked, second]))).toEqual([]);
    const given = { ...asked, state: 'approved' as const };
    expect(idsOf(approvalsNowDue(work({ a: 'blocked' }, {}, [given, second])))).toEqual(['second']);
  });

  it('asks side by side where orders are equal', () => {
    const beside = { ...second, order: 1 };
    expect(idsOf(approvalsNowDue(work({ a: 'blocked' }, {}, [first, beside])))).toEqual(['first', 'second']);
  });

  it('asks nothing for a ticket that is closed', () => {
    expect(approvalsNowDue(work({ a: 'cancelled' }, {}, [first]))).toEqual([]);
  });
});

describe('progressOf', () => {
  it('counts done tickets of those that were not cancelled', () => {
    const { tickets } = work({ a: 'done', b: 'ready', c: 'cancelled' });
    expect(progressOf(tickets)).toEqual({ done: 1, total: 2 });
  });
});
