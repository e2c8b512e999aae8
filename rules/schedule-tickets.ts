/** Prerequisites among the opened tickets, and the times at which each would be ready and due if all were kept. */
import type { Opening } from './open-tickets';
import type { Calendar } from './working-time/calendar';
import { dueAt, type Due } from './working-time/due-at';

/** Instants in milliseconds UTC. */
export interface ScheduledTicket {
  readonly opening: Opening;
  /** Keys of the opened tickets that come before, in the order in which the document names them. */
  readonly after: readonly string[];
  readonly readyAt: number;
  readonly due: Due;
}

/**
 * Schedules each ticket, in their order: without prerequisites it is ready at `now`, else when the last of them is due.
 *
 * @throws RuleError E-405 with the cycle; CalendarError E-404 where the calendar covers too little
 */
export function scheduleTickets(
  openings: readonly Opening[],
  calendar: Calendar,
  now: number,
): ScheduledTicket[] {
  const scheduled = new Map<string, ScheduledTicket>();

  function schedule(opening: Opening, path: readonly Opening[]): ScheduledTicket {
    const known = scheduled.get(opening.key);
    if (known) return known;
    if (path.includes(opening)) refuseCycle(opening, path);
    const before = prerequisitesOf(opening, openings).map((each) => schedule(each, [...path, opening]));
    const readyAt = before.length === 0 ? now : Math.max(...before.map(({ due }) => due.dueAt));
    const result = {
      opening,
      after: before.map((each) => each.opening.key),
      readyAt,
      due: dueAt(opening.target, calendar, readyAt),
    };
    scheduled.set(opening.key, result);
    return result;
  }

  return openings.map((opening) => schedule(opening, []));
}

/** Cut to what was opened: a key of `forEach` stands for all its tickets, `*` for every ticket but this one. */
function prerequisitesOf(opening: Opening, openings: readonly Opening[]): Opening[] {
  const found = (opening.ticket.effect.after ?? []).flatMap((reference) =>
    openings.filter((other) =>
      reference === '*'
        ? other !== opening
        : reference === other.key || reference === other.ticket.effect.key,
    ),
  );
  return [...new Set(found)];
}

function refuseCycle(opening: Opening, path: readonly Opening[]): never {
  const keys = [...path.slice(path.indexOf(opening)), opening].map(({ key }) => key);
  return opening.ticket.part.at('after').refuse('circular', { cycle: keys.join(' → ') });
}
