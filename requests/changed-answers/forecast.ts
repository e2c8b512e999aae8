/** Planned times of work that is under way: what runs is over when it is due, what waits is ready when that is over. Pure. */
import type { Calendar } from '../../rules/working-time/calendar';
import { CalendarError } from '../../rules/working-time/calendar-error';
import { dueAt } from '../../rules/working-time/due-at';
import { isClosed } from '../../tickets/request-work';
import type { RequestWork } from '../../tickets/request-work';
import type { Ticket } from '../../tickets/ticket';

/** Instants in milliseconds UTC. */
export type PlannedTimes = Pick<Ticket, 'plannedReadyAt' | 'plannedDueAt' | 'plannedExpedited'>;

interface Surroundings {
  /** By version id. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly now: number;
}

/**
 * Times of the tickets that are planned anew, and of those that wait for them; by ticket id. As in every plan,
 * approvals count as given at once. A ticket whose calendar does not reach so far keeps the times that it has.
 *
 * @param anew ids of open tickets
 */
export function forecast(
  work: RequestWork,
  anew: ReadonlySet<string>,
  { calendars, now }: Surroundings,
): ReadonlyMap<string, PlannedTimes> {
  const byId = new Map(work.tickets.map((ticket) => [ticket.id, ticket]));
  const times = new Map<string, PlannedTimes>();
  const seen = new Set<string>();

  /** When a ticket is over, and whether that is another time than it was. */
  function endOf(id: string): { readonly at: number; readonly anew: boolean } {
    const ticket = byId.get(id);
    if (!ticket || isClosed(ticket.state)) return { at: now, anew: false };
    if (!seen.has(id)) {
      seen.add(id);
      const planned = planAnew(ticket);
      if (planned) times.set(id, planned);
    }
    const due = times.get(id)?.plannedDueAt ?? ticket.dueAt ?? ticket.plannedDueAt;
    return { at: Math.max(now, due), anew: times.has(id) };
  }

  function planAnew(ticket: Ticket): PlannedTimes | null {
    const waits = work.prerequisites.filter(({ ticketId }) => ticketId === ticket.id);
    const before = ticket.state === 'blocked' ? waits.map(({ afterId }) => endOf(afterId)) : [];
    if (!anew.has(ticket.id) && !before.some((end) => end.anew)) return null;
    const readyAt = Math.max(now, ...before.map(({ at }) => at));
    const calendar = calendars.get(ticket.calendarVersionId);
    return calendar ? plannedFrom(ticket, calendar, readyAt) : null;
  }

  for (const { id } of work.tickets) endOf(id);
  return times;
}

/** The planned end of the last ticket that is wanted, milliseconds UTC. */
export function lastPlanned({ tickets }: Pick<RequestWork, 'tickets'>): number | null {
  const ends = tickets.flatMap(({ state, plannedDueAt }) => (state === 'cancelled' ? [] : plannedDueAt));
  return ends.length === 0 ? null : Math.max(...ends);
}

function plannedFrom({ detail }: Ticket, calendar: Calendar, readyAt: number): PlannedTimes | null {
  try {
    const due = dueAt(detail.target, calendar, readyAt);
    return { plannedReadyAt: readyAt, plannedDueAt: due.dueAt, plannedExpedited: due.expedited };
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
