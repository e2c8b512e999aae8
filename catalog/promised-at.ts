/** By when an item promises that everything is done that a request opens. */
import { Evaluation } from '../rules/conditions/evaluation';
import { Unknown } from '../rules/conditions/unknown';
import { RuleError } from '../rules/rule-error';
import { CalendarError } from '../rules/working-time/calendar-error';
import { dueAt } from '../rules/working-time/due-at';
import type { Calendars } from './form-for';
import type { Item } from './parse-item';
import type { RequestPlan } from './plan-request';

/**
 * Milliseconds UTC, if it is submitted at the plan's moment; unknown while answers that decide are missing. Null where
 * nothing is promised: a date that is too near, that no answer gives, or that the calendar does not reach.
 */
export function promisedAt(
  { rules }: Pick<Item, 'rules'>,
  { facts, pending, workingDays }: Pick<RequestPlan, 'facts' | 'pending' | 'workingDays'>,
  calendars: Calendars,
): number | Unknown | null {
  if (!rules.promise) return null;
  const evaluation = Evaluation.of(rules.table, { values: { ...facts }, pending, workingDays });
  try {
    const target = rules.promise(evaluation);
    const key = rules.calendar(evaluation);
    if (target instanceof Unknown) return target;
    if (key instanceof Unknown) return key;
    const calendar = calendars.get(key);
    if (!calendar) return null;
    const { dueAt: at, expedited } = dueAt(target, calendar, facts.now);
    return expedited ? null : at;
  } catch (error) {
    if (error instanceof RuleError || error instanceof CalendarError) return null;
    throw error;
  }
}
