/** Dates, times, zones and numbers as a viewer reads them: by locale, in the viewer's zone, the same on server and client. */
import type { Locale } from '../texts/locales';
import { zoneName } from './zone-names';

export interface Formats {
  /** `Wed 2 Dec`, with the year where it is not this year's. */
  date(instant: number): string;
  /** `17:00`, always of 24 hours. */
  time(instant: number): string;
  /** `Wed 2 Dec, 17:00` */
  dateTime(instant: number): string;
  /** A local date `YYYY-MM-DD`, which has no zone: `Thu 3 Dec`. */
  day(localDate: string): string;
  /** The viewer's local date at an instant, `YYYY-MM-DD`. */
  localDate(instant: number): string;
  number(value: number): string;
  money(amount: number, currency: string): string;
  bytes(size: number): string;
  /** How people call the zone: `Berlin`; in Chinese `柏林时间`. */
  readonly zoneName: string;
}

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly weekday: string;
}

/** One formatter a locale and zone: making Intl's objects costs more than a page's worth of formatting. */
const made = new Map<string, Formats>();

/**
 * @param zone IANA zone of the viewer; an unknown one falls back to UTC rather than failing a page
 * @param year the viewer's current year: dates of other years are written with theirs
 */
export function formatsFor(locale: Locale, zone: string, year: number): Formats {
  const key = `${locale} ${zone} ${year}`;
  const known = made.get(key) ?? makeFormats(locale, knownZone(zone), String(year));
  made.set(key, known);
  return known;
}

const years = new Map<string, Intl.DateTimeFormat>();

/** The year that an instant falls in, in a zone. */
export function yearAt(instant: number, zone: string): number {
  const format =
    years.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: knownZone(zone), year: 'numeric' });
  years.set(zone, format);
  return Number(format.format(instant));
}

function makeFormats(locale: Locale, zone: string, thisYear: string): Formats {
  // en-GB gives "2 Dec" for the parts; the product's English is written day first throughout.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const dates = dateFormat(tag, zone);
  const days = dateFormat(tag, 'UTC');
  const times = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const iso = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const numbers = new Intl.NumberFormat(tag);
  const words = (parts: DateParts): string => dateInWords(locale, parts, parts.year !== thisYear);
  const date = (instant: number): string => words(partsOf(dates, instant));
  const time = (instant: number): string => times.format(instant);
  return {
    date,
    time,
    dateTime: (instant) =>
      locale === 'en' ? `${date(instant)}, ${time(instant)}` : `${date(instant)} ${time(instant)}`,
    day: (localDate) => {
      const instant = Date.parse(`${localDate}T00:00:00Z`);
      return Number.isNaN(instant) ? localDate : words(partsOf(days, instant));
    },
    localDate: (instant) => iso.format(instant),
    number: (value) => numbers.format(value),
    money: (amount, currency) => `${currency} ${numbers.format(amount)}`,
    bytes: (size) => bytesInWords(size, numbers),
    zoneName: zoneName(locale, zone),
  };
}

function dateFormat(tag: string, timeZone: string): Intl.DateTimeFormat {
  const month = tag.startsWith('zh') ? 'numeric' : 'short';
  return new Intl.DateTimeFormat(tag, { timeZone, year: 'numeric', month, day: 'numeric', weekday: 'short' });
}

function partsOf(format: Intl.DateTimeFormat, instant: number): DateParts {
  const parts = format.formatToParts(instant);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  // "Sept" and "月" differ between engines' data: keep three letters, and digits alone.
  const month = part('month');
  return {
    year: part('year').replace(/\D/g, ''),
    month: /^\d/.test(month) ? month.replace(/\D/g, '') : month.slice(0, 3),
    day: part('day').replace(/\D/g, ''),
    weekday: part('weekday'),
  };
}

function dateInWords(locale: Locale, { year, month, day, weekday }: DateParts, withYear: boolean): string {
  if (locale === 'zh-CN') return `${withYear ? `${year}年` : ''}${month}月${day}日 ${weekday}`;
  return `${weekday} ${day} ${month}${withYear ? ` ${year}` : ''}`;
}

function bytesInWords(size: number, numbers: Intl.NumberFormat): string {
  if (size < 1000) return `${numbers.format(size)} B`;
  if (size < 1_000_000) return `${numbers.format(Math.round(size / 1000))} kB`;
  return `${numbers.format(Math.round(size / 100_000) / 10)} MB`;
}

function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}
