/** What a source of holidays hands to the calendar builder. */
import type { CalendarDocument } from '../../rules/working-time/calendar-document';

/** A day off or a worked weekend day, as it stands in a calendar document. */
export type CalendarException = CalendarDocument['days'][number];

/** Days off that a published arrangement or law names for one year; undefined where nothing is published. */
export type HolidaySource = (year: number) => readonly CalendarException[] | undefined;
