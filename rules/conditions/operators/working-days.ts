/** `fw.addWorkingDays`, `fw.workingDaysBetween` and `fw.isWorkingDay`: dates by the days on which a calendar works. */
import { Raised } from '../condition-error';
import { isLocalDate } from '../local-date';
import { evaluateAll } from '../operands';
import type { Operation } from '../operation';
import type { Operator } from '../operator';
import type { Scope } from '../scope';
import { Unknown } from '../unknown';
import type { WorkingDays } from '../working-days';

/**
 * `{"fw.addWorkingDays": [{"var": "today"}, 5]}`, counted as the targets of tickets count: the date itself is not
 * among the days, a negative number counts back, and 0 is the date or the last working day before it. Null where the
 * date is missing or no date, or the number is missing; an error where the number is no whole number.
 */
export const addWorkingDays: Operator = {
  name: 'fw.addWorkingDays',
  value: (operation) =>
    counted(operation, 2, ([date, days], calendar) => {
      if (!isLocalDate(date) || days === null) return null;
      if (typeof days !== 'number' || !Number.isInteger(days)) throw new Raised(operation.node, 'whole-days');
      return calendar((each) => each.add(date, days));
    }),
};

/**
 * `{"fw.workingDaysBetween": [{"var": "today"}, {"var": "answers.startDate"}]}`: the working days after the first date
 * up to the second, that included; negative where the second lies before the first. Null where either is no date.
 */
export const workingDaysBetween: Operator = {
  name: 'fw.workingDaysBetween',
  value: (operation) =>
    counted(operation, 2, ([from, to], calendar) =>
      isLocalDate(from) && isLocalDate(to) ? calendar((each) => each.between(from, to)) : null,
    ),
};

/** `{"fw.isWorkingDay": [{"var": "answers.startDate"}]}`; false where that is no date. */
export const isWorkingDay: Operator = {
  name: 'fw.isWorkingDay',
  test: (operation) =>
    counted(operation, 1, ([date], calendar) =>
      isLocalDate(date) ? calendar((each) => each.isWorkingDay(date)) : false,
    ),
};

/** How many operands stand before the key of the calendar, which an item's fulfilment need not write. */
export const operandsBeforeCalendar: ReadonlyMap<string, number> = new Map([
  [addWorkingDays.name, 2],
  [workingDaysBetween.name, 2],
  [isWorkingDay.name, 1],
]);

/** Asks the calendar; what it has no data for is an error (E-404). */
type AskCalendar = <Answer>(ask: (calendar: WorkingDays) => Answer | null) => Answer | Unknown;

function counted<Answer>(
  operation: Operation,
  before: number,
  count: (values: readonly unknown[], calendar: AskCalendar) => Answer,
): (scope: Scope) => Answer | Unknown {
  operation.demandList(before);
  operation.demandCalendars();
  const operands = operation.values().slice(0, before + 1);
  const { node } = operation;
  return (scope) => {
    const values = evaluateAll(operands, scope);
    if (values instanceof Unknown) return values;
    return count(values, (ask) => {
      const calendar = calendarOf(values[before], scope, node);
      if (calendar instanceof Unknown) return calendar;
      const answer = ask(calendar);
      if (answer !== null) return answer;
      const { from, to } = calendar.covers;
      throw new Raised(node, 'not-covered', undefined, { calendar: String(values[before]), from, to });
    });
  };
}

function calendarOf(key: unknown, { run }: Scope, node: object): WorkingDays | Unknown {
  if (key === undefined || run.workingDays === null) throw new Raised(node, 'no-calendar');
  const found = typeof key === 'string' ? run.workingDays(key) : undefined;
  if (found === undefined)
    throw new Raised(node, 'no-such-calendar', undefined, { calendar: typeof key === 'string' ? key : '' });
  return found;
}
