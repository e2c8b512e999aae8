import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OlaTarget } from '../../rules/plan';
import { CalendarError } from '../../rules/working-time/calendar-error';
import { compileCalendar } from '../../rules/working-time/compile-calendar';
import { dayNumberOf, localDateOf } from '../../rules/working-time/day-number';
import {
  calendarsAround,
  hardWindows,
  windowDays,
} from '../../rules/working-time/testing/arbitrary-calendars';
import { localMinutes, MinuteOracle } from '../../rules/working-time/testing/minute-oracle';
import { addWorkingTime } from '../../rules/working-time/working-time';
import { nextAlert } from './alerts';
import { clockOf, type ClockEvent } from './clock';
import { explainClock } from './explain-clock';
import { timeLeft } from './time-left';

const MINUTE = 60_000;
const levels = [0, 50, 80, 100] as const;
type Alert = { level: number; at: number };

/** What the policy says of one history, told without prefix sums: every working minute is looked at. */
function toldByMinutes(oracle: MinuteOracle, events: readonly ClockEvent[], target: OlaTarget) {
  const instants = (...types: string[]) =>
    events.filter(({ type }) => types.includes(type)).map(({ at }) => at);
  const ready = instants('ready')[0]!;
  const [done] = instants('done');
  const [reopened] = instants('reopened');
  const agreed = oracle.due(target, ready);
  if (!agreed) return undefined;
  const moving = agreed.expedited || !target.kind.startsWith('days');
  const first = tellRun(oracle, pausesOf(events, ready, done), ready, agreed.dueAt, moving);
  if (reopened === undefined || first === undefined) return first;
  const ahead = first.dueAt > reopened;
  const due = ahead ? first.dueAt : oracle.add(reopened, 240);
  if (due === undefined) return undefined;
  return tellRun(oracle, pausesOf(events, reopened, undefined), reopened, due, !ahead || moving);
}

function pausesOf(events: readonly ClockEvent[], from: number, until = Infinity): [number, number][] {
  const inRun = events.filter(({ at }) => at >= from && at <= until);
  const pauses: [number, number][] = [];
  inRun.forEach(({ type, at }, index) => {
    if (type === 'waiting') pauses.push([at, inRun[index + 1]?.at ?? Infinity]);
  });
  return pauses;
}

function tellRun(
  oracle: MinuteOracle,
  pauses: [number, number][],
  ready: number,
  agreed: number,
  moving: boolean,
) {
  const stands = (at: number) =>
    pauses.some(([from, until]) => from <= at && at < until && until !== Infinity);
  const allowance = oracle.between(ready, agreed) * MINUTE;
  const dueAt = moving ? oracle.addUnless(stands, ready, allowance) : agreed;
  if (dueAt === undefined) return undefined;
  const audible = (at: number | undefined) =>
    pauses.find(([from, until]) => from <= at! && at! < until)?.[1] ?? at;
  const alertAt = (level: number) =>
    audible(oracle.addUnless(stands, ready, Math.ceil((allowance * level) / 100)));
  const at100 = audible(dueAt)!;
  const at150 = audible(oracle.addUnless(() => false, dueAt, Math.ceil(allowance / 2)));
  const early = [50, 80]
    .map((level) => ({ level, at: alertAt(level) ?? Infinity }))
    .filter(({ at }) => at < at100);
  const alerts: (Alert | { level: number; at: undefined })[] = [
    ...early,
    { level: 100, at: at100 },
    { level: 150, at: at150 },
  ];
  return { dueAt, alerts, open: pauses.some(([, until]) => until === Infinity) };
}

function orUncovered<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'E-404') return undefined;
    throw error;
  }
}

describe.each(hardWindows)('clocks in $zone where $why', ({ zone, around }) => {
  const { from, to } = windowDays(around);
  const minutes = localMinutes(zone, from, to);
  const dates = fc.integer({ min: dayNumberOf(from)! + 2, max: dayNumberOf(to)! - 2 }).map(localDateOf);
  const targets: fc.Arbitrary<OlaTarget> = fc.oneof(
    fc.record({ kind: fc.constant('working-hours' as const), amount: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ kind: fc.constant('working-days' as const), amount: fc.integer({ min: 0, max: 3 }) }),
    fc.record({
      kind: fc.constantFrom('days-before' as const, 'days-after' as const),
      amount: fc.integer({ min: 0, max: 3 }),
      bound: fc.constant('start'),
      date: dates,
    }),
  );
  /** Ready, some pauses, perhaps done and reopened with more pauses; the last pause may still last. */
  const types = fc
    .tuple(fc.nat(3), fc.boolean(), fc.nat(2), fc.boolean())
    .map(([pauses, reopens, more, stands]) => [
      'ready',
      ...Array<string[]>(pauses).fill(['waiting', 'resumed']).flat(),
      ...(reopens ? ['done', 'reopened', ...Array<string[]>(more).fill(['waiting', 'resumed']).flat()] : []),
      ...(stands ? ['waiting'] : []),
    ]);
  const histories = types.chain((list) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: Math.floor(minutes.length * 0.8) }), {
        minLength: list.length,
        maxLength: list.length,
      })
      .map((indexes) => indexes.toSorted((a, b) => a - b))
      .map((indexes) => list.map((type, i) => ({ type, at: minutes[indexes[i]!]!.at }))),
  );

  it('run, stand, move, alert and explain themselves as the policy says', () => {
    let answered = 0;
    fc.assert(
      fc.property(calendarsAround(zone, around), targets, histories, (document, target, events) => {
        const oracle = new MinuteOracle(minutes, document);
        const calendar = compileCalendar(document);
        const clock = orUncovered(() => clockOf(events, target, calendar));
        const told = toldByMinutes(oracle, events, target);
        if (!clock || !told) {
          expect({ clock, told }).toEqual({ clock: undefined, told: undefined });
          return;
        }
        answered++;
        expect(clock.dueAt).toBe(told.dueAt);
        for (const last of levels) {
          const alert = orUncovered(() => nextAlert(clock, calendar, last));
          const expected = told.alerts.find(({ level }) => level > last)!;
          if (told.open) expect(alert).toBeNull();
          else expect(alert).toEqual(expected.at === undefined ? undefined : expected);
        }
        const { parts } = explainClock(clock, target, calendar);
        const sum = parts.reduce((work, part) => work + part.work, 0);
        expect(addWorkingTime(calendar, clock.readyAt, sum)).toBe(clock.dueAt);
        expect(parts.at(-1)?.dueAt).toBe(clock.dueAt);
        const now = events.at(-1)!.at;
        const left = oracle.between(Math.min(now, clock.dueAt), Math.max(now, clock.dueAt)) * MINUTE;
        expect(timeLeft(clock, calendar, now)).toBe(now <= clock.dueAt ? left : 0 - left);
      }),
      { numRuns: 120 },
    );
    expect(answered).toBeGreaterThan(60);
  });
});
