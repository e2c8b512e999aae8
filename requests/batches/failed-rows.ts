/** The rows of a table that have errors, as a table of their own: to be mended in a spreadsheet and brought again. */
import { loadItemVersion } from '../../catalog/item-store.server';
import { badState } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { demandOwnBatch } from './batch';
import { findBatch } from './batch-store.server';
import { rowsOfBatch } from './row-store.server';
import { showRows } from './show-rows';
import type { ShownRow } from './show-rows';
import { noteColumn } from './table/note-columns';
import { writeTable } from './table/write-table';

/**
 * CSV with the columns of the table and one more, which says what is wrong with each row and is passed over when the
 * table is brought again. No cell is worked out as a formula.
 *
 * @throws E-104 for a batch that does not exist or is somebody else's; E-501 when it was sent: its rows are drafts
 */
export async function failedRows(context: WorkContext, viewer: Viewer, batchId: string): Promise<string> {
  const { knex } = context.database;
  const batch = demandOwnBatch(viewer, 'batch.read', await findBatch(knex, batchId));
  if (batch.state !== 'open') throw badState('E-501');
  const version = await loadItemVersion(knex, batch.itemVersionId);
  const bad = await rowsOfBatch(knex, batchId, { states: ['bad'] });
  const rows = await showRows(context, viewer, { batch, version, rows: bad });
  return writeTable([
    [...batch.columns, noteColumn('errors')],
    ...rows.map((row) => [...row.cells.map(({ text }) => text), errorsOf(row)]),
  ]);
}

function errorsOf({ cells, others }: ShownRow): string {
  const errors = [...cells.flatMap((cell) => cell.errors), ...others];
  return errors.map(({ code, message }) => `${code} ${message}`).join(' | ');
}
