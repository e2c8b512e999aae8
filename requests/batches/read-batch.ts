/** A batch as its owner sees it: one page of its rows with their errors in words, and what it would come to. */
import { loadItemVersion } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import type { FormField } from '../../forms/field-types/field-type';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
import { demandOwnBatch } from './batch';
import type { Batch, BatchState, RowState } from './batch';
import { findBatch } from './batch-store.server';
import { formForTable } from './judge-rows';
import { rowEnds } from './row-ends';
import type { RowEnds } from './row-ends';
import { countRows, rowsOfBatch } from './row-store.server';
import type { RowQuery } from './row-store.server';
import { showRows } from './show-rows';
import type { ShownRow } from './show-rows';
import { ticketsByDepartment } from './tickets-by-department';
import type { DepartmentTickets } from './tickets-by-department';

const ROWS_ON_A_PAGE = 25;

export interface BatchColumn {
  readonly key: string;
  readonly label: LocalizedText;
}

export interface BatchPage {
  readonly id: string;
  readonly itemKey: string;
  readonly title: LocalizedText;
  readonly state: BatchState;
  /** Milliseconds UTC. */
  readonly createdAt: number;
  readonly columns: readonly BatchColumn[];
  readonly counts: Readonly<Record<RowState, number>>;
  /** Of the good rows; null where the item shows its requesters no work. */
  readonly tickets: readonly DepartmentTickets[] | null;
  readonly rows: readonly ShownRow[];
  /** What became of those rows. */
  readonly ends: RowEnds;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

export interface BatchQuery {
  /** `errors`: rows with errors, and those that became drafts. */
  readonly only: 'all' | 'errors';
  /** From 1; one that there is not gives the last. */
  readonly page: number;
}

/** @throws E-104 for a batch that does not exist or is somebody else's */
export async function readBatch(
  context: WorkContext,
  viewer: Viewer,
  batchId: string,
  { only, page: wanted }: BatchQuery,
): Promise<BatchPage> {
  const { knex } = context.database;
  const batch = demandOwnBatch(viewer, 'batch.read', await findBatch(knex, batchId));
  const version = await loadItemVersion(knex, batch.itemVersionId);
  const counts = await countRows(knex, batchId);
  const bad = counts.bad + counts.draft;
  const listed = only === 'errors' ? bad : bad + counts.good + counts.submitted + counts.unchecked;
  const pages = Math.max(1, Math.ceil(listed / ROWS_ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const offset = (page - 1) * ROWS_ON_A_PAGE;
  const states: RowQuery = only === 'errors' ? { states: ['bad', 'draft'] } : {};
  const rows = await rowsOfBatch(knex, batchId, { ...states, limit: ROWS_ON_A_PAGE, offset });
  const { title, fulfilment } = version.item.document;
  return {
    id: batch.id,
    itemKey: batch.itemKey,
    title,
    state: batch.state,
    createdAt: batch.createdAt,
    columns: await columnsOfBatch(context, viewer, version, batch),
    counts,
    tickets: fulfilment.showWork === 'full' ? await ticketsByDepartment(knex, batchId) : null,
    rows: await showRows(context, viewer, { batch, version, rows }),
    ends: await rowEnds(context, viewer, version, rows),
    page,
    pages,
  };
}

async function columnsOfBatch(
  context: WorkContext,
  viewer: Viewer,
  version: ItemVersion,
  { columns }: Batch,
): Promise<BatchColumn[]> {
  const { fields } = await formForTable(context, viewer, version);
  const byKey = new Map<string, FormField>(fields.map((field) => [field.key, field]));
  return columns.map((key) => ({ key, label: byKey.get(key)?.texts.label ?? { en: key } }));
}
