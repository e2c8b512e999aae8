/** What is different about the work of two plans, ticket by ticket. */
import { sameValue } from '../../rules/conditions/same-value';
import type { PossibleTicket } from '../../rules/plan';
import type { StoredPlan, StoredTicket } from './stored-request';

export type PlanChange =
  | { readonly kind: 'gained' | 'lost'; readonly ticket: string }
  /** Whether it is opened hangs on an answer that nobody gave. */
  | { readonly kind: 'undecided'; readonly ticket: string }
  /** Its due time moves; where that stands, the time from which it can be worked. */
  | { readonly kind: 'due' | 'start'; readonly ticket: string; readonly way: 'later' | 'earlier' }
  | {
      readonly kind: 'target' | 'calendar' | 'department' | 'priority';
      readonly ticket: string;
      readonly was: string;
      readonly now: string;
    }
  | { readonly kind: 'prerequisites'; readonly ticket: string }
  /** Of the ticket, or of the request itself. */
  | { readonly kind: 'approvals'; readonly ticket: string | null }
  | { readonly kind: 'refused'; readonly code: string; readonly place: string };

export type ChangeKind = PlanChange['kind'];

interface NewPlan extends StoredPlan {
  readonly possible: readonly Pick<PossibleTicket, 'key'>[];
}

/** In the order of the older plan, what is new last. Nothing for plans that call for the same work. */
export function planDifference(older: StoredPlan, newer: NewPlan): readonly PlanChange[] {
  const [before, after] = [byKey(older), byKey(newer)];
  const open = new Set(newer.possible.map(({ key }) => key));
  const kept = older.tickets.flatMap((ticket): readonly PlanChange[] => {
    const now = after.get(ticket.key);
    if (now) return ticketDifference(ticket, now);
    return [{ kind: isOpen(open, ticket.key) ? 'undecided' : 'lost', ticket: ticket.key }];
  });
  const added = newer.tickets.filter(({ key }) => !before.has(key));
  const undecided = [...open].filter((key) => !before.has(key) && !holdsElementOf(before, key));
  return [
    ...(sameValue(older.approvals, newer.approvals) ? [] : [{ kind: 'approvals', ticket: null } as const]),
    ...kept,
    ...added.map(({ key }) => ({ kind: 'gained', ticket: key }) as const),
    ...undecided.map((key) => ({ kind: 'undecided', ticket: key }) as const),
  ];
}

function ticketDifference(was: StoredTicket, now: StoredTicket): readonly PlanChange[] {
  const ticket = was.key;
  const words = [
    ['target', was.ola.target, now.ola.target],
    ['calendar', was.ola.calendar, now.ola.calendar],
    ['department', was.department, now.department],
    ['priority', was.priority, now.priority],
  ] as const;
  const [due, start] = [
    wayOf(was.ola.plannedDueAt, now.ola.plannedDueAt),
    wayOf(was.ola.plannedReadyAt, now.ola.plannedReadyAt),
  ];
  return [
    ...words.flatMap(([kind, before, after]) =>
      before === after ? [] : [{ kind, ticket, was: before, now: after }],
    ),
    ...(sameMembers(was.after, now.after) ? [] : [{ kind: 'prerequisites', ticket } as const]),
    ...(sameValue(was.approvals, now.approvals) ? [] : [{ kind: 'approvals', ticket } as const]),
    ...(due ? [{ kind: 'due', ticket, way: due } as const] : []),
    ...(!due && start ? [{ kind: 'start', ticket, way: start } as const] : []),
  ];
}

function wayOf(was: string, now: string): 'later' | 'earlier' | null {
  const [before, after] = [Date.parse(was), Date.parse(now)];
  if (before === after) return null;
  return after > before ? 'later' : 'earlier';
}

function byKey({ tickets }: StoredPlan): ReadonlyMap<string, StoredTicket> {
  return new Map(tickets.map((ticket) => [ticket.key, ticket]));
}

/** A ticket for each element of a list that is not known stands among the possible ones without its element. */
function isOpen(open: ReadonlySet<string>, key: string): boolean {
  return open.has(key) || open.has(effectKey(key));
}

function holdsElementOf(tickets: ReadonlyMap<string, unknown>, key: string): boolean {
  return [...tickets.keys()].some((each) => effectKey(each) === key);
}

/** The key of the effect that opens a ticket: that of one element is `key:element`. */
export function effectKey(key: string): string {
  const [effect = key] = key.split(':', 1);
  return effect;
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
