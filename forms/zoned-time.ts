/** Times on the wall clocks of a zone, with nothing but Intl: which zones there are, and at which instant a clock shows a time. */

const DAY_MS = 86_400_000;

/** Making a formatter takes far longer than using it; there are only as many as there are zones. */
const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** Whether the platform knows an IANA zone (`Europe/Berlin`). An offset such as `+02:00` is none: it has no summer time. */
export function isTimeZone(zone: string): boolean {
  return clockOf(zone) !== null;
}

/**
 * The instant (ms since the epoch, UTC) at which clocks in a zone show a local time: the earlier one where they show it
 * twice, null where they skip it or the zone is unknown.
 * @param local `YYYY-MM-DDTHH:MM`
 */
export function instantOf(local: string, zone: string): number | null {
  const clock = clockOf(zone);
  const shown = Date.parse(`${local}:00Z`);
  if (clock === null || Number.isNaN(shown)) return null;
  const offsets = [shown - DAY_MS, shown + DAY_MS].map((instant) => shownAt(clock, instant) - instant);
  const fitting = offsets.map((offset) => shown - offset).filter((at) => shownAt(clock, at) === shown);
  return fitting.length === 0 ? null : Math.min(...fitting);
}

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = /^[A-Za-z]/.test(zone) ? makeClock(zone) : null;
  // What is no zone is not kept: answers could name any number of them.
  if (made) clocks.set(zone, made);
  return made;
}

function makeClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return null;
  }
}

/** What the clock shows at an instant, as if it were UTC. */
function shownAt(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => (parts.get(type) ?? '').padStart(2, '0');
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return Date.parse(`${date}T${part('hour')}:${part('minute')}:00Z`);
}
