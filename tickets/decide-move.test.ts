import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../people/viewer';
import { decideAssignment, decideClaim, decideMove } from './decide-move';
import { sampleTicket } from '../tests/builders/sample-ticket';
import { ticketStates } from './ticket';
import { moveRule, moves, movesFrom } from './ticket-moves';

const NOW = 1_000;

function worker(id: string, roles: Viewer['roles'] = ['agent']): Viewer {
  return {
    id,
    number: id,
    name: id,
    email: '',
    department: 'it',
    team: null,
    roles,
    manages: [],
    manager: null,
    legalEntity: 'DE',
    zone: 'Europe/Berlin',
    locale: 'en',
  };
}
const ada = worker('ada');

describe('decideMove', () => {
  it('allows exactly what the table says, and leads where it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ticketStates), fc.constantFrom(...moves), (state, move) => {
        const ticket = sampleTicket({ state, assigneeId: 'ada' });
        const decide = () => decideMove(ticket, { move, reason: 'because' }, ada, NOW);
        if (movesFrom(state).includes(move)) {
          const { ticket: moved, events } = decide();
          expect(moved.state).toBe(moveRule(move).to);
          expect(moved.version).toBe(ticket.version + 1);
          expect(events.map((event) => event.at)).toEqual([NOW]);
        } else {
          const code = state === 'blocked' && move === 'start' ? 'E-502' : 'E-501';
          expect(decide).toThrow(code);
        }
      }),
    );
  });

  it('claims a ticket that nobody has when it is started', () => {
    const { ticket, events } = decideMove(sampleTicket({ state: 'ready' }), { move: 'start' }, ada, NOW);
    expect(ticket.assigneeId).toBe('ada');
    expect(events.map((event) => event.type)).toEqual(['claimed', 'started']);
  });

  it('refuses to move a ticket that a colleague has, unless one leads the department', () => {
    const ticket = sampleTicket({ state: 'in-progress', assigneeId: 'ben' });
    expect(() => decideMove(ticket, { move: 'done' }, ada, NOW)).toThrow('E-202');
    expect(() => decideMove(ticket, { move: 'done' }, worker('eve', ['team-lead']), NOW)).not.toThrow();
  });

  it('asks for a reason to wait and to reopen', () => {
    for (const move of moves.filter((each) => moveRule(each).needsReason))
      for (const state of moveRule(move).from) {
        const ticket = sampleTicket({ state, assigneeId: 'ada' });
        expect(() => decideMove(ticket, { move, reason: '  ' }, ada, NOW)).toThrow('E-504');
      }
  });

  it('tells when the work was done, and forgets it when it is reopened', () => {
    const done = decideMove(sampleTicket({ state: 'in-progress' }), { move: 'done' }, ada, NOW).ticket;
    expect(done.doneAt).toBe(NOW);
    expect(decideMove(done, { move: 'reopen', reason: 'wrong size' }, ada, NOW).ticket.doneAt).toBeNull();
  });

  it('keeps only ticks that the checklist has', () => {
    const item = { en: 'A', 'zh-CN': '甲' };
    const ticket = sampleTicket({ state: 'in-progress', checklist: [item, item] });
    const { events } = decideMove(ticket, { move: 'done', checked: [1, 1, 7, -1, 0.5] }, ada, NOW);
    expect(events[0]?.data).toEqual({ checked: [1] });
  });
});

describe('decideClaim and decideAssignment', () => {
  it('gives the ticket to one person, who may take it again without effect', () => {
    const claimed = decideClaim(sampleTicket({ state: 'blocked' }), ada, NOW);
    expect(claimed?.ticket.assigneeId).toBe('ada');
    expect(decideClaim(claimed!.ticket, ada, NOW)).toBeNull();
    expect(() => decideClaim(claimed!.ticket, worker('ben'), NOW)).toThrow('E-202');
  });

  it('refuses to hand out what is closed', () => {
    expect(() => decideClaim(sampleTicket({ state: 'done' }), ada, NOW)).toThrow('E-501');
    expect(() => decideAssignment(sampleTicket({ state: 'cancelled' }), 'ben', ada, NOW)).toThrow('E-501');
  });

  it('puts a ticket back into the queue', () => {
    const ticket = sampleTicket({ state: 'ready', assigneeId: 'ada' });
    const change = decideAssignment(ticket, null, ada, NOW);
    expect(change?.ticket.assigneeId).toBeNull();
    expect(change?.events[0]?.data).toEqual({ to: null });
  });
});
