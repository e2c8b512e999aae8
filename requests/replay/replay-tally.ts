/** The figures of a replay, added up request by request. Plain JSON, so that counting goes on where it was left. */
import { HOUR } from '../../rules/working-time/calendar';
import { CalendarError } from '../../rules/working-time/calendar-error';
import { workingTimeBetween } from '../../rules/working-time/working-time';
import { categoriesOf, type ChangeCategory } from './difference-group';
import type { Outcome } from './replay-request';
import type { StoredPlan, StoredRequest } from './stored-request';

/** The work of a department: its tickets, and the working hours from ready to due that they are given in all. */
export interface Load {
  readonly tickets: number;
  readonly hours: number;
}

export interface DepartmentLoad {
  readonly before: Load;
  readonly after: Load;
}

export interface ReplayTally {
  readonly requests: number;
  /** Without any change that may be told. */
  readonly unchanged: number;
  readonly kinds: Readonly<Partial<Record<ChangeCategory, number>>>;
  /** By key of the department. */
  readonly load: Readonly<Record<string, DepartmentLoad>>;
  /** By key of the field: answers that the version does not take, and those that it would ask for. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly missing: Readonly<Record<string, number>>;
}

export const emptyTally: ReplayTally = {
  requests: 0,
  unchanged: 0,
  kinds: {},
  load: {},
  dropped: {},
  missing: {},
};

const noLoad: Load = { tickets: 0, hours: 0 };

export function withOutcome(tally: ReplayTally, stored: StoredRequest, outcome: Outcome): ReplayTally {
  const { open, secret, after, dropped, missing } = outcome;
  // What hangs on classified answers shows nowhere in the figures.
  const plan = secret.length > 0 || !after.work ? stored.plan : after.work;
  return {
    requests: tally.requests + 1,
    unchanged: tally.unchanged + (open.length > 0 ? 0 : 1),
    kinds: counted(tally.kinds, categoriesOf(open)),
    load: withLoad(withLoad(tally.load, stored, stored.plan, 'before'), stored, plan, 'after'),
    dropped: counted(tally.dropped, dropped),
    missing: counted(tally.missing, missing),
  };
}

function counted<Key extends string>(
  counts: Readonly<Partial<Record<Key, number>>>,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, number>>> & Readonly<Record<string, number>> {
  const next: Record<string, number> = { ...(counts as Readonly<Record<string, number>>) };
  for (const key of keys) next[key] = (next[key] ?? 0) + 1;
  return next as Readonly<Partial<Record<Key, number>>> & Readonly<Record<string, number>>;
}

function withLoad(
  load: ReplayTally['load'],
  { calendars }: StoredRequest,
  { tickets }: StoredPlan,
  side: keyof DepartmentLoad,
): ReplayTally['load'] {
  const next: Record<string, DepartmentLoad> = { ...load };
  for (const { department, ola } of tickets) {
    const known = next[department] ?? { before: noLoad, after: noLoad };
    const { tickets: count, hours } = known[side];
    const more = givenHours(calendars.get(ola.calendar), ola);
    next[department] = { ...known, [side]: { tickets: count + 1, hours: hours + more } };
  }
  return next;
}

/** Nothing where the calendar says nothing of those days any more. */
function givenHours(
  calendar: Parameters<typeof workingTimeBetween>[0] | undefined,
  { plannedReadyAt, plannedDueAt }: { readonly plannedReadyAt: string; readonly plannedDueAt: string },
): number {
  if (!calendar) return 0;
  try {
    const [ready, due] = [Date.parse(plannedReadyAt), Date.parse(plannedDueAt)];
    return Math.max(0, workingTimeBetween(calendar, ready, due)) / HOUR;
  } catch (error) {
    if (error instanceof CalendarError) return 0;
    throw error;
  }
}
