/** What the entries of the directory are called that stand in the answers to an item. */
import type { Knex } from 'knex';
import { liveCalendars } from '../../catalog/calendar-store.server';
import type { Item } from '../../catalog/parse-item';
import type { AnswerWords } from '../../forms/field-types/field-type';
import { directoriesAsked } from '../../forms/with-directory';
import { departments } from '../../people/directory-store.server';

export type EntryTitles = NonNullable<AnswerWords['entryTitle']>;

/** Nothing is read for an item that asks for none; an entry that is gone is called by its key. */
export async function entryTitles(db: Knex, { form }: Item): Promise<EntryTitles> {
  const asked = directoriesAsked(form.fields.values());
  const [units, calendars] = await Promise.all([
    asked.has('departments') ? departments(db) : [],
    asked.has('offices') ? liveCalendars(db).then((live) => live.calendars) : null,
  ]);
  return (directory, key) =>
    directory === 'departments'
      ? units.find((unit) => unit.key === key)?.title
      : calendars?.get(key)?.document.title;
}
