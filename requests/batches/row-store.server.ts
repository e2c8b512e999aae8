/** SQL of the rows of batches. Cells and answers come and go as stored text. */
import type { Knex } from 'knex';
import { forUpdate, insertMany, lockForWork, readJson, writeJson } from '../../db/dialect';
import type { BatchRow, RowState, TicketCounts } from './batch';

interface RowLine {
  id: string;
  batch_id: string;
  number: number;
  state: string;
  cells: string | null;
  answers: string | null;
  problems: string;
  tickets: string;
  request_id: string | null;
  draft_id: string | null;
  claimed_until: number | null;
}

/** Rows that have become neither a request nor a draft. */
const waiting: readonly RowState[] = ['unchecked', 'good', 'bad'];

export async function insertRows(
  trx: Knex.Transaction,
  batchId: string,
  rows: readonly { readonly id: string; readonly number: number; readonly cells: string }[],
): Promise<void> {
  const lines = rows.map(({ id, number, cells }) => ({
    id,
    batch_id: batchId,
    number,
    state: 'unchecked',
    cells,
    problems: '[]',
    tickets: '{}',
  }));
  await insertMany(trx, 'request_batch_rows', lines);
}

export interface RowQuery {
  readonly states?: readonly RowState[];
  readonly limit?: number;
  readonly offset?: number;
}

/** In the order of the table. */
export async function rowsOfBatch(db: Knex, batchId: string, query: RowQuery = {}): Promise<BatchRow[]> {
  const select = db<RowLine>('request_batch_rows').where({ batch_id: batchId }).orderBy('number');
  if (query.states) void select.whereIn('state', query.states);
  if (query.limit !== undefined) void select.limit(query.limit);
  if (query.offset !== undefined) void select.offset(query.offset);
  return (await select).map(rowOf);
}

export async function countRows(db: Knex, batchId: string): Promise<Record<RowState, number>> {
  const counted: { state: RowState; n: number | string }[] = await db('request_batch_rows')
    .where({ batch_id: batchId })
    .groupBy('state')
    .select('state')
    .count({ n: '*' });
  const none = { unchecked: 0, good: 0, bad: 0, submitted: 0, draft: 0 };
  return { ...none, ...Object.fromEntries(counted.map(({ state, n }) => [state, Number(n)])) };
}

/** Of the rows that are good. */
export async function ticketsOfRows(db: Knex, batchId: string): Promise<TicketCounts[]> {
  const lines: { tickets: string }[] = await db('request_batch_rows')
    .where({ batch_id: batchId, state: 'good' })
    .select('tickets');
  return lines.map(({ tickets }) => readJson(tickets));
}

/** The row, locked until the transaction ends. */
export async function lockRow(trx: Knex.Transaction, batchId: string, id: string): Promise<BatchRow | null> {
  const query = trx<RowLine>('request_batch_rows').where({ id, batch_id: batchId });
  const [line] = (await forUpdate(trx, query)) as RowLine[];
  return line ? rowOf(line) : null;
}

export type CheckedRow = Pick<BatchRow, 'id' | 'cells' | 'answers' | 'problems' | 'tickets'>;

/** What checking found; a row whose cells were changed meanwhile stays as it is. */
export async function storeChecked(trx: Knex.Transaction, row: CheckedRow): Promise<void> {
  await trx('request_batch_rows')
    .where({ id: row.id, cells: row.cells })
    .whereIn('state', waiting)
    .update({
      state: row.problems.length === 0 ? 'good' : 'bad',
      answers: row.answers,
      problems: writeJson(row.problems),
      tickets: writeJson(row.tickets),
    });
}

/** Writes other cells into a row that the transaction has locked; they are to be checked. */
export async function replaceCells(trx: Knex.Transaction, id: string, cells: string): Promise<void> {
  await trx('request_batch_rows').where({ id }).update({ cells, answers: null, state: 'unchecked' });
}

/** Takes rows of a batch in hand until an instant; after it another may, for whoever had them has died. */
export async function claimRows(
  trx: Knex.Transaction,
  batchId: string,
  claim: { readonly now: number; readonly until: number; readonly most: number },
): Promise<BatchRow[]> {
  const query = trx<RowLine>('request_batch_rows')
    .where({ batch_id: batchId })
    .whereIn('state', waiting)
    .where((free) => void free.whereNull('claimed_until').orWhere('claimed_until', '<=', claim.now))
    .orderBy('number')
    .limit(claim.most);
  const lines = (await lockForWork(trx, query)) as RowLine[];
  const ids = lines.map(({ id }) => id);
  await trx('request_batch_rows').whereIn('id', ids).update({ claimed_until: claim.until });
  return lines.map(rowOf);
}

/** Lets go of rows that were not come to. */
export async function releaseRows(trx: Knex.Transaction, ids: readonly string[]): Promise<void> {
  await trx('request_batch_rows').whereIn('id', ids).update({ claimed_until: null });
}

/** Keeps what became of a row, and nothing of what stood in it. False when it had become something already. */
export async function endRow(
  trx: Knex.Transaction,
  id: string,
  end: Pick<BatchRow, 'state' | 'problems' | 'requestId' | 'draftId'>,
): Promise<boolean> {
  const changed = await trx('request_batch_rows')
    .where({ id })
    .whereIn('state', waiting)
    .update({
      state: end.state,
      problems: writeJson(end.problems),
      request_id: end.requestId,
      draft_id: end.draftId,
      cells: null,
      answers: null,
      claimed_until: null,
    });
  return changed === 1;
}

export async function removeRows(trx: Knex.Transaction, batchId: string): Promise<void> {
  await trx('request_batch_rows').where({ batch_id: batchId }).delete();
}

function rowOf(line: RowLine): BatchRow {
  return {
    id: line.id,
    number: line.number,
    state: line.state as RowState,
    cells: line.cells,
    answers: line.answers,
    problems: readJson(line.problems),
    tickets: readJson(line.tickets),
    requestId: line.request_id,
    draftId: line.draft_id,
  };
}
