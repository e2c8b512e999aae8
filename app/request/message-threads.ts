/** What departments and the requester write to each other about a request: one thread for each ticket. */
import type { TimelineEntry } from '../../requests/reading/timeline';
import type { TicketSummary } from '../../requests/reading/ticket-summary';

export interface Thread {
  readonly ticketId: string;
  /** Null where the tickets themselves are not shown. */
  readonly title: TicketSummary['title'] | null;
  /** The department waits until the requester answers. */
  readonly waits: boolean;
  /** Comments, and what a department waits for; oldest first. */
  readonly messages: readonly TimelineEntry[];
}

/**
 * Those that wait for an answer come first, then by their latest message.
 *
 * @param tickets none where the work is not shown: then a department waits until the requester has written
 */
export function messageThreads(
  timeline: readonly TimelineEntry[],
  tickets: readonly Pick<TicketSummary, 'id' | 'state'>[],
  requesterId: string,
): Thread[] {
  const byTicket = new Map<string, TimelineEntry[]>();
  for (const entry of timeline) {
    if (entry.ticketId === null || !isMessage(entry)) continue;
    byTicket.set(entry.ticketId, [...(byTicket.get(entry.ticketId) ?? []), entry]);
  }
  return [...byTicket]
    .map(([ticketId, messages]) => ({
      ticketId,
      title: messages[0]?.ticketTitle ?? null,
      waits:
        tickets.length > 0
          ? tickets.some(({ id, state }) => id === ticketId && state === 'waiting-on-requester')
          : isUnanswered(messages, requesterId),
      messages,
    }))
    .sort((a, b) => Number(b.waits) - Number(a.waits) || latest(b) - latest(a));
}

function isMessage({ type, data }: TimelineEntry): boolean {
  if (type === 'commented') return data.visibility === 'requester';
  return type === 'waiting' && data.on === 'requester';
}

function isUnanswered(messages: readonly TimelineEntry[], requesterId: string): boolean {
  const asked = messages.findLastIndex((message) => message.type === 'waiting');
  return asked !== -1 && messages.slice(asked).every((message) => message.actor?.id !== requesterId);
}

function latest({ messages }: { messages: readonly TimelineEntry[] }): number {
  return messages.at(-1)?.at ?? 0;
}
