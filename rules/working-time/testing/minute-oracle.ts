/** An independent answer to every question of working time, found by stepping over minutes with luxon; for tests only. */
import { DateTime } from 'luxon';
import type { OlaTarget } from '../../plan';
import type { CalendarDocument } from '../calendar-document';

const MINUTE = 60_000;

/** One minute of a zone's wall clock. */
export interface LocalMinute {
  readonly at: number;
  readonly date: string;
  /** ISO, 1 = Monday. */
  readonly weekday: number;
  readonly minuteOfDay: number;
}

/** Every minute of the local days from `first` to `last`, both included. */
export function localMinutes(zone: string, first: string, last: string): LocalMinute[] {
  const minutes: LocalMinute[] = [];
  const until = DateTime.fromISO(last, { zone }).plus({ days: 1 }).toMillis();
  for (let at = DateTime.fromISO(first, { zone }).toMillis(); at < until; at += MINUTE) {
    const local = DateTime.fromMillis(at, { zone });
    const minuteOfDay = local.hour * 60 + local.minute;
    minutes.push({ at, date: local.toFormat('yyyy-MM-dd'), weekday: local.weekday, minuteOfDay });
  }
  return minutes;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Answers for one calendar over a stretch of minutes; `undefined` where the stretch is too short for an answer. */
export class MinuteOracle {
  private readonly working: boolean[];

  constructor(
    private readonly minutes: readonly LocalMinute[],
    document: CalendarDocument,
  ) {
    const byWeekday = document.week as Record<string, string[][] | undefined>;
    const usual = ['1', '2', '3', '4', '5', '6', '7'].map((day) => byWeekday[day]).find((day) => day?.length);
    const byDate = new Map(
      document.days.map((day) => [day.date, day.kind === 'off' ? [] : (day.intervals ?? usual ?? [])]),
    );
    const spans = new Map<string, number[][]>();
    this.working = minutes.map(({ date, weekday, minuteOfDay: minute }) => {
      const known = spans.get(date);
      const times =
        known ?? (byDate.get(date) ?? byWeekday[weekday] ?? []).map((pair) => pair.map(minuteOfDay));
      if (!known) spans.set(date, times);
      return times.some(([from = 0, to = 0]) => minute >= from && minute < to);
    });
  }

  add(from: number, workMinutes: number): number | undefined {
    return this.addUnless(() => false, from, workMinutes * MINUTE);
  }

  /**
   * The earliest instant at which `work` milliseconds of working time have passed since `from`, not counting
   * minutes of which `stands` is true.
   */
  addUnless(stands: (at: number) => boolean, from: number, work: number): number | undefined {
    if (work === 0) return from;
    let left = work;
    for (let i = this.indexOf(from); i < this.minutes.length; i++) {
      if (!this.working[i] || stands(this.endOf(i) - MINUTE)) continue;
      if (left <= MINUTE) return this.endOf(i) - MINUTE + left;
      left -= MINUTE;
    }
    return undefined;
  }

  /** Working minutes from `a` to a later `b`. */
  between(a: number, b: number): number {
    let sum = 0;
    for (let i = this.indexOf(a); i < this.indexOf(b); i++) if (this.working[i]) sum++;
    return sum;
  }

  /** The due time and whether it is expedited, told from the policy's words. */
  due(target: OlaTarget, readyAt: number): { dueAt: number; expedited: boolean } | undefined {
    if (target.kind === 'working-hours') return asDue(this.add(readyAt, target.amount * 60));
    if (target.kind === 'working-days') return asDue(this.closeAfter(readyAt, target.amount));
    const bound = this.boundOf(target);
    if (bound === undefined) return undefined;
    if (bound >= readyAt && this.between(readyAt, bound) >= 240) return asDue(bound);
    const replaced = this.add(readyAt, 240);
    return replaced === undefined ? undefined : { dueAt: replaced, expedited: true };
  }

  private closeAfter(readyAt: number, days: number): number | undefined {
    const next = this.working.findIndex((working, i) => working && i >= this.indexOf(readyAt));
    const today = this.minutes[next]?.date;
    const dates = this.workingDates();
    return today === undefined ? undefined : this.closeOf(dates[dates.indexOf(today) + days]);
  }

  private boundOf(target: Extract<OlaTarget, { date: string }>): number | undefined {
    const dates = this.workingDates();
    if (target.amount === 0) return this.closeOf(dates.findLast((date) => date <= target.date));
    if (target.kind === 'days-before')
      return this.closeOf(dates.filter((date) => date < target.date).at(-target.amount));
    return this.closeOf(dates.filter((date) => date > target.date)[target.amount - 1]);
  }

  private workingDates(): string[] {
    return [...new Set(this.minutes.filter((_, i) => this.working[i]).map(({ date }) => date))];
  }

  private closeOf(date: string | undefined): number | undefined {
    const last = this.minutes.findLastIndex((minute, i) => minute.date === date && this.working[i]);
    return last < 0 ? undefined : this.endOf(last);
  }

  private indexOf(at: number): number {
    return Math.round((at - (this.minutes[0]?.at ?? NaN)) / MINUTE);
  }

  private endOf(index: number): number {
    return (this.minutes[index]?.at ?? NaN) + MINUTE;
  }
}

function asDue(dueAt: number | undefined): { dueAt: number; expedited: boolean } | undefined {
  return dueAt === undefined ? undefined : { dueAt, expedited: false };
}
