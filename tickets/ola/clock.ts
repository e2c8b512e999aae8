/** A ticket's OLA clock as its history tells it: ready, due, standing or ended. Pure; stored due times are its cache. */
import type { OlaTarget } from '../../rules/plan';
import type { Calendar } from '../../rules/working-time/calendar';
import { dueAt, expedite, isDateBound } from '../../rules/working-time/due-at';
import { addWorkingTime, workingTimeBetween } from '../../rules/working-time/working-time';

/** An event of the history; only the types that a clock hears count, any other is passed over. */
export interface ClockEvent {
  readonly type: string;
  /** Milliseconds UTC. Events come in the order of time. */
  readonly at: number;
}

/** A stretch in which the clock stood: from the event that said so, up to the one that ended it. */
export interface Pause {
  readonly from: number;
  readonly until: number;
  /** Working time in milliseconds by which it moved the due time. */
  readonly moved: number;
}

/** All instants and durations in milliseconds; durations are working time. */
export interface Clock {
  /** When the clock began to run: the ticket became ready, or ready again. */
  readonly readyAt: number;
  /** The due time as it stands; a pause that has not ended has not moved it yet. */
  readonly dueAt: number;
  readonly expedited: boolean;
  /** Since when the clock stands; null while it runs. */
  readonly pausedAt: number | null;
  /** When the ticket was done or cancelled; null while it is open. */
  readonly endedAt: number | null;
  /** Why the due time is what it was at `readyAt`: the target's own, four hours instead of it, or kept on reopening. */
  readonly basis: 'target' | 'expedited' | 'kept';
  /** Working time from ready to due without what was waited: 100 % of the ticket's alerts. */
  readonly allowance: number;
  /** Whether waiting moves the due time; a date bound stays where it is. */
  readonly movesWithWaiting: boolean;
  readonly pauses: readonly Pause[];
}

/**
 * The clock of a ticket after these events; null where it has not become ready, or not again since it was restarted.
 *
 * @throws CalendarError E-404 where the calendar covers too little
 */
export function clockOf(events: readonly ClockEvent[], target: OlaTarget, calendar: Calendar): Clock | null {
  let clock: Clock | null = null;
  const agreed = { target, calendar };
  for (const event of events)
    clock = clock ? after(clock, event, agreed) : event.type === 'ready' ? begin(event.at, agreed) : null;
  return clock;
}

/** What a clock is worked out with. */
interface Agreed {
  readonly target: OlaTarget;
  readonly calendar: Calendar;
}

function begin(at: number, { target, calendar }: Agreed): Clock {
  const { dueAt: due, expedited } = dueAt(target, calendar, at);
  const movesWithWaiting = expedited || !isDateBound(target);
  return start(calendar, at, due, {
    expedited,
    basis: expedited ? 'expedited' : 'target',
    movesWithWaiting,
  });
}

type Terms = Pick<Clock, 'expedited' | 'basis' | 'movesWithWaiting'>;

function start(calendar: Calendar, readyAt: number, due: number, terms: Terms): Clock {
  const allowance = workingTimeBetween(calendar, readyAt, due);
  return { ...terms, readyAt, dueAt: due, pausedAt: null, endedAt: null, allowance, pauses: [] };
}

function after(clock: Clock, event: ClockEvent, { target, calendar }: Agreed): Clock | null {
  if (event.type === 'restarted') return null;
  if (clock.endedAt !== null) return event.type === 'reopened' ? reopen(clock, event.at, calendar) : clock;
  switch (event.type) {
    case 'waiting':
      return clock.pausedAt === null ? { ...clock, pausedAt: event.at } : clock;
    case 'resumed':
      return resume(clock, event.at, calendar);
    case 'rescheduled':
      return reschedule(clock, event.at, { target, calendar });
    case 'done':
    case 'cancelled':
      return { ...resume(clock, event.at, calendar), endedAt: event.at };
    default:
      return clock;
  }
}

/** Ends a pause. One that began when the ticket was already due moves nothing: what is breached stays breached. */
function resume(clock: Clock, at: number, calendar: Calendar): Clock {
  const { pausedAt } = clock;
  if (pausedAt === null) return clock;
  const moves = clock.movesWithWaiting && pausedAt < clock.dueAt;
  const moved = moves ? workingTimeBetween(calendar, pausedAt, at) : 0;
  return {
    ...clock,
    dueAt: addWorkingTime(calendar, clock.dueAt, moved),
    pausedAt: null,
    pauses: [...clock.pauses, { from: pausedAt, until: at, moved }],
  };
}

/** Counts to the new date from here, as if it began here; a clock that stands goes on standing. */
function reschedule({ pausedAt }: Clock, at: number, agreed: Agreed): Clock {
  return { ...begin(at, agreed), pausedAt: pausedAt === null ? null : at };
}

/** The same due time if it lies ahead, else four hours; either way alerts count from here. */
function reopen(clock: Clock, at: number, calendar: Calendar): Clock {
  if (clock.dueAt > at) return start(calendar, at, clock.dueAt, { ...termsOf(clock), basis: 'kept' });
  const { dueAt: due, expedited } = expedite(calendar, at);
  return start(calendar, at, due, { expedited, basis: 'expedited', movesWithWaiting: true });
}

function termsOf({ expedited, basis, movesWithWaiting }: Clock): Terms {
  return { expedited, basis, movesWithWaiting };
}
