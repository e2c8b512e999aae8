/** The services that a person may request; anything else never leaves the catalog. */
import { demand } from '../people/permissions';
import { personFactsOf } from '../people/person';
import { notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import { findLiveItem, liveItems, type ItemVersion } from './item-store.server';
import { mayRequest } from './may-request';

/** Live versions in the order of the catalog. @throws E-104 */
export async function listServices(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
): Promise<ItemVersion[]> {
  demand(viewer, 'catalog.read');
  const requester = personFactsOf(viewer);
  return (await liveItems(database.knex)).filter(({ item }) => mayRequest(item, requester));
}

/** @throws E-104 for a service that does not exist or is not for this viewer */
export async function findService(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
  key: string,
): Promise<ItemVersion> {
  demand(viewer, 'catalog.read');
  const live = await findLiveItem(database.knex, key);
  if (!live || !mayRequest(live.item, personFactsOf(viewer))) throw notFound();
  return live;
}
