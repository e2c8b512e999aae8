/** Which calendar a request's clocks run on, as the settings offer it: one for all, or one for each option of a field. */
import { isObject } from '../../../forms/document-shape';
import type { Json } from '../../../rules/conditions/condition';

export interface CalendarLookup {
  /** `answers.<field>`, or `requester.legalEntity`; null for one calendar for all. */
  readonly by: string | null;
  readonly table: Readonly<Record<string, string>>;
}

/** What a lookup that does not look at anything reads. */
const ALL = 'all';

/** Null for one that says something else. */
export function readCalendarLookup(lookup: Json | undefined): CalendarLookup | null {
  const [by, table] = isObject(lookup) && Array.isArray(lookup.map) ? (lookup.map as readonly Json[]) : [];
  if (!isObject(table) || !Object.values(table).every((key) => typeof key === 'string')) return null;
  const words = table as CalendarLookup['table'];
  if (by === ALL) return { by: null, table: words };
  return isObject(by) && typeof by.var === 'string' ? { by: by.var, table: words } : null;
}

export function writeCalendarLookup({ by, table }: CalendarLookup): Json {
  return { map: [by === null ? ALL : { var: by }, { ...table }] };
}
