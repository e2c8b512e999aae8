/** Many requests at once: a table for an item, and what has become of each of its rows. */
import { can } from '../../people/permissions';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { SealedPlace } from '../../people/work-context';
import type { AnswerError } from '../../rules/plan';

/** `open` can be changed; `sending` is with the worker; of a `done` one only what became of its rows is left. */
export type BatchState = 'open' | 'sending' | 'done';

export interface Batch {
  readonly id: string;
  readonly ownerId: string;
  readonly itemKey: string;
  /** Of the version under which it was uploaded: its drafts are of that one. */
  readonly itemVersionId: string;
  readonly state: BatchState;
  readonly locale: string;
  /** Keys of fields in the order of the table. */
  readonly columns: readonly string[];
  /** Milliseconds UTC. */
  readonly createdAt: number;
}

export type RowState = 'unchecked' | 'good' | 'bad' | 'submitted' | 'draft';

/** What is wrong, without words: those are in the reader's language. */
export type RowProblem = Pick<AnswerError, 'field' | 'code'>;

/** How many tickets each department would get. */
export type TicketCounts = Readonly<Record<string, number>>;

export interface BatchRow {
  readonly id: string;
  readonly number: number;
  readonly state: RowState;
  /** As `answers-at-rest` writes them; null for a row that has become a request or a draft. */
  readonly cells: string | null;
  /** Null where the row was not checked yet. */
  readonly answers: string | null;
  readonly problems: readonly RowProblem[];
  readonly tickets: TicketCounts;
  readonly requestId: string | null;
  readonly draftId: string | null;
}

/** The texts of a row's cells by the key of their field; empty ones are left out. */
export type Cells = Readonly<Record<string, string>>;

export type BatchAction = 'batch.read' | 'batch.write' | 'batch.send' | 'batch.discard';

/** @throws E-104 for a batch that does not exist or is somebody else's */
export function demandOwnBatch(viewer: Viewer, action: BatchAction, batch: Batch | null): Batch {
  if (!batch || !can(viewer, action, batch)) throw notFound();
  return batch;
}

const table = 'request_batch_rows';
export const cellsOfRow = (row: string): SealedPlace => ({ table, row, column: 'cells' });
export const answersOfRow = (row: string): SealedPlace => ({ table, row, column: 'answers' });
