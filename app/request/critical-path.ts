/** The chain of tickets that ends last: from a ticket that waits for nothing to the last one to be done. */

/** What of a ticket decides the end; instants in milliseconds UTC. */
export interface ChainTicket {
  readonly id: string;
  readonly after: readonly string[];
  readonly state: string;
  readonly plannedDueAt: number;
  readonly dueAt: number | null;
  readonly doneAt: number | null;
}

/** @returns the ids of the chain, from its first ticket to the one that ends last; cancelled tickets do not count */
export function criticalPath(tickets: readonly ChainTicket[]): string[] {
  const counted = new Map(
    tickets.filter(({ state }) => state !== 'cancelled').map((each) => [each.id, each]),
  );
  const chain: string[] = [];
  let link = latest([...counted.values()]);
  while (link !== undefined && !chain.includes(link.id)) {
    chain.unshift(link.id);
    link = latest(link.after.flatMap((id) => counted.get(id) ?? []));
  }
  return chain;
}

function latest(tickets: readonly ChainTicket[]): ChainTicket | undefined {
  return tickets.reduce<ChainTicket | undefined>(
    (last, ticket) => (last === undefined || endOf(ticket) > endOf(last) ? ticket : last),
    undefined,
  );
}

function endOf({ doneAt, dueAt, plannedDueAt }: ChainTicket): number {
  return doneAt ?? dueAt ?? plannedDueAt;
}
