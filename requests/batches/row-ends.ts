/** What rows of a batch have become, with the names by which their owner tells them apart. */
import { itemVersionsByIds } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { draftsByIds } from '../drafts/draft-store.server';
import { draftSubjects } from '../drafts/draft-subjects';
import { subjectNames } from '../reading/subject-name';
import { requestsByIds } from '../request-store.server';
import type { BatchRow } from './batch';

export interface RowEnds {
  /** By id of the request: its number, and whom it is about where that is not its owner. */
  readonly requests: Readonly<Record<string, { readonly number: number; readonly subject: string | null }>>;
  /** By id of the drafts that are still there: whom they are about. */
  readonly drafts: Readonly<Record<string, { readonly subject: string | null }>>;
}

/** @param version the one that drafts are of */
export async function rowEnds(
  { database: { knex } }: WorkContext,
  viewer: Viewer,
  version: ItemVersion,
  rows: readonly BatchRow[],
): Promise<RowEnds> {
  const requestIds = rows.flatMap(({ requestId }) => requestId ?? []);
  const draftIds = rows.flatMap(({ draftId }) => draftId ?? []);
  const [requests, drafts, named] = await Promise.all([
    requestsByIds(knex, requestIds),
    draftsByIds(knex, draftIds),
    subjectNames(knex, viewer, requestIds),
  ]);
  const versions = await itemVersionsByIds(
    knex,
    requests.map(({ itemVersionId }) => itemVersionId),
  );
  const subjects = await draftSubjects(
    knex,
    viewer,
    drafts.map((draft) => [draft, version.item]),
  );
  return {
    requests: Object.fromEntries(
      requests.map(({ id, number, requesterId, itemVersionId }) => {
        const item = versions.get(itemVersionId)?.item;
        return [id, { number, subject: item ? named({ requestId: id, requesterId }, item) : null }];
      }),
    ),
    drafts: Object.fromEntries(drafts.map((draft) => [draft.id, { subject: subjects(draft, version.item) }])),
  };
}
