/** A clock taken apart for the person who asks why a ticket is due when it is; the parts add up to the due time. */
import type { OlaTarget } from '../../rules/plan';
import type { Calendar } from '../../rules/working-time/calendar';
import { exceptionsBetween, type CalendarException } from '../../rules/working-time/exceptions-between';
import { addWorkingTime } from '../../rules/working-time/working-time';
import type { Clock } from './clock';

/** One summand. `work` is its working time in milliseconds, `dueAt` the due time after it. */
export type ClockPart =
  /** What was agreed when the clock began: the target's own, four hours instead, or what was left on reopening. */
  | { readonly kind: Clock['basis']; readonly work: number; readonly dueAt: number }
  /** A pause; `until` is null while it lasts. It adds nothing where waiting does not move the due time. */
  | {
      readonly kind: 'waited';
      readonly from: number;
      readonly until: number | null;
      readonly work: number;
      readonly dueAt: number;
    };

export interface ClockExplanation {
  readonly target: OlaTarget;
  readonly readyAt: number;
  /** `readyAt` plus the working time of all parts is `dueAt`. */
  readonly parts: readonly ClockPart[];
  readonly dueAt: number;
  /** Days between ready and due that are not as the week says: holidays, worked weekends, part days. */
  readonly exceptions: readonly CalendarException[];
}

/** Takes a clock apart; `target` and `calendar` are those that it was made with. */
export function explainClock(clock: Clock, target: OlaTarget, calendar: Calendar): ClockExplanation {
  const { readyAt, dueAt, basis, allowance, pauses, pausedAt } = clock;
  let due = addWorkingTime(calendar, readyAt, allowance);
  const parts: ClockPart[] = [{ kind: basis, work: allowance, dueAt: due }];
  for (const { from, until, moved } of pauses) {
    due = addWorkingTime(calendar, due, moved);
    parts.push({ kind: 'waited', from, until, work: moved, dueAt: due });
  }
  if (pausedAt !== null) parts.push({ kind: 'waited', from: pausedAt, until: null, work: 0, dueAt: due });
  return { target, readyAt, parts, dueAt, exceptions: exceptionsBetween(calendar, readyAt, dueAt) };
}
