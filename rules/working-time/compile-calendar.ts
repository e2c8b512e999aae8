/** Compiles a calendar document into tables of instants, so that working time is arithmetic and knows no zones. */
import { DAY, type Calendar } from './calendar';
import type { CalendarDocument } from './calendar-document';
import { CalendarError } from './calendar-error';
import { readDays, type DaySchedule } from './day-intervals';
import { at, firstAbove } from './sorted-search';
import { instantOfLocal, offsetSpans, type OffsetSpan } from './zone-offsets';

/**
 * An instant is working time when the wall clock of the zone shows a working interval of that day. So an hour
 * that the end of summer time repeats counts twice, an hour that its beginning skips does not count, and an
 * interval may fall into two pieces. Takes milliseconds for a year: compile once a document and keep the result.
 *
 * @throws CalendarError E-403 with the place of the fault
 */
export function compileCalendar(document: CalendarDocument): Calendar {
  const schedule = readDays(document);
  // Zones lie within a day of UTC, so a day on either side surely holds the covered span.
  const spans = offsetSpans(document.zone, (schedule.first - 1) * DAY, (schedule.last + 2) * DAY);
  if (!spans) throw new CalendarError('unknown-zone', '/zone', { zone: document.zone });
  const { pieces, closes } = layOut(schedule, spans);
  const intervals = joinTouching(pieces);
  const before = new Float64Array(intervals.length + 1);
  intervals.forEach(([start, end], index) => (before[index + 1] = at(before, index) + end - start));
  const from = instantOfLocal(spans, schedule.first * DAY);
  const until = instantOfLocal(spans, (schedule.last + 1) * DAY);
  const ends = Float64Array.from(intervals, ([, end]) => end);
  return {
    document,
    from,
    until,
    starts: Float64Array.from(intervals, ([start]) => start),
    ends,
    before,
    firstEnding: Int32Array.from({ length: Math.floor((until - from) / DAY) + 1 }, (_, step) =>
      firstAbove(ends, from + step * DAY),
    ),
    days: Int32Array.from(closes.keys()),
    closes: Float64Array.from(closes.values()),
  };
}

type Piece = readonly [start: number, end: number];

/** The working pieces of all days in the order of time, and the end of each day's last piece. */
function layOut(schedule: DaySchedule, spans: readonly OffsetSpan[]) {
  const pieces: Piece[] = [];
  const closes = new Map<number, number>();
  for (const span of spans) {
    const firstDay = Math.max(schedule.first, Math.floor((span.from + span.offset) / DAY));
    const lastDay = Math.min(schedule.last, Math.floor((span.until + span.offset) / DAY));
    for (let day = firstDay; day <= lastDay; day++)
      for (const [opens, ends] of schedule.intervalsOf(day)) {
        const midnight = day * DAY - span.offset;
        const start = Math.max(midnight + opens, span.from);
        const end = Math.min(midnight + ends, span.until);
        if (start >= end) continue;
        pieces.push([start, end]);
        closes.set(day, end);
      }
  }
  return { pieces, closes };
}

/** Makes one interval of pieces that touch: a moment at the end of one belongs to the next. */
function joinTouching(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [start, end] of pieces) {
    const last = joined.at(-1);
    if (last && last[1] === start) joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  return joined;
}
