/** SQL of calendar versions: publishing shipped calendars, and calendars by version, compiled once a process. */
import type { Knex } from 'knex';
import { insertMany, jsonArrayOf, readJson } from '../db/dialect';
import { newRowId } from '../db/row-id';
import type { Calendar } from '../rules/working-time/calendar';
import { calendarSchema } from '../rules/working-time/calendar-document';
import type { CalendarDocument } from '../rules/working-time/calendar-document';
import { compileCalendar } from '../rules/working-time/compile-calendar';
import { canonicalJson } from './canonical-json';
import { contentHash } from './content-hash.server';

/** The live version of each calendar, by key: compiled, and the version's id. */
export interface LiveCalendars {
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly versionIds: ReadonlyMap<string, string>;
}

/** Versions never change, and ids are unique everywhere: what was compiled once serves every database. */
const compiled = new Map<string, Calendar>();

/** Makes each document the live version of its calendar; one that is live already changes nothing. */
export async function publishCalendars(
  trx: Knex.Transaction,
  documents: readonly CalendarDocument[],
): Promise<void> {
  const stored: { key: string; version: number; hash: string; live: unknown }[] = await trx(
    'calendar_versions',
  ).select('key', 'version', 'hash', 'live');
  for (const document of documents) {
    const text = canonicalJson(document, calendarSchema);
    const hash = contentHash(text);
    const { key } = document;
    const versions = stored.filter((version) => version.key === key);
    if (versions.some((version) => version.live && version.hash === hash)) continue;
    const version = Math.max(0, ...versions.map((each) => each.version)) + 1;
    await trx('calendar_versions').where({ key }).update({ live: false });
    const row = { id: newRowId(), key, version, document: text, hash, live: true };
    await insertMany(trx, 'calendar_versions', [row]);
  }
}

export async function liveCalendars(db: Knex): Promise<LiveCalendars> {
  const rows: { id: string; key: string }[] = await db('calendar_versions')
    .where('live', true)
    .select('id', 'key');
  return calendarsOf(db, new Map(rows.map(({ key, id }) => [key, id])));
}

/** The ids of the live calendars as a column of another query, which saves one of its own; see `readLiveCalendars`. */
export function liveCalendarColumn(db: Knex): { readonly name: string; readonly sql: Knex.Raw } {
  const pairs = jsonArrayOf(db, `key || ' ' || id`);
  return {
    name: 'live calendars',
    sql: db.raw(`(SELECT ${pairs} FROM calendar_versions WHERE live = ?)`, [true]),
  };
}

/** @param column what `liveCalendarColumn` gave */
export async function readLiveCalendars(db: Knex, column: string): Promise<LiveCalendars> {
  const pairs = readJson<string[]>(column).map((text) => text.split(' ') as [key: string, id: string]);
  return calendarsOf(db, new Map(pairs));
}

async function calendarsOf(db: Knex, versionIds: ReadonlyMap<string, string>): Promise<LiveCalendars> {
  const byId = await calendarsByIds(db, [...versionIds.values()]);
  const calendars = new Map(
    [...versionIds].flatMap(([key, id]) => {
      const calendar = byId.get(id);
      return calendar ? [[key, calendar]] : [];
    }),
  );
  return { calendars, versionIds };
}

/** The calendars of these versions. Versions that were asked for before are not read again. */
export async function calendarsByIds(db: Knex, ids: readonly string[]): Promise<Map<string, Calendar>> {
  const wanted = [...new Set(ids)];
  const missing = wanted.filter((id) => !compiled.has(id));
  if (missing.length > 0) {
    const rows: { id: string; document: string }[] = await db('calendar_versions')
      .whereIn('id', missing)
      .select('id', 'document');
    for (const row of rows) compiled.set(row.id, compileCalendar(readJson<CalendarDocument>(row.document)));
  }
  return new Map(
    wanted.flatMap((id) => {
      const calendar = compiled.get(id);
      return calendar ? [[id, calendar]] : [];
    }),
  );
}

/** @throws Error when the version does not exist: a ticket's calendar is a foreign key, so it always does */
export async function calendarById(db: Knex, id: string): Promise<Calendar> {
  const calendar = (await calendarsByIds(db, [id])).get(id);
  if (!calendar) throw new Error(`No calendar version ${id}`);
  return calendar;
}
