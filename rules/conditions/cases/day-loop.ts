/** Calendars for conditions in tests, and an independent answer to what they are asked: a loop over days, one by one. */
import { compileCalendar } from '../../working-time/compile-calendar';
import { workingDaysOf } from '../../working-time/counted-days';
import type { CalendarDocument } from '../../working-time/calendar-document';

const hours: [string, string][] = [['09:00', '17:00']];
const workdays = { '1': hours, '2': hours, '3': hours, '4': hours, '5': hours };

/** Two that differ: one with days off and a worked Saturday, one that rests in the middle of the week. */
const documents: readonly CalendarDocument[] = [
  {
    ...{
      formwork: 1,
      key: 'spring',
      version: 1,
      title: { en: 'Spring', 'zh-CN': '春' },
      zone: 'Europe/Berlin',
    },
    covers: { from: '2026-02-01', to: '2026-03-31' },
    week: workdays,
    days: [
      { date: '2026-02-16', kind: 'off' },
      { date: '2026-02-28', kind: 'work' },
      { date: '2026-03-02', kind: 'off' },
      { date: '2026-03-03', kind: 'part', intervals: [['09:00', '12:00']] },
    ],
  },
  {
    ...{ formwork: 1, key: 'odd', version: 1, title: { en: 'Odd', 'zh-CN': '奇' }, zone: 'Asia/Shanghai' },
    covers: { from: '2026-02-20', to: '2026-03-20' },
    week: { '1': hours, '4': hours, '6': hours, '7': hours },
    days: [{ date: '2026-03-01', kind: 'off' }],
  },
];

/** The calendars as the engine is handed them. */
export const caseCalendars = workingDaysOf(
  new Map(documents.map((document) => [document.key, compileCalendar(document)])),
);

const DAY = 86_400_000;

/** Undefined where the calendar has no data for the answer. */
export class DayLoop {
  constructor(private readonly document: CalendarDocument) {}

  isWorked(date: string): boolean | undefined {
    const { covers, days, week } = this.document;
    if (date < covers.from || date > covers.to) return undefined;
    const exception = days.find((each) => each.date === date);
    if (exception) return exception.kind !== 'off';
    const weekday = new Date(date).getUTCDay() || 7;
    return Object.hasOwn(week, String(weekday));
  }

  later(date: string, days: number): string | undefined {
    if (this.isWorked(date) === undefined) return undefined;
    if (days === 0 && this.isWorked(date)) return date;
    let left = days === 0 ? 1 : Math.abs(days);
    let at = date;
    while (left > 0) {
      at = next(at, days > 0 ? 1 : -1);
      const worked = this.isWorked(at);
      if (worked === undefined) return undefined;
      if (worked) left -= 1;
    }
    return at;
  }

  count(from: string, to: string): number | undefined {
    if (this.isWorked(from) === undefined || this.isWorked(to) === undefined) return undefined;
    let count = 0;
    for (let at = from; at < to; at = next(at, 1)) if (this.isWorked(next(at, 1))) count += 1;
    for (let at = from; at > to; at = next(at, -1)) if (this.isWorked(at)) count -= 1;
    return count;
  }
}

function next(date: string, days: 1 | -1): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

export const naiveCalendars: ReadonlyMap<string, DayLoop> = new Map(
  documents.map((document) => [document.key, new DayLoop(document)]),
);
