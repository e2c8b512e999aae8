import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { OlaTarget } from '../../rules/plan';
import { shippedCalendars } from '../../tests/builders/shipped-calendars';
import { nextAlert } from './alerts';
import { clockOf, type Clock } from './clock';
import { explainClock } from './explain-clock';
import { isBreached, timeLeft } from './time-left';

const berlin = shippedCalendars.berlin;
const HOUR = 3_600_000;

/** Local times of Berlin in the week of Monday 23 November 2026, in which nothing is off: `Mon 09:00`. */
function at(local: string): number {
  const [day = '', time = ''] = local.split(' ');
  const date = 23 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon2', 'Tue2'].indexOf(day);
  return DateTime.fromISO('2026-11-01T' + time, { zone: 'Europe/Berlin' })
    .plus({ days: date - 1 })
    .toMillis();
}

const shown = (instant: number) =>
  DateTime.fromMillis(instant, { zone: 'Europe/Berlin' }).toFormat('ccc HH:mm');

/** `ready Mon 09:00, waiting Mon 10:00, …` as events. */
function history(text: string) {
  return text.split(', ').map((entry) => {
    const [type = '', ...local] = entry.split(' ');
    return { type, at: at(local.join(' ')) };
  });
}

const hours = (amount: number): OlaTarget => ({ kind: 'working-hours', amount });
const beforeFriday: OlaTarget = { kind: 'days-before', amount: 1, bound: 'start', date: '2026-11-27' };

function clockAfter(text: string, target: OlaTarget): Clock {
  const clock = clockOf(history(text), target, berlin);
  if (!clock) throw new Error('never ready');
  return clock;
}

describe('a clock', () => {
  it('does not run before the ticket is ready', () => {
    expect(clockOf(history('opened Mon 09:00, claimed Mon 09:10'), hours(8), berlin)).toBeNull();
    expect(clockOf(history('opened Mon 09:00, cancelled Mon 09:10'), hours(8), berlin)).toBeNull();
  });

  it.each([
    ['ready Mon 09:00', 'Mon 17:00'],
    ['ready Mon 09:00, claimed Mon 09:30, started Mon 10:00', 'Mon 17:00'],
    ['ready Mon 09:00, waiting Mon 10:00', 'Mon 17:00'],
    ['ready Mon 09:00, waiting Mon 10:00, resumed Mon 12:00', 'Tue 10:30'],
    // From one party to the other it goes on standing.
    ['ready Mon 09:00, waiting Mon 10:00, waiting Mon 11:00, resumed Mon 12:00', 'Tue 10:30'],
    [
      'ready Mon 09:00, waiting Mon 10:00, resumed Mon 11:00, waiting Tue 08:30, resumed Tue 09:00',
      'Tue 10:00',
    ],
    // Only working time that was waited counts.
    ['ready Mon 09:00, waiting Mon 16:00, resumed Tue 08:30', 'Tue 09:30'],
    ['ready Mon 09:00, waiting Fri 16:00, resumed Mon2 09:30', 'Mon 17:00'],
    // Waiting from before the due time until long after it moves by all of it.
    ['ready Mon 09:00, waiting Mon 16:30, resumed Thu 08:30', 'Thu 09:00'],
    ['ready Mon 09:00, waiting Mon 10:00, done Mon 12:00', 'Tue 10:30'],
  ])('of 8 working hours after %s is due %s', (text, due) => {
    expect(shown(clockAfter(text, hours(8)).dueAt)).toBe(due);
  });

  it('of working days moves by the working time waited', () => {
    const clock = clockAfter('ready Mon 09:00, waiting Mon 10:00, resumed Mon 12:00', {
      kind: 'working-days',
      amount: 1,
    });
    expect(shown(clock.dueAt)).toBe('Wed 10:30');
  });

  it('of a date bound does not move, and is breached while it stands', () => {
    const clock = clockAfter('ready Mon 09:00, waiting Tue 10:00', beforeFriday);
    expect(shown(clock.dueAt)).toBe('Thu 17:00');
    expect([isBreached(clock, at('Thu 16:59')), isBreached(clock, at('Thu 17:00'))]).toEqual([false, true]);
    expect(timeLeft(clock, berlin, at('Thu 16:00'))).toBe(HOUR);
    expect(
      shown(clockAfter('ready Mon 09:00, waiting Tue 10:00, resumed Fri 10:00', beforeFriday).dueAt),
    ).toBe('Thu 17:00');
  });

  it('that was expedited has four working hours, which waiting moves', () => {
    const clock = clockAfter('ready Thu 14:00', beforeFriday);
    expect([clock.expedited, shown(clock.dueAt)]).toEqual([true, 'Fri 09:30']);
    expect(
      shown(clockAfter('ready Thu 14:00, waiting Thu 15:00, resumed Thu 16:00', beforeFriday).dueAt),
    ).toBe('Fri 10:30');
  });

  it('ends when the ticket is done or cancelled', () => {
    const done = clockAfter('ready Mon 09:00, done Mon 16:00, waiting Mon 16:10', hours(8));
    expect([done.endedAt, done.pausedAt]).toEqual([at('Mon 16:00'), null]);
    expect(timeLeft(done, berlin, at('Fri 12:00'))).toBe(HOUR);
    expect(clockAfter('ready Mon 09:00, cancelled Mon 16:00', hours(8)).endedAt).toBe(at('Mon 16:00'));
  });
});

describe('a breach', () => {
  it.each([
    ['done at the due time is in time', 'ready Mon 09:00, done Mon 17:00', 'Fri 09:00', false],
    ['done after it is not', 'ready Mon 09:00, done Tue 08:31', 'Fri 09:00', true],
    ['open at the due time', 'ready Mon 09:00', 'Mon 17:00', true],
    ['not while the clock stands', 'ready Mon 09:00, waiting Mon 16:00', 'Fri 09:00', false],
    ['waiting from the due time on saves nobody', 'ready Mon 09:00, waiting Mon 17:00', 'Mon 17:00', true],
    ['nor does waiting after it', 'ready Mon 09:00, waiting Tue 10:00, resumed Wed 10:00', 'Wed 10:00', true],
  ])('%s', (_, text, now, breached) => {
    const clock = clockAfter(text, hours(8));
    expect(isBreached(clock, at(now))).toBe(breached);
  });

  it('counts overdue working time below zero', () => {
    expect(timeLeft(clockAfter('ready Mon 09:00', hours(8)), berlin, at('Tue 10:30'))).toBe(-2 * HOUR);
    expect(
      timeLeft(clockAfter('ready Mon 09:00, waiting Mon 16:00', hours(8)), berlin, at('Fri 09:00')),
    ).toBe(HOUR);
  });
});

describe('a reopened ticket', () => {
  it('keeps the due time that lies ahead', () => {
    const clock = clockAfter('ready Mon 09:00, done Mon 11:00, reopened Mon 15:00', hours(8));
    expect([shown(clock.readyAt), shown(clock.dueAt), clock.expedited]).toEqual([
      'Mon 15:00',
      'Mon 17:00',
      false,
    ]);
    expect(shown(nextAlert(clock, berlin, 0)!.at)).toBe('Mon 16:00');
  });

  it('has four working hours from now where it does not', () => {
    const clock = clockAfter('ready Mon 09:00, done Mon 11:00, reopened Mon 17:00', hours(8));
    expect([shown(clock.dueAt), clock.expedited]).toEqual(['Tue 12:30', true]);
    expect(shown(nextAlert(clock, berlin, 0)!.at)).toBe('Tue 10:30');
  });

  it('lets waiting move what it is given, and a date bound that it keeps stay', () => {
    const kept = 'ready Mon 09:00, done Tue 11:00, reopened Wed 09:00, waiting Wed 10:00, resumed Wed 11:00';
    expect(shown(clockAfter(kept, beforeFriday).dueAt)).toBe('Thu 17:00');
    const given = 'ready Mon 09:00, done Tue 11:00, reopened Fri 09:00, waiting Fri 10:00, resumed Fri 11:00';
    expect(shown(clockAfter(given, beforeFriday).dueAt)).toBe('Fri 14:00');
  });
});

describe('alerts', () => {
  const levels = [0, 50, 80, 100, 150] as const;
  const alerts = (text: string, target: OlaTarget) =>
    levels.map((last) => {
      const alert = nextAlert(clockAfter(text, target), berlin, last);
      return alert && `${alert.level} ${shown(alert.at)}`;
    });

  it('come at 50, 80, 100 and 150 % of the working time', () => {
    expect(alerts('ready Mon 09:00', hours(8))).toEqual([
      '50 Mon 13:00',
      '80 Mon 15:24',
      '100 Mon 17:00',
      '150 Tue 12:30',
      null,
    ]);
  });

  it('leave out what was waited', () => {
    expect(alerts('ready Mon 09:00, waiting Mon 10:00, resumed Mon 12:00', hours(8))).toEqual([
      '50 Mon 15:00',
      '80 Tue 08:54',
      '100 Tue 10:30',
      '150 Tue 14:30',
      null,
    ]);
  });

  it('keep silent while the clock stands and when the ticket is closed', () => {
    expect(alerts('ready Mon 09:00, waiting Mon 16:00', hours(8))).toEqual([null, null, null, null, null]);
    expect(alerts('ready Mon 09:00, done Mon 16:00', hours(8))).toEqual([null, null, null, null, null]);
  });

  it('of a date bound give way to 100 % where waiting has used up the time', () => {
    const text = 'ready Wed 09:00, waiting Wed 10:00, resumed Thu 16:00';
    expect(alerts(text, beforeFriday)[0]).toBe('100 Thu 17:00');
  });

  it('of a date that passed while the clock stood come when it runs again', () => {
    const text = 'ready Wed 09:00, waiting Wed 10:00, resumed Mon2 11:00';
    expect(alerts(text, beforeFriday)).toEqual([
      '100 Mon 11:00',
      '100 Mon 11:00',
      '100 Mon 11:00',
      '150 Mon 11:00',
      null,
    ]);
  });

  it('need no working time between ready and due', () => {
    expect(alerts('ready Mon 09:00', hours(0)).slice(0, 4)).toEqual([
      '100 Mon 09:00',
      '100 Mon 09:00',
      '100 Mon 09:00',
      '150 Mon 09:00',
    ]);
  });
});

describe('changed answers', () => {
  it('let a clock begin anew when the ticket is ready again, whatever came before', () => {
    expect(
      clockOf(history('ready Mon 09:00, started Mon 10:00, restarted Mon 11:00'), hours(8), berlin),
    ).toBeNull();
    for (const before of ['ready Mon 09:00, waiting Mon 10:00', 'ready Mon 09:00, cancelled Mon 10:00']) {
      const clock = clockAfter(`${before}, restarted Mon 11:00, ready Mon 11:00`, hours(4));
      expect([shown(clock.dueAt), clock.pausedAt, clock.endedAt, clock.pauses]).toEqual([
        'Mon 15:00',
        null,
        null,
        [],
      ]);
    }
  });

  it('move a date, and the clock counts to the new one from there', () => {
    const clock = clockAfter('ready Mon 09:00, started Mon 10:00, rescheduled Tue 10:00', beforeFriday);
    expect([shown(clock.readyAt), shown(clock.dueAt), clock.expedited]).toEqual([
      'Tue 10:00',
      'Thu 17:00',
      false,
    ]);
    // Four hours where the new date leaves fewer.
    const late = clockAfter('ready Mon 09:00, rescheduled Thu 16:00', beforeFriday);
    expect([shown(late.dueAt), late.basis]).toEqual(['Fri 11:30', 'expedited']);
  });

  it('leave a clock standing that stands, and one that has ended as it is', () => {
    const standing = clockAfter('ready Mon 09:00, waiting Mon 10:00, rescheduled Tue 10:00', beforeFriday);
    expect(standing.pausedAt).toBe(at('Tue 10:00'));
    const done = 'ready Mon 09:00, done Mon 10:00';
    expect(clockAfter(`${done}, rescheduled Tue 10:00`, beforeFriday)).toEqual(
      clockAfter(done, beforeFriday),
    );
  });
});

describe('the explanation of a clock', () => {
  it('names what was agreed, each pause and the days off on the way', () => {
    const target: OlaTarget = { kind: 'working-days', amount: 2 };
    const thursday = Date.parse('2026-12-24T10:00:00+01:00');
    const events = [
      { type: 'ready', at: thursday },
      { type: 'waiting', at: thursday + HOUR },
      { type: 'resumed', at: thursday + 2 * HOUR },
    ];
    const clock = clockOf(events, target, berlin)!;
    const { parts, exceptions, dueAt } = explainClock(clock, target, berlin);
    expect(parts.map(({ kind, work }) => [kind, work / HOUR])).toEqual([
      ['target', 24],
      ['waited', 1],
    ]);
    expect(exceptions.map(({ date }) => date)).toEqual(['2026-12-25']);
    expect(DateTime.fromMillis(dueAt, { zone: 'Europe/Berlin' }).toISO()).toBe(
      '2026-12-30T09:30:00.000+01:00',
    );
  });

  it('shows a pause that lasts, and one that moves nothing', () => {
    const open = clockAfter('ready Mon 09:00, waiting Mon 10:00', hours(8));
    expect(explainClock(open, hours(8), berlin).parts[1]).toMatchObject({
      kind: 'waited',
      until: null,
      work: 0,
    });
    const bound = clockAfter('ready Mon 09:00, waiting Mon 10:00, resumed Mon 11:00', beforeFriday);
    expect(explainClock(bound, beforeFriday, berlin).parts[1]).toMatchObject({
      until: at('Mon 11:00'),
      work: 0,
    });
  });
});
