/** Tickets that may still come, each once: the rows of a decision table open the same one. */
import type { PossibleTicket } from './plan';

/** The first of each key, waiting for what any of them waits for. */
export function possibleOnce(tickets: readonly PossibleTicket[]): readonly PossibleTicket[] {
  const known = new Map<string, PossibleTicket>();
  for (const ticket of tickets) {
    const first = known.get(ticket.key);
    const waitsFor = first && [...new Set([...first.waitsFor, ...ticket.waitsFor])];
    known.set(ticket.key, first && waitsFor ? { ...first, waitsFor } : ticket);
  }
  return [...known.values()];
}
