/** Which tickets could wait for each other in a circle, if they were all opened. */
import { ticketBase } from './ticket-base';

export interface Waiting {
  readonly key: string;
  /** Keys of tickets that come before: of all tickets of a list, of one of them (`key:element`), `*` for every other. */
  readonly after: readonly string[];
}

/** Groups of keys of which each leads to every other; a group of one waits for itself. */
export function circlesIn(tickets: readonly Waiting[]): readonly (readonly string[])[] {
  const keys = [...new Set(tickets.map(({ key }) => key))];
  const next = new Map<string, Set<string>>(keys.map((key) => [key, new Set()]));
  for (const { key, after } of tickets)
    for (const name of after) {
      const named = name === '*' ? keys.filter((other) => other !== key) : [ticketBase(name)];
      for (const other of named) if (next.has(other)) next.get(key)?.add(other);
    }
  const reached = new Map(keys.map((key) => [key, reachableFrom(key, next)]));
  const groups = new Map<string, readonly string[]>();
  for (const key of keys) {
    if (reached.get(key)?.has(key) !== true) continue;
    const group = keys.filter((other) => reached.get(key)?.has(other) && reached.get(other)?.has(key));
    groups.set(group.join('\n'), group);
  }
  return [...groups.values()];
}

/** What comes before a key, directly or through others. */
function reachableFrom(key: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(next.get(key) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return reached;
}
