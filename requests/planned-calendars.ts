/** The calendars that requests were planned in: the live ones, and in its own place the version on record. */
import type { Knex } from 'knex';
import { calendarsByIds, liveCalendars } from '../catalog/calendar-store.server';
import type { Calendars } from '../catalog/form-for';

/** @param versionIds of calendars, as requests keep them; null for a request without work */
export async function plannedCalendars(
  db: Knex,
  versionIds: readonly (string | null)[],
): Promise<(versionId: string | null) => Calendars> {
  const live = await liveCalendars(db);
  const past = await calendarsByIds(
    db,
    versionIds.flatMap((id) => id ?? []),
  );
  const known = new Map<string | null, Calendars>([[null, live.calendars]]);
  return (id) => {
    const calendar = id === null ? undefined : past.get(id);
    const all =
      known.get(id) ??
      new Map([...live.calendars, ...(calendar ? [[calendar.document.key, calendar] as const] : [])]);
    known.set(id, all);
    return all;
  };
}
