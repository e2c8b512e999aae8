import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayLoop } from '../conditions/cases/day-loop';
import { compileCalendar } from './compile-calendar';
import { workingDaysOf } from './counted-days';
import { dayNumberOf, localDateOf } from './day-number';
import { calendarsAround, hardWindows } from './testing/arbitrary-calendars';

/** Some of them outside what the calendar covers. */
function datesAround(around: string): fc.Arbitrary<string> {
  const middle = dayNumberOf(around) ?? NaN;
  return fc.integer({ min: -11, max: 11 }).map((days) => localDateOf(middle + days));
}

describe('working days as conditions ask for them', () => {
  it.each(hardWindows)('are those of a loop over the days in $zone, where $why', ({ zone, around }) => {
    const dates = datesAround(around);
    const count = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(calendarsAround(zone, around), dates, dates, count, (document, from, to, days) => {
        fc.pre(Object.values(document.week).some(({ length }) => length > 0));
        const calendar = compileCalendar(document);
        const counted = workingDaysOf(new Map([['here', calendar]]))('here');
        const loop = new DayLoop(document);
        expect(counted).toMatchObject({ covers: document.covers });
        if (!counted || !('add' in counted)) return;
        expect(counted.isWorkingDay(from) ?? undefined).toBe(loop.isWorked(from));
        expect(counted.add(from, days) ?? undefined).toBe(loop.later(from, days));
        expect(counted.between(from, to) ?? undefined).toBe(loop.count(from, to));
      }),
      { numRuns: 150 },
    );
  });

  it('are asked of a calendar that there is', () => {
    expect(workingDaysOf(new Map())('berlin')).toBeUndefined();
  });
});
