/** The spans of constant offset of an IANA zone: all that compiling a calendar needs to know of time zones. */
import { IANAZone } from 'luxon';

const MINUTE = 60_000;
/** Far below the shortest time that any zone kept an offset. */
const STEP = 6 * 60 * MINUTE;

/** From `from` up to `until` (instants), local wall-clock time is UTC plus `offset` milliseconds. */
export interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** The spans between two instants, in order and without a hole; undefined where the zone is unknown. */
export function offsetSpans(zoneName: string, from: number, until: number): OffsetSpan[] | undefined {
  const zone = IANAZone.create(zoneName);
  if (!zone.isValid) return undefined;
  const offsetAt = (instant: number) => zone.offset(instant) * MINUTE;
  const spans: OffsetSpan[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let instant = from; instant < until; instant += STEP) {
    const next = Math.min(instant + STEP, until);
    if (offsetAt(next) === offset) continue;
    const change = firstChange(offsetAt, instant, next, offset);
    spans.push({ from: start, until: change, offset });
    start = change;
    offset = offsetAt(change);
  }
  return [...spans, { from: start, until, offset }];
}

/** The minute at which the offset stops being `offset`; it is that at `low` and no longer at `high`. */
function firstChange(
  offsetAt: (instant: number) => number,
  low: number,
  high: number,
  offset: number,
): number {
  while (high - low > MINUTE) {
    const middle = low + Math.round((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/** The first instant whose wall clock shows `local` (as if UTC) or, where it is skipped, the end of the gap. */
export function instantOfLocal(spans: readonly OffsetSpan[], local: number): number {
  const span = spans.find(({ until, offset }) => local - offset < until);
  return span ? Math.max(local - span.offset, span.from) : NaN;
}
