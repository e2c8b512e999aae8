/** Turns a ticket's clock as the domain tells it into what the OLA chip shows. */
import type { TicketClock } from '../../tickets/ticket-clock-view';
import type { OlaView } from '../ui/ola-chip';

/** What of a clock the chip needs. */
export type ChipClock = Pick<TicketClock, 'state' | 'dueAt' | 'workLeft' | 'breached' | 'dayLength' | 'soon'>;

/** A breached clock stays over even while it is paused: waiting afterwards does not undo a breach. */
export function olaViewOf(clock: ChipClock): OlaView {
  const { state, breached, soon, workLeft, dayLength: dayMs } = clock;
  if (state === 'stopped') return { kind: 'done', late: breached };
  // A clock without calendar data for these days has its date, but no working time to tell.
  if (state === 'planned' || workLeft === null) return { kind: 'planned', dueAt: clock.dueAt ?? 0 };
  if (breached) return { kind: 'over', overMs: -workLeft, dayMs };
  if (state === 'paused') return { kind: 'paused', leftMs: workLeft, dayMs };
  return { kind: 'running', leftMs: workLeft, soon, dayMs };
}
