/** The batches of one item that a person has made, and the template that they are filled in on. */
import { findService } from '../../catalog/list-services';
import { textIn } from '../../forms/locale';
import { demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Batch, RowState } from './batch';
import { batchesOf } from './batch-store.server';
import { formForTable } from './judge-rows';
import { countRows } from './row-store.server';
import { columnsOf } from './table/table-columns';
import { writeTable } from './table/write-table';

const MOST_LISTED = 20;

export interface BatchSummary extends Pick<Batch, 'id' | 'state' | 'createdAt'> {
  readonly counts: Readonly<Record<RowState, number>>;
}

/** Newest first, at most 20. @throws E-104 for an item that this person may not request */
export async function listBatches(
  context: WorkContext,
  viewer: Viewer,
  itemKey: string,
): Promise<BatchSummary[]> {
  await findService(context, viewer, itemKey);
  demand(viewer, 'batch.read', { ownerId: viewer.id });
  const { knex } = context.database;
  const batches = await batchesOf(knex, viewer.id, itemKey, MOST_LISTED);
  return Promise.all(
    batches.map(async ({ id, state, createdAt }) => ({
      id,
      state,
      createdAt,
      counts: await countRows(knex, id),
    })),
  );
}

/**
 * A table with nothing but its header: the questions that this person may be asked and a cell can answer.
 *
 * @param header whether columns are named by keys, which stay, or by the labels in the viewer's language
 * @throws E-104 for an item that this person may not request
 */
export async function batchTemplate(
  context: WorkContext,
  viewer: Viewer,
  itemKey: string,
  header: 'keys' | 'labels',
): Promise<string> {
  const version = await findService(context, viewer, itemKey);
  const columns = columnsOf(await formForTable(context, viewer, version));
  return writeTable([
    columns.map(({ key, texts }) => (header === 'keys' ? key : textIn(texts.label, viewer.locale))),
  ]);
}
