/** The parked requests that a person may resolve, each with what is wrong with its rules. No answer is among it. */
import { itemVersionsByIds, liveItems } from '../../catalog/item-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
import { requestsByIds } from '../request-store.server';
import { demandOversight, mayResolve } from './may-resolve';
import { openFaults } from './parked-store.server';
import type { StoredFault } from './parked-store.server';

/** More than these are shown when some of them are resolved. */
const MOST_SHOWN = 100;

export interface ParkedRow extends StoredFault {
  readonly number: number;
  /** Of the request, as it was read: sent back on acting. */
  readonly requestVersion: number;
  readonly itemTitle: LocalizedText;
  /** The version whose rules failed. */
  readonly itemVersion: number;
  /** The version that is live now, with which it would be planned anew; null where the item was retired. */
  readonly liveVersion: number | null;
}

/** Oldest first. @throws E-101 for somebody who edits nothing and oversees nothing */
export async function listParked(context: WorkContext, viewer: Viewer): Promise<ParkedRow[]> {
  const { knex } = context.database;
  await demandOversight(context, viewer);
  const faults = await openFaults(knex, MOST_SHOWN);
  const requests = await requestsByIds(
    knex,
    faults.map(({ requestId }) => requestId),
  );
  const versions = await itemVersionsByIds(
    knex,
    requests.map(({ itemVersionId }) => itemVersionId),
  );
  const live = new Map((await liveItems(knex)).map((version) => [version.item.document.key, version]));
  return faults.flatMap((fault) => {
    const request = requests.find(({ id }) => id === fault.requestId);
    const version = request && versions.get(request.itemVersionId);
    if (!version || !mayResolve(viewer, live.get(fault.itemKey))) return [];
    return {
      ...fault,
      number: request.number,
      requestVersion: request.version,
      itemTitle: version.item.document.title,
      itemVersion: version.version,
      liveVersion: live.get(fault.itemKey)?.version ?? null,
    };
  });
}
