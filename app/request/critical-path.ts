/** The chain of tickets that decides when everything is ready. */
import { isBoundToDate } from '../ticket/target-words';

/** What of a ticket decides the end; instants in milliseconds UTC. */
export interface ChainTicket {
  readonly key: string;
  readonly after: readonly string[];
  readonly state: string;
  /** In the plan's short words: a target that is bound to a date hangs on that date, not on what came before. */
  readonly target: string;
  readonly expedited: boolean;
  readonly plannedDueAt: number;
  readonly dueAt: number | null;
  readonly doneAt: number | null;
}

/** @returns the keys of the chain, from its first ticket to the one that ends last; cancelled tickets do not count */
export function criticalPath(tickets: readonly ChainTicket[]): string[] {
  const counted = new Map(
    tickets.filter(({ state }) => state !== 'cancelled').map((each) => [each.key, each]),
  );
  const chain: string[] = [];
  let link = latest([...counted.values()]);
  while (link !== undefined && !chain.includes(link.key)) {
    chain.unshift(link.key);
    if (isBoundToDate(link.target) && !link.expedited) break;
    link = latest(link.after.flatMap((key) => counted.get(key) ?? []));
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
