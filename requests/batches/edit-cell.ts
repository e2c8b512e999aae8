/** Changes one cell of a row and checks the row again. */
import { loadItemVersion } from '../../catalog/item-store.server';
import { classifiedKeys } from '../../forms/field-access';
import { badState, invalid, notFound, Refusal } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { storeAnswers } from '../answers-at-rest';
import { cellsOfRow, demandOwnBatch } from './batch';
import { findBatch, lockBatch } from './batch-store.server';
import { cellsIn, checkBatch } from './check-batch';
import { lockRow, replaceCells } from './row-store.server';

/** Longer than any answer that a form takes. */
const MOST_CHARACTERS = 20_000;

export interface CellEdit {
  readonly rowId: string;
  /** Key of a field that is a column of the table. */
  readonly field: string;
  readonly text: string;
}

/** @throws E-104; E-302 for what is no column; E-501 when the batch was sent; E-901 */
export async function editCell(
  context: WorkContext,
  viewer: Viewer,
  batchId: string,
  { rowId, field, text }: CellEdit,
): Promise<void> {
  const { database, seal } = context;
  if (text.length > MOST_CHARACTERS) throw new Refusal('too-large', 'E-901');
  const found = demandOwnBatch(viewer, 'batch.write', await findBatch(database.knex, batchId));
  if (!found.columns.includes(field)) throw invalid('E-302', { fields: field });
  const version = await loadItemVersion(database.knex, found.itemVersionId);
  const classified = classifiedKeys(version.item.form);
  await database.transaction(async (trx) => {
    const batch = demandOwnBatch(viewer, 'batch.write', await lockBatch(trx, batchId));
    if (batch.state !== 'open') throw badState('E-501');
    const row = await lockRow(trx, batchId, rowId);
    if (!row) throw notFound();
    const cells = { ...cellsIn(context, row), [field]: text };
    await replaceCells(trx, rowId, storeAnswers(seal, cells, classified, cellsOfRow(rowId)));
  });
  await checkBatch(context, viewer, batchId);
}
