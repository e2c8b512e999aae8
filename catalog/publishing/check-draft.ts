/** Checks the open draft of an item against everything that is in the database. */
import type { Knex } from 'knex';
import { departments } from '../../people/directory-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { liveCalendars } from '../calendar-store.server';
import type { Surroundings } from '../parse-item';
import { checkItem } from './checks';
import type { CheckReport } from './checks';
import { demandDraft, readSituation } from './item-situation';

/** @throws E-104 */
export async function checkDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<CheckReport & { readonly revision: number }> {
  const { knex } = context.database;
  const draft = demandDraft(await readSituation(knex, viewer, 'item.edit', key));
  return { ...checkItem(draft.document, await surroundingsOf(knex)), revision: draft.revision };
}

/** What items may name: the departments and calendars that there are. */
export async function surroundingsOf(db: Knex): Promise<Surroundings> {
  const known = await departments(db);
  const { calendars } = await liveCalendars(db);
  return { departments: known.map(({ key }) => key), calendars: [...calendars.keys()] };
}
