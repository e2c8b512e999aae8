/** What is usually written: a loop over days and intervals with a zone-aware date library. */
import { DateTime } from 'luxon';
import type { CalendarDocument } from '../../rules/working-time/calendar-document';

type Hours = readonly (readonly [hour: number, minute: number])[];

/** A calendar as such a loop wants it: everything parsed beforehand, so that only the loop is measured. */
export interface LoopCalendar {
  readonly zone: string;
  readonly week: ReadonlyMap<number, readonly Hours[]>;
  readonly usual: readonly Hours[];
  readonly off: ReadonlySet<string>;
  readonly work: ReadonlySet<string>;
}

export function prepareLoop({ zone, week, days }: CalendarDocument): LoopCalendar {
  const parsed = Object.entries(week).map(
    ([weekday, intervals]) => [Number(weekday), intervals.map((times) => times.map(parseTime))] as const,
  );
  const datesOf = (kind: string) => new Set(days.filter((day) => day.kind === kind).map(({ date }) => date));
  return {
    zone,
    week: new Map(parsed),
    usual: parsed[0]?.[1] ?? [],
    off: datesOf('off'),
    work: datesOf('work'),
  };
}

function parseTime(time: string): [number, number] {
  return [Number(time.slice(0, 2)), Number(time.slice(3))];
}

/** Adds working milliseconds to an instant, day by day. */
export function loopOverDays(calendar: LoopCalendar, from: number, work: number): number {
  let left = work;
  let day = DateTime.fromMillis(from, { zone: calendar.zone }).startOf('day');
  for (;;) {
    for (const [opens, closes] of hoursOf(calendar, day)) {
      if (!opens || !closes) continue;
      const start = Math.max(day.set({ hour: opens[0], minute: opens[1] }).toMillis(), from);
      const end = day.set({ hour: closes[0], minute: closes[1] }).toMillis();
      if (end <= start) continue;
      if (left <= end - start) return start + left;
      left -= end - start;
    }
    day = day.plus({ days: 1 });
  }
}

function hoursOf(calendar: LoopCalendar, day: DateTime): readonly Hours[] {
  const date = day.toISODate() ?? '';
  if (calendar.off.has(date)) return [];
  return calendar.week.get(day.weekday) ?? (calendar.work.has(date) ? calendar.usual : []);
}
