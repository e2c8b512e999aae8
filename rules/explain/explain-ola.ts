/** How a due time came about, in sentences: target, what it counts from, calendar, days off on the way. */
import type { OlaTarget } from '../plan';
import type { Calendar } from '../working-time/calendar';
import { exceptionsBetween, type CalendarException } from '../working-time/exceptions-between';
import { listOf, say } from './explain-words';
import { olaPhrases } from './ola-phrases';

/** The words of dates, times and bounds, in the reader's locale and zone. */
export interface OlaWords {
  /** `en` or `zh-CN`. */
  readonly locale: string;
  /** The words of a bound: `the start date` for `start`. */
  bound(name: string): string;
  /** A local date `YYYY-MM-DD` in words. */
  date(date: string): string;
  /** An instant in milliseconds UTC in words; says whose time it is where `zone`, the calendar's, is another. */
  instant(instant: number, zone: string): string;
  /** What a zone is called; null for the reader's own. */
  otherZone(zone: string): string | null;
}

export interface OlaDerivation {
  readonly target: OlaTarget;
  readonly calendar: Calendar;
  /** Milliseconds UTC, planned or real. */
  readonly readyAt: number;
  readonly dueAt: number;
  readonly expedited: boolean;
  /** What it became ready by: titles of prerequisites in the reader's locale, none for one that waits for nothing. */
  readonly after: readonly string[];
}

/** The sentences in the order of the derivation, without full stops. */
export function explainOla(derivation: OlaDerivation, words: OlaWords): string[] {
  const { target, calendar, readyAt, dueAt, expedited, after } = derivation;
  const { locale } = words;
  const { zone } = calendar.document;
  const start =
    after.length === 0
      ? say(olaPhrases.ready, locale)
      : say(olaPhrases.prerequisites, locale, { titles: listOf(after, 'conjunction', locale) });
  return [
    explainTarget(target, start, words),
    ...(expedited ? [say(olaPhrases.expedited, locale, { start })] : []),
    explainCalendar(calendar, words),
    ...explainExceptions(exceptionsBetween(calendar, readyAt, dueAt), words),
    say(olaPhrases.due, locale, { ready: words.instant(readyAt, zone), due: words.instant(dueAt, zone) }),
  ];
}

function explainCalendar({ document }: Calendar, { locale, otherZone }: OlaWords): string {
  const calendar = document.title[locale === 'zh-CN' ? 'zh-CN' : 'en'];
  const zone = otherZone(document.zone);
  // Most calendars are called as their zone is: it is not said twice.
  if (zone === null || zone.startsWith(calendar)) return say(olaPhrases.calendar, locale, { calendar });
  return say(olaPhrases.calendarElsewhere, locale, { calendar, zone });
}

/** The target alone: `8 working hours after Directory account`. `start` says what it counts from. */
export function explainTarget(target: OlaTarget, start: string, { locale, bound, date }: OlaWords): string {
  const { amount } = target;
  switch (target.kind) {
    case 'working-hours':
      return say(amount === 1 ? olaPhrases.hour : olaPhrases.hours, locale, { amount, start });
    case 'working-days':
      return say([olaPhrases.sameDay, olaPhrases.day][amount] ?? olaPhrases.days, locale, { amount, start });
    case 'days-before':
    case 'days-after': {
      const one = target.kind === 'days-before' ? olaPhrases.dayBefore : olaPhrases.dayAfter;
      const many = target.kind === 'days-before' ? olaPhrases.daysBefore : olaPhrases.daysAfter;
      const params = { amount, bound: bound(target.bound), date: date(target.date) };
      return say([olaPhrases.onDay, one][amount] ?? many, locale, params);
    }
  }
}

const exceptionPhrases = {
  off: olaPhrases.off,
  work: olaPhrases.worked,
  part: olaPhrases.part,
} as const satisfies Record<CalendarException['kind'], unknown>;

function explainExceptions(exceptions: readonly CalendarException[], { locale, date }: OlaWords): string[] {
  return (['off', 'work', 'part'] as const).flatMap((kind) => {
    const days = exceptions
      .filter((exception) => exception.kind === kind)
      .map(({ date: day, title }) => {
        const name = title?.[locale === 'zh-CN' ? 'zh-CN' : 'en'];
        return name ? say(olaPhrases.namedDay, locale, { date: date(day), title: name }) : date(day);
      });
    return days.length === 0
      ? []
      : [say(exceptionPhrases[kind], locale, { days: listOf(days, 'conjunction', locale) })];
  });
}
