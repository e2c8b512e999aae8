/** The calendars that ship with the product, as documents and compiled. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDocument } from '../../rules/working-time/calendar-document';
import { compileCalendar } from '../../rules/working-time/compile-calendar';

const folder = path.join(import.meta.dirname, '../../catalog/calendars');

export type ShippedCalendar = 'shanghai' | 'berlin' | 'new-york';

export function shippedDocument(key: ShippedCalendar): CalendarDocument {
  return JSON.parse(readFileSync(path.join(folder, `${key}.json`), 'utf8')) as CalendarDocument;
}

export const shippedCalendars = {
  shanghai: compileCalendar(shippedDocument('shanghai')),
  berlin: compileCalendar(shippedDocument('berlin')),
  'new-york': compileCalendar(shippedDocument('new-york')),
};
