/** Turns a calendar document into a calendar ready for use, or says what its author must mend. */
import type { Calendar } from '../rules/working-time/calendar';
import type { CalendarDocument } from '../rules/working-time/calendar-document';
import { CalendarError } from '../rules/working-time/calendar-error';
import { compileCalendar } from '../rules/working-time/compile-calendar';
import { throwFaults, worded } from './document-error';
import { calendarShapeFaults } from './document-shape';

/**
 * Parses any JSON value; nothing in it is trusted.
 * @throws DocumentError E-403 with place and remedy
 */
export function parseCalendar(document: unknown): Calendar {
  throwFaults(calendarShapeFaults(document));
  try {
    return compileCalendar(document as CalendarDocument);
  } catch (error) {
    if (error instanceof CalendarError) throwFaults([worded('E-403', error.place, error)]);
    throw error;
  }
}
