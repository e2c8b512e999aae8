/** Works out the planned times of a set of tickets, each ready when the last of its prerequisites is due. */
import type { ExpectedTicket, TicketRow } from './case';
import { dueFor, inWords } from './due-times';
import type { Site } from './sites';

/** Tickets with their times; a prerequisite that was not opened is left out and counts as done. */
export function schedule(rows: readonly TicketRow[], site: Site, now: number): ExpectedTicket[] {
  const opened = new Map(rows.map((row) => [row.key, row]));
  const timed = new Map<string, ExpectedTicket>();

  function timeOf(row: TicketRow): ExpectedTicket {
    const known = timed.get(row.key);
    if (known) return known;
    const before = row.after.flatMap((key) => opened.get(key) ?? []);
    const readyAt = before.length === 0 ? now : Math.max(...before.map((other) => timeOf(other).dueAt));
    const ticket: ExpectedTicket = {
      key: row.key,
      department: row.department,
      after: before.map((other) => other.key),
      calendar: site.calendar,
      target: inWords(row.target),
      readyAt,
      ...dueFor(row.target, site, readyAt),
      approvals: row.approvals ?? [],
      ...(row.priority === undefined ? {} : { priority: row.priority }),
    };
    timed.set(row.key, ticket);
    return ticket;
  }

  return rows.map(timeOf);
}
