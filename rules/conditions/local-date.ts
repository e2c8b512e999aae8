/** Calendar dates without a time, `YYYY-MM-DD`: checking, comparing, counting days, and the date at an instant. */

const dayMs = 86_400_000;
const HYPHEN = 45;

/** True for a day of the Gregorian calendar in the years 1 to 9999, written `YYYY-MM-DD`. */
export function isLocalDate(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const [year, month, day] = [numberAt(value, 0, 4), numberAt(value, 5, 7), numberAt(value, 8, 10)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** The number that digits from one place to before another write; NaN where there is anything but digits. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The date so many days later (earlier, if negative); null where that is not in the years 1 to 9999. */
export function addDays(date: string, days: number): string | null {
  const later = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs);
  const year = later.getUTCFullYear();
  return year >= 1 && year <= 9999 ? later.toISOString().slice(0, 10) : null;
}

/**
 * The date in a zone (IANA, `Europe/Berlin`) at an instant in milliseconds since the epoch.
 * @throws RangeError for a zone that the platform does not know, and for an instant that is no number.
 */
export function localDateAt(instant: number, zone: string): string {
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Making a formatter takes far longer than using it; there are only as many as there are zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
