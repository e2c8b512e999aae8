import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { OlaTarget } from '../plan';
import { describeTarget } from './describe-target';
import { dueAt } from './due-at';
import { shippedCalendars } from '../../tests/builders/shipped-calendars';

const hours = (amount: number): OlaTarget => ({ kind: 'working-hours', amount });
const days = (amount: number): OlaTarget => ({ kind: 'working-days', amount });
const before = (amount: number, date: string): OlaTarget => ({
  kind: 'days-before',
  amount,
  bound: 'start',
  date,
});
const after = (amount: number, date: string): OlaTarget => ({
  kind: 'days-after',
  amount,
  bound: 'start',
  date,
});

type Case = [
  site: keyof typeof shippedCalendars,
  ready: string,
  target: OlaTarget,
  due: string,
  expedited?: 'expedited',
];

/** Local times of the site. Monday 23 November 2026 opens an ordinary week in Berlin and Shanghai. */
const worked: Case[] = [
  ['new-york', '2026-11-16T09:00', hours(8), '2026-11-16T17:00'],
  ['new-york', '2026-11-25T17:00', hours(8), '2026-11-27T17:00'],
  ['shanghai', '2026-11-23T12:30', hours(4), '2026-11-23T17:00'],
  ['shanghai', '2026-11-23T17:00', hours(4), '2026-11-24T12:00'],
  ['shanghai', '2026-09-30T18:00', days(3), '2026-10-12T18:00'],
  ['berlin', '2026-11-27T17:00', days(2), '2026-12-02T17:00'],
  ['berlin', '2026-11-27T16:59', days(2), '2026-12-01T17:00'],
  ['berlin', '2026-12-01T13:00', before(2, '2026-12-03'), '2026-12-01T17:00'],
  ['berlin', '2026-12-01T13:01', before(2, '2026-12-03'), '2026-12-02T08:31', 'expedited'],
];

const terms: Case[] = [
  // Before opening and during a break count for the same day.
  ['shanghai', '2026-11-23T08:00', days(0), '2026-11-23T18:00'],
  ['shanghai', '2026-11-23T12:00', days(1), '2026-11-24T18:00'],
  // A day off counts for the next working day; a worked Saturday is one.
  ['berlin', '2026-11-28T10:00', days(1), '2026-12-01T17:00'],
  ['shanghai', '2026-10-09T18:00', days(0), '2026-10-10T18:00'],
  // Zero days before a date: the date itself, or the last working day before it.
  ['berlin', '2026-11-23T09:00', before(0, '2026-12-03'), '2026-12-03T17:00'],
  ['berlin', '2026-11-23T09:00', before(0, '2026-12-26'), '2026-12-24T17:00'],
  // The date itself is not counted, whether it is a working day or not.
  ['berlin', '2026-11-23T09:00', before(1, '2026-12-03'), '2026-12-02T17:00'],
  ['berlin', '2026-11-23T09:00', before(1, '2026-12-06'), '2026-12-04T17:00'],
  ['new-york', '2026-11-16T09:00', after(5, '2026-11-23'), '2026-12-01T17:00'],
  ['new-york', '2026-11-16T09:00', after(1, '2026-11-28'), '2026-11-30T17:00'],
  // A bound long past is expedited like one that is too near.
  ['berlin', '2026-11-23T09:00', before(5, '2026-11-10'), '2026-11-23T13:00', 'expedited'],
  // Working hours over the end of summer time: the wall clock, not 24-hour days.
  ['berlin', '2026-10-23T16:30', hours(1), '2026-10-26T09:00'],
  ['new-york', '2026-10-30T17:00', hours(8), '2026-11-02T17:00'],
];

function check([site, ready, target, due, expedited]: Case) {
  const calendar = shippedCalendars[site];
  const { zone } = calendar.document;
  const instant = (local: string) => DateTime.fromISO(local, { zone }).toMillis();
  const found = dueAt(target, calendar, instant(ready));
  expect({
    due: DateTime.fromMillis(found.dueAt, { zone }).toFormat("yyyy-MM-dd'T'HH:mm"),
    expedited: found.expedited,
  }).toEqual({ due, expedited: expedited === 'expedited' });
}

const title = ([site, ready, target, due]: Case) =>
  `${site}, ready ${ready}, ${describeTarget(target)}: ${due}`;

describe('the worked examples of the policy', () => {
  for (const example of worked) it(title(example), () => check(example));
});

describe('the terms of the policy', () => {
  for (const example of terms) it(title(example), () => check(example));
});

describe('a count that is none', () => {
  it.each([days(1.5), days(-1), before(0.5, '2026-12-03'), after(-1, '2026-12-03')])(
    '%j is refused',
    (target) => {
      expect(() => dueAt(target, shippedCalendars.berlin, Date.UTC(2026, 10, 23))).toThrow(RangeError);
    },
  );
});

describe('dates without published data', () => {
  it.each([
    ['shanghai', before(0, '2027-03-01'), 'calendar shanghai, 2027-03-01'],
    ['shanghai', after(1, '2027-02-26'), 'calendar shanghai, after 2027-02-28'],
    ['berlin', before(1, '2025-01-01'), 'calendar berlin, before 2025-01-01'],
  ] as const)('%s refuses %j', (site, target, place) => {
    const ask = () => dueAt(target, shippedCalendars[site], Date.UTC(2026, 10, 23));
    expect(ask).toThrow(expect.objectContaining({ code: 'E-404', place }));
  });
});
