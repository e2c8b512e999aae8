/** Turns a ticket's clock as the domain tells it into what the OLA chip shows. */
import type { TicketClock } from '../../tickets/ticket-clock-view';
import type { OlaView } from '../ui/ola-chip';

/** What of a clock the chip needs. */
export type ChipClock = Pick<TicketClock, 'state' | 'dueAt' | 'workLeft' | 'breached' | 'dayLength' | 'soon'>;

/** A breached clock stays over even while it is paused: waiting afterwards does not undo a breach. */
export function olaViewOf(clock: ChipClock): OlaView {
  const { dayLength: dayMs } = clock;
  const leftMs = clock.workLeft ?? 0;
  if (clock.state === 'stopped') return { kind: 'done', late: clock.breached };
  if (clock.state === 'planned') return { kind: 'planned', dueAt: clock.dueAt ?? 0 };
  if (clock.breached) return { kind: 'over', overMs: -leftMs, dayMs };
  if (clock.state === 'paused') return { kind: 'paused', leftMs, dayMs };
  return { kind: 'running', leftMs, soon: clock.soon, dayMs };
}
