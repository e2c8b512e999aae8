/**
 * The one way in which dates and times are written for a reader: `Wed 2 Dec, 17:00`, in Chinese `12月2日 周三 17:00`.
 * The year stands where it is not the reader's current one; times are of 24 hours; a zone is named where another
 * could be meant. Server and browser write the same: no words are left to the engine that differ between engines.
 */
import { isLocalDate, localDateAt } from './local-date';
import { zoneName } from './zone-names';

/** Who reads, where, and when. */
export interface DateReader {
  /** BCP 47: any Chinese reads Chinese, everybody else English. */
  readonly locale: string;
  /** IANA zone in which instants are told; an unknown one falls back to UTC rather than failing a page. */
  readonly zone: string;
  /** An instant in ms since the epoch UTC; null for words that are kept and read whenever: they name every year. */
  readonly now: number | null;
}

export interface DateWords {
  /** `Wed 2 Dec`, with the year where it is not the reader's current one. */
  date(instant: number): string;
  /** `17:00`; in the hour that the end of summer time repeats, `02:30 (UTC+2)`. */
  time(instant: number): string;
  /**
   * `Wed 2 Dec, 17:00`
   * @param elsewhere IANA zone of the work that is spoken of: where it is not the reader's, theirs is named
   */
  dateTime(instant: number, elsewhere?: string): string;
  /** A local date `YYYY-MM-DD`, which has no zone, so that none may move it: `Thu 3 Dec`. */
  day(localDate: string): string;
  /** The reader's local date at an instant, `YYYY-MM-DD`. */
  localDate(instant: number): string;
  /** What people call a zone that is not the reader's: `Berlin`; in Chinese `柏林时间`. Null for the reader's own. */
  otherZone(zone: string): string | null;
}

/** Making Intl's objects costs more than a page's worth of formatting: one set a locale, zone and year. */
const made = new Map<string, DateWords>();

export function dateWordsFor({ locale, zone, now }: DateReader): DateWords {
  const language = locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  const known = knownZone(zone);
  const year = now === null ? null : localDateAt(now, known).slice(0, 4);
  const key = `${language} ${known} ${year}`;
  const words = made.get(key) ?? makeWords(language, known, year);
  made.set(key, words);
  return words;
}

const knownZones = new Map<string, string>();

function knownZone(zone: string): string {
  const known = knownZones.get(zone) ?? zoneOrUtc(zone);
  knownZones.set(zone, known);
  return known;
}

function zoneOrUtc(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}

type Language = 'en' | 'zh-CN';

function makeWords(language: Language, zone: string, thisYear: string | null): DateWords {
  const dates = dateFormat(language, zone);
  const days = dateFormat(language, 'UTC');
  const clock = clockFormat(zone);
  const inWords = (parts: DateParts): string => dateInWords(language, parts, parts.year !== thisYear);
  const date = (instant: number): string => inWords(partsOf(dates, instant));
  const inBrackets = (text: string, notes: readonly (string | null)[]): string => {
    const said = notes.filter((note) => note !== null).join(', ');
    if (said === '') return text;
    return language === 'en' ? `${text} (${said})` : `${text}（${said}）`;
  };
  const dateTime = (instant: number): string =>
    `${date(instant)}${language === 'en' ? ', ' : ' '}${clock.format(instant)}`;
  const named = zoneName(language, zone);
  return {
    date,
    time: (instant) => inBrackets(clock.format(instant), [repeatedOffset(clock, zone, instant)]),
    dateTime: (instant, elsewhere = zone) => {
      const other = knownZone(elsewhere) !== zone;
      return inBrackets(dateTime(instant), [other ? named : null, repeatedOffset(clock, zone, instant)]);
    },
    day: (localDate) =>
      isLocalDate(localDate) ? inWords(partsOf(days, Date.parse(`${localDate}T00:00:00Z`))) : localDate,
    localDate: (instant) => localDateAt(instant, zone),
    otherZone: (other) => (knownZone(other) === zone ? null : zoneName(language, other)),
  };
}

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly weekday: string;
}

function dateFormat(language: Language, timeZone: string): Intl.DateTimeFormat {
  const month = language === 'zh-CN' ? 'numeric' : 'short';
  // en-GB gives "2 Dec" for the parts; the product's English is written day first throughout.
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(tag, { timeZone, year: 'numeric', month, day: 'numeric', weekday: 'short' });
}

function clockFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

function partsOf(format: Intl.DateTimeFormat, instant: number): DateParts {
  const parts = format.formatToParts(instant);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  // "Sept" and "月" differ between engines' data: keep three letters, and digits alone.
  const month = part('month');
  return {
    year: part('year').replace(/\D/g, '').padStart(4, '0'),
    month: /^\d/.test(month) ? month.replace(/\D/g, '') : month.slice(0, 3),
    day: part('day').replace(/\D/g, ''),
    weekday: part('weekday'),
  };
}

function dateInWords(
  language: Language,
  { year, month, day, weekday }: DateParts,
  withYear: boolean,
): string {
  if (language === 'zh-CN') return `${withYear ? `${year}年` : ''}${month}月${day}日 ${weekday}`;
  return `${weekday} ${day} ${month}${withYear ? ` ${year}` : ''}`;
}

const MINUTE_MS = 60_000;
/** By how much zones turn their clocks back: an hour, on Lord Howe Island half of one. */
const turnedBack = [60 * MINUTE_MS, 30 * MINUTE_MS];

/** `UTC+2` for a time that the clocks of the zone show twice, an hour apart; null for every other. */
function repeatedOffset(clock: Intl.DateTimeFormat, zone: string, instant: number): string | null {
  const shown = clock.format(instant);
  const twice = turnedBack.some((by) =>
    [instant - by, instant + by].some((other) => clock.format(other) === shown),
  );
  if (!twice) return null;
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    instant,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? null;
}
