import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OlaTarget } from '../plan';
import { calendarsAround, hardWindows, windowDays } from './testing/arbitrary-calendars';
import { HOUR } from './calendar';
import { CalendarError } from './calendar-error';
import { compileCalendar } from './compile-calendar';
import { dayNumberOf, localDateOf } from './day-number';
import { dueAt } from './due-at';
import { localMinutes, MinuteOracle } from './testing/minute-oracle';
import { addWorkingTime, workingTimeBetween } from './working-time';

const MINUTE = 60_000;

/** The engine's answer, or undefined where it says that the calendar covers too little. */
function orUncovered<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'E-404') return undefined;
    throw error;
  }
}

describe.each(hardWindows)('working time in $zone where $why', ({ zone, around }) => {
  const { from, to } = windowDays(around);
  const minutes = localMinutes(zone, from, to);
  const calendars = calendarsAround(zone, around);
  const instants = fc.integer({ min: 0, max: minutes.length - 1 }).map((index) => minutes[index]!.at);
  const dates = fc.integer({ min: dayNumberOf(from)!, max: dayNumberOf(to)! }).map(localDateOf);

  it('adds as an oracle that steps over minutes', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 0, max: 60 * 60 }), (document, start, work) => {
        const added = orUncovered(() => addWorkingTime(compileCalendar(document), start, work * MINUTE));
        expect(added).toBe(new MinuteOracle(minutes, document).add(start, work));
      }),
      { numRuns: 120 },
    );
  });

  it('measures as the oracle, forwards and backwards', () => {
    fc.assert(
      fc.property(calendars, instants, instants, (document, one, other) => {
        const calendar = compileCalendar(document);
        const [a, b] = one <= other ? [one, other] : [other, one];
        const expected = new MinuteOracle(minutes, document).between(a, b) * MINUTE;
        expect(workingTimeBetween(calendar, a, b)).toBe(expected);
        expect(workingTimeBetween(calendar, b, a)).toBe(0 - expected);
      }),
      { numRuns: 120 },
    );
  });

  it('finds the due time and what is expedited as the oracle', () => {
    const targets: fc.Arbitrary<OlaTarget> = fc.oneof(
      fc.record({ kind: fc.constant('working-hours' as const), amount: fc.integer({ min: 0, max: 40 }) }),
      fc.record({ kind: fc.constant('working-days' as const), amount: fc.integer({ min: 0, max: 6 }) }),
      fc.record({
        kind: fc.constantFrom('days-before' as const, 'days-after' as const),
        amount: fc.integer({ min: 0, max: 5 }),
        bound: fc.constant('start'),
        date: dates,
      }),
    );
    fc.assert(
      fc.property(calendars, instants, targets, (document, readyAt, target) => {
        const calendar = compileCalendar(document);
        const due = orUncovered(() => dueAt(target, calendar, readyAt));
        expect(due).toEqual(new MinuteOracle(minutes, document).due(target, readyAt));
        if (due) expect(isWorkingTimeOrItsEnd(calendar, due.dueAt) || due.dueAt === readyAt).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});

function isWorkingTimeOrItsEnd(calendar: ReturnType<typeof compileCalendar>, instant: number): boolean {
  return calendar.starts.some((start, index) => start <= instant && instant <= calendar.ends[index]!);
}

describe('adding working time', () => {
  const calendar = compileCalendar({
    formwork: 1,
    key: 'plain',
    version: 1,
    title: { en: 'Plain', 'zh-CN': '普通' },
    zone: 'UTC',
    covers: { from: '2026-01-05', to: '2026-01-09' },
    week: { '1': [['09:00', '17:00']], '2': [['09:00', '17:00']] },
    days: [],
  });
  const monday = Date.parse('2026-01-05T00:00:00Z');

  it('is exact below a minute', () => {
    expect(addWorkingTime(calendar, monday + 9 * HOUR + 1, 1)).toBe(monday + 9 * HOUR + 2);
    expect(addWorkingTime(calendar, monday + 17 * HOUR, 1)).toBe(monday + 33 * HOUR + 1);
  });

  it('may end at the very end of an interval, and starts there with the next one', () => {
    expect(addWorkingTime(calendar, monday, 8 * HOUR)).toBe(monday + 17 * HOUR);
    expect(addWorkingTime(calendar, monday, 16 * HOUR)).toBe(monday + 41 * HOUR);
  });

  it('leaves the instant alone where there is nothing to add', () => {
    expect(addWorkingTime(calendar, monday, 0)).toBe(monday);
  });

  it.each([
    ['before the first day', () => addWorkingTime(calendar, monday - 1, HOUR), '2026-01-04'],
    ['after the last day', () => workingTimeBetween(calendar, monday, monday + 121 * HOUR), '2026-01-10'],
    ['past the last interval', () => addWorkingTime(calendar, monday, 17 * HOUR), 'after 2026-01-09'],
    ['no instant at all', () => addWorkingTime(calendar, NaN, HOUR), 'NaN'],
  ])('refuses %s with place and remedy', (_, ask, day) => {
    expect(ask).toThrow(
      expect.objectContaining({
        name: 'CalendarError',
        code: 'E-404',
        place: `calendar plain, ${day}`,
        message: expect.stringContaining('2026-01-05 to 2026-01-09. Publish'),
      }),
    );
  });

  it('refuses to add less than nothing', () => {
    expect(() => addWorkingTime(calendar, monday, -1)).toThrow(RangeError);
  });
});
