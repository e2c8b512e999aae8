/** Who sees parked requests and resolves them: administrators, and those who edit the item whose rules are to be mended. */
import { findLiveItem } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { accessOf } from '../../catalog/publishing/item-situation';
import { mayDesign } from '../../catalog/publishing/may-design';
import { can, demand } from '../../people/permissions';
import { badState, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Request } from '../request';
import { findRequest } from '../request-store.server';

export function mayResolve(viewer: Viewer, live: ItemVersion | null | undefined): boolean {
  const edits = live ? can(viewer, 'item.edit', accessOf(live.item.document)) : false;
  return edits || can(viewer, 'request.oversee');
}

/** @throws E-101 for somebody who edits nothing and oversees nothing */
export async function demandOversight(context: WorkContext, viewer: Viewer): Promise<void> {
  if (!(await mayDesign(context, viewer))) demand(viewer, 'request.oversee');
}

/** A parked request with the live version of its item. */
export interface Resolvable {
  readonly request: Request;
  /** Null where the item was retired. */
  readonly live: ItemVersion | null;
}

/** @throws E-104 for a request that there is not, or is not this viewer's to resolve; E-501 for one that is not parked */
export async function readResolvable(
  { database: { knex } }: WorkContext,
  viewer: Viewer,
  requestId: string,
): Promise<Resolvable> {
  const request = await findRequest(knex, requestId);
  if (!request) throw notFound();
  const live = await findLiveItem(knex, request.itemKey);
  if (!mayResolve(viewer, live)) throw notFound();
  if (request.state !== 'parked') throw badState('E-501', { state: request.state });
  return { request, live };
}
