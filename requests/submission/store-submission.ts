/** Stores a prepared submission: one statement a table, in the caller's transaction. */
import type { Knex } from 'knex';
import { insertApprovals } from '../../tickets/approvals/approval-store.server';
import { insertTickets } from '../../tickets/ticket-store.server';
import { moveToRequest, removeAttachments } from '../attachments/attachment-store.server';
import { appendHistory } from '../change/change-store.server';
import { takeDraft } from '../drafts/draft-store.server';
import { insertRequest, takeNumbers } from '../request-store.server';
import type { SubmissionNumbers } from '../request-store.server';
import type { PreparedSubmission } from './prepare-submission';

/** Another was quicker: the draft was saved or submitted meanwhile, or the same submission stored. */
export class Overtaken extends Error {}

/** @throws Overtaken, upon which nothing of the transaction may stay */
export async function storeSubmission(
  trx: Knex.Transaction,
  prepared: PreparedSubmission,
): Promise<{ requestId: string; number: number }> {
  const { work, request } = prepared.change;
  const numbers = await takeNumbers(trx, work.tickets.length);
  await writeSubmission(trx, prepared, numbers);
  return { requestId: request.id, number: numbers.request };
}

/** Writes the rows of a submission whose numbers are known. @throws Overtaken */
export async function writeSubmission(
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
