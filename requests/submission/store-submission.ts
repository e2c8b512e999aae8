/** Stores a prepared submission: one statement a table, in the caller's transaction. */
import type { Knex } from 'knex';
import { insertApprovals } from '../../tickets/approvals/approval-store.server';
import { insertTickets } from '../../tickets/ticket-store.server';
import { moveToRequest, removeAttachments } from '../attachments/attachment-store.server';
import { appendHistory } from '../change/change-store.server';
import { takeDraft } from '../drafts/draft-store.server';
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
  { change, documents, draft, files, key }: PreparedSubmission,
  numbers: SubmissionNumbers,
): Promise<void> {
  const { request, work } = change;
  if (draft && !(await takeDraft(trx, draft))) throw new Overtaken();
  const inserted = await insertRequest(trx, { ...request, number: numbers.request }, documents, key);
  if (!inserted) throw new Overtaken();
  const tickets = work.tickets.map((ticket, index) => {
    const number = numbers.tickets[index];
    if (number === undefined) throw new Error(`No number for the ticket ${ticket.key}`);
    return { ...ticket, number };
  });
  await insertTickets(trx, tickets, work.prerequisites);
  await insertApprovals(trx, work.approvals);
  await appendHistory(trx, change);
  await moveToRequest(trx, idsOf(files.used), request.id);
  await removeAttachments(trx, idsOf(files.unused));
}

function idsOf(files: readonly { readonly id: string }[]): string[] {
  return files.map((file) => file.id);
}
