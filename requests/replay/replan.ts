/** Plans a stored request once more, under another version of its item. */
import { mayRequest } from '../../catalog/may-request';
import type { Item } from '../../catalog/parse-item';
import { planFacts } from '../../catalog/plan-facts';
import { answerPath } from '../../forms/answer-reads';
import type { WorkingDaysOf } from '../../rules/conditions/working-days';
import { RuleError } from '../../rules/rule-error';
import type { Facts } from '../../rules/facts';
import type { WorkPlan } from '../../rules/plan';
import { CalendarError } from '../../rules/working-time/calendar-error';
import { workingDaysOf } from '../../rules/working-time/counted-days';
import type { StoredRequest } from './stored-request';
import { takeAlong } from './take-along';

/** Why there is no plan: a code, and where in the fulfilment document it comes from. It holds no answer. */
export interface Refused {
  readonly code: string;
  /** JSON pointer into the item document; empty where it has no place. */
  readonly place: string;
}

export interface Replanned {
  readonly facts: Facts;
  /** Paths of facts that cannot be relied on. */
  readonly pending: ReadonlySet<string>;
  readonly workingDays: WorkingDaysOf;
  /** Null where there is no plan. */
  readonly work: WorkPlan | null;
  readonly refused: Refused | null;
  /** Pointers of answers that the version does not take. */
  readonly dropped: readonly string[];
  /** Pointers of answers that it would ask for, or for others. */
  readonly missing: readonly string[];
}

/** @param hidden keys of answers from which nothing is to be concluded */
export function replan(stored: StoredRequest, next: Item, hidden: readonly string[] = []): Replanned {
  const { facts, form, resolved, problems, dropped } = takeAlong(stored, next);
  const pending = new Set([...resolved.pending, ...hidden.map(answerPath)]);
  const missing = problems.map(({ field }) => field);
  const base = { facts, pending, workingDays: workingDaysOf(stored.calendars), dropped, missing };
  if (!mayRequest(next, facts.requester))
    return { ...base, work: null, refused: { code: 'E-101', place: '/audience' } };
  const reliance = { calendars: stored.calendars, locale: 'en', persons: nobody, form, problems };
  const { work, fault } = planFacts(next, facts, { ...reliance, resolved: { pending } });
  return fault ? { ...base, work: null, refused: refusalOf(fault) } : { ...base, work, refused: null };
}

/** Titles are not looked at, so no names are needed. */
const nobody = new Map<string, never>();

function refusalOf(fault: Error): Refused {
  if (fault instanceof RuleError) return { code: fault.code, place: `/fulfilment${fault.place}` };
  if (fault instanceof CalendarError) return { code: fault.code, place: '/fulfilment/calendar' };
  throw fault;
}
