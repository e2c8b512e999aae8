/** Checks the rows of a batch that were not checked yet, a few at a time. */
import { loadItemVersion } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { classifiedKeys } from '../../forms/field-access';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { openAnswers, storeAnswers } from '../answers-at-rest';
import { answersOfRow, cellsOfRow, demandOwnBatch } from './batch';
import type { BatchRow, Cells } from './batch';
import { findBatch } from './batch-store.server';
import { judgeRows } from './judge-rows';
import { rowsOfBatch, storeChecked } from './row-store.server';

/** Rows that are judged and stored together. */
const CHUNK = 25;

/** Safe to be called again, and by two at once. @throws E-104 */
export async function checkBatch(context: WorkContext, viewer: Viewer, batchId: string): Promise<void> {
  const { knex } = context.database;
  const batch = demandOwnBatch(viewer, 'batch.write', await findBatch(knex, batchId));
  if (batch.state !== 'open') return;
  const version = await loadItemVersion(knex, batch.itemVersionId);
  const rows = await rowsOfBatch(knex, batchId, { states: ['unchecked'] });
  for (let start = 0; start < rows.length; start += CHUNK)
    await checkRows(context, viewer, version, rows.slice(start, start + CHUNK));
}

async function checkRows(
  context: WorkContext,
  viewer: Viewer,
  version: ItemVersion,
  rows: readonly BatchRow[],
): Promise<void> {
  const { seal, database } = context;
  const classified = classifiedKeys(version.item.form);
  const judged = await judgeRows(
    context,
    viewer,
    version,
    rows.map((row) => cellsIn(context, row)),
  );
  const checked = rows.flatMap(({ id, cells }, index) => {
    const found = judged[index];
    if (!found) return [];
    const { answers, errors, tickets } = found;
    const problems = errors.map(({ field, code }) => ({ field, code }));
    const stored = storeAnswers(seal, answers, classified, answersOfRow(id));
    return [{ id, cells, answers: stored, problems, tickets }];
  });
  await database.transaction(async (trx) => {
    for (const row of checked) await storeChecked(trx, row);
  });
}

/** The texts of a row that has not become anything yet; none of one that has. */
export function cellsIn({ seal }: Pick<WorkContext, 'seal'>, { id, cells }: BatchRow): Cells {
  return cells === null ? {} : (openAnswers(seal, cells, cellsOfRow(id)) as Cells);
}
