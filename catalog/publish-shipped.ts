/** Publishes the blocks, items and calendars that ship with the product; those that are live already stay as they are. */
import type { WorkContext } from '../people/work-context';
import { publishCalendars } from './calendar-store.server';
import { publishItems } from './item-store.server';
import { loadBlocks, loadCalendars, loadItems } from './load-items.server';

/**
 * Safe to run at every start, also of several processes at once.
 *
 * @param now milliseconds UTC: when new versions count as published
 */
export async function publishShipped(context: WorkContext, now: number): Promise<void> {
  const calendars = [...loadCalendars().values()].map((calendar) => calendar.document);
  const items = loadItems(undefined, { calendars: calendars.map(({ key }) => key) });
  await context.database.transaction(async (trx) => {
    for (const shipped of [loadBlocks().map(({ item }) => item), items])
      await publishItems(
        trx,
        shipped.map(({ written }) => written),
        now,
      );
    await publishCalendars(trx, calendars);
  });
}
