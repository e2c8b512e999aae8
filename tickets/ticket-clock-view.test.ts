import { describe, expect, it } from 'vitest';
import { sampleTicket } from '../tests/builders/sample-ticket';
import { shippedCalendars } from '../tests/builders/shipped-calendars';
import { ticketClock } from './ticket-clock-view';

const { berlin } = shippedCalendars;
const HOUR = 3_600_000;
const at = (time: string): number => Date.parse(`2026-11-${time}+01:00`);
const running = sampleTicket({ readyAt: at('23T09:00'), dueAt: at('23T17:00') });

describe('ticketClock', () => {
  it('shows planned times of a ticket that is not ready', () => {
    const clock = ticketClock(
      sampleTicket({ state: 'blocked', dueAt: at('24T12:00') }),
      berlin,
      at('23T09:00'),
    );
    expect(clock).toMatchObject({ state: 'planned', dueAt: at('24T12:00'), workLeft: null, breached: false });
  });

  it('counts working time down, and below nothing', () => {
    expect(ticketClock(running, berlin, at('23T15:00'))).toMatchObject({
      state: 'running',
      workLeft: 2 * HOUR,
      breached: false,
    });
    expect(ticketClock(running, berlin, at('23T17:00'))).toMatchObject({ workLeft: 0, breached: true });
    expect(ticketClock(running, berlin, at('24T10:30')).workLeft).toBe(-2 * HOUR);
  });

  it('is soon over when a fifth of its time is left, and not any more once it is over', () => {
    const soonAt = (time: string) => ticketClock(running, berlin, at(time)).soon;
    expect([soonAt('23T15:23'), soonAt('23T15:24'), soonAt('23T17:00')]).toEqual([false, true, false]);
  });

  it('knows a usual day of its calendar', () => {
    expect(ticketClock(running, berlin, at('23T15:00')).dayLength).toBe(8.5 * HOUR);
    expect(ticketClock(running, shippedCalendars.shanghai, at('23T15:00')).dayLength).toBe(8 * HOUR);
  });

  it('stands while the ticket waits, unless a date comes nearer', () => {
    const waiting = { ...running, state: 'waiting-on-vendor' as const, pausedAt: at('23T13:00') };
    expect(ticketClock(waiting, berlin, at('25T13:00'))).toMatchObject({
      state: 'paused',
      workLeft: 4 * HOUR,
    });
    const bound = { kind: 'days-before' as const, amount: 0, bound: 'start', date: '2026-11-25' };
    const dated = { ...waiting, detail: { ...waiting.detail, target: bound }, dueAt: at('25T17:00') };
    expect(ticketClock(dated, berlin, at('25T13:00'))).toMatchObject({ state: 'paused', workLeft: 4 * HOUR });
    expect(ticketClock(dated, berlin, at('25T17:00')).breached).toBe(true);
    expect(ticketClock({ ...dated, expedited: true }, berlin, at('25T13:00')).breached).toBe(false);
  });

  it('stops when the work is done: in time at the very due time, late after it', () => {
    const done = { ...running, state: 'done' as const, doneAt: at('23T17:00') };
    expect(ticketClock(done, berlin, at('30T17:00'))).toMatchObject({ state: 'stopped', breached: false });
    expect(ticketClock({ ...done, doneAt: at('23T17:01') }, berlin, at('30T17:00')).breached).toBe(true);
    expect(ticketClock({ ...running, state: 'cancelled' }, berlin, at('30T17:00')).breached).toBe(false);
  });

  it('shows no time left where the calendar has no data', () => {
    expect(ticketClock(running, berlin, Date.parse('2031-01-01')).workLeft).toBeNull();
  });
});
