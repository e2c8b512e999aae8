/** What an item's editors choose from besides the item itself: departments and calendars, by name. */
import { departments } from '../../people/directory-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { ProductText } from '../../forms/locale';
import { liveCalendars } from '../calendar-store.server';
import { readSituation } from './item-situation';

export interface DesignSurroundings {
  readonly departments: readonly { readonly key: string; readonly title: ProductText }[];
  /** Keys of the calendars that are live. */
  readonly calendars: readonly string[];
}

/** @throws E-104 */
export async function readDesignSurroundings(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<DesignSurroundings> {
  const { knex } = context.database;
  await readSituation(knex, viewer, 'item.edit', key);
  const known = await departments(knex);
  const { calendars } = await liveCalendars(knex);
  return {
    departments: known.map((each) => ({ key: each.key, title: each.title as ProductText })),
    calendars: [...calendars.keys()].sort(),
  };
}
