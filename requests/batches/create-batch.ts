/** Takes a table in: reads it, stores its rows sealed as answers are, and checks every one. */
import { findService } from '../../catalog/list-services';
import { classifiedKeys } from '../../forms/field-access';
import { recordAudit } from '../../people/audit-store.server';
import { demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { storeAnswers } from '../answers-at-rest';
import { refuseFields } from '../screen-submitted';
import { cellsOfRow } from './batch';
import type { Batch } from './batch';
import { insertBatch } from './batch-store.server';
import { checkBatch } from './check-batch';
import { formForTable } from './judge-rows';
import { insertRows } from './row-store.server';
import { withoutNotes } from './table/note-columns';
import { parseTable } from './table/parse-table';
import { forbiddenColumns, readHeader } from './table/table-columns';

/**
 * The id of the new batch.
 *
 * @param text of the table, as pasted or decoded
 * @throws E-104 for an item that this person may not request; E-102 for columns that the role may not set (on
 *   record); E-322 to E-325 for what is no table of this item; nothing is stored then
 */
export async function createBatch(
  context: WorkContext,
  viewer: Viewer,
  { itemKey, text }: { readonly itemKey: string; readonly text: string },
): Promise<string> {
  demand(viewer, 'batch.create');
  const { seal, database } = context;
  const version = await findService(context, viewer, itemKey);
  const form = await formForTable(context, viewer, version);
  const { header, rows } = withoutNotes(parseTable(text));
  const forbidden = forbiddenColumns(version.item.form, form, header);
  if (forbidden.length > 0)
    await refuseFields(
      context,
      viewer,
      version.item,
      forbidden.map((key) => `/${key}`),
    );
  const columns = readHeader(form, header).map(({ key }) => key);
  const classified = classifiedKeys(version.item.form);
  const now = await database.now();
  const batch: Batch = {
    id: database.newId(now),
    ownerId: viewer.id,
    itemKey,
    itemVersionId: version.id,
    state: 'open',
    locale: viewer.locale,
    columns,
    createdAt: now,
  };
  const stored = rows.map(({ number, cells }) => {
    const id = database.newId(now);
    const texts = columns.flatMap((key, at) => (cells[at] ? [[key, cells[at]] as const] : []));
    return { id, number, cells: storeAnswers(seal, Object.fromEntries(texts), classified, cellsOfRow(id)) };
  });
  await database.transaction(async (trx) => {
    await insertBatch(trx, batch);
    await insertRows(trx, batch.id, stored);
    const data = { item: itemKey, batch: batch.id, rows: rows.length };
    await recordAudit(trx, { type: 'batch-created', actorId: viewer.id, at: now, data });
  });
  await checkBatch(context, viewer, batch.id);
  return batch.id;
}
