/** Stores a prepared submission: one statement a table, in the caller's transaction. */
import type { Knex } from 'knex';
import { insertApprovals } from '../../tickets/approvals/approval-store.server';
import { insertTickets } from '../../tickets/ticket-store.server';
import { moveToRequest, removeAttachments } from '../attachments/attachment-store.server';
import { appendHistory } from '../change/change-store.server';
import type { WorkChange } from '../change/work-change';
import { takeDraft } from '../drafts/draft-store.server';
import { putFault } from '../parking/parked-store.server';
import { insertRequest } from '../request-store.server';
import type { PreparedSubmission } from './prepare-submission';

/** Another was quicker: the draft was saved or submitted meanwhile, or the same submission stored. */
export class Overtaken extends Error {}

/** The numbers of a request and, in the order of the plan, of its tickets. */
export interface SubmissionNumbers {
  readonly request: number;
  readonly tickets: readonly number[];
}

/** @throws Overtaken, upon which nothing of the transaction may stay */
export async function storeSubmission(
  trx: Knex.Transaction,
  { change, documents, draft, files, key, parked }: PreparedSubmission,
  numbers: SubmissionNumbers,
): Promise<void> {
  const { request } = change;
  if (draft && !(await takeDraft(trx, draft))) throw new Overtaken();
  const inserted = await insertRequest(trx, { ...request, number: numbers.request }, documents, key);
  if (!inserted) throw new Overtaken();
  await insertWork(trx, change, numbers.tickets);
  if (parked) await putFault(trx, parked);
  await moveToRequest(trx, idsOf(files.used), request.id);
  await removeAttachments(trx, idsOf(files.unused));
}

/** Writes the work of a request that has none yet. @param numbers of the tickets, in the order of the plan */
export async function insertWork(
  trx: Knex.Transaction,
  change: WorkChange,
  numbers: readonly number[],
): Promise<void> {
  const { work } = change;
  const tickets = work.tickets.map((ticket, index) => {
    const number = numbers[index];
    if (number === undefined) throw new Error(`No number for the ticket ${ticket.key}`);
    return { ...ticket, number };
  });
  await insertTickets(trx, tickets, work.prerequisites);
  await insertApprovals(trx, work.approvals);
  await appendHistory(trx, change);
}

function idsOf(files: readonly { readonly id: string }[]): string[] {
  return files.map((file) => file.id);
}
