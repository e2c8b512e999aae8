/** Reads a request's work under its lock, and writes a change of it: one statement a table. */
import type { Knex } from 'knex';
import {
  approvalsOfRequest,
  closeCandidates,
  insertCandidates,
  saveApprovals,
} from '../../tickets/approvals/approval-store.server';
import { appendTicketEvents } from '../../tickets/history-store.server';
import { insertNotices } from '../../tickets/notices/notice-store.server';
import type { RequestWork } from '../../tickets/request-work';
import {
  lockTicketsOfRequest,
  prerequisitesOfRequest,
  replacePrerequisites,
  savePlannedTickets,
  saveTickets,
} from '../../tickets/ticket-store.server';
import { appendRequestEvents, saveRequest } from '../request-store.server';
import type { WorkChange } from './work-change';

export async function lockWork(trx: Knex.Transaction, requestId: string): Promise<RequestWork> {
  const tickets = await lockTicketsOfRequest(trx, requestId);
  const prerequisites = await prerequisitesOfRequest(trx, requestId);
  const approvals = await approvalsOfRequest(trx, requestId);
  return { tickets, prerequisites, approvals };
}

/** Writes what changed of a request that is stored already. */
export async function saveChange(trx: Knex.Transaction, change: WorkChange): Promise<void> {
  const { tickets, prerequisites, approvals } = change.work;
  const changed = tickets.filter((ticket) => change.changedTickets.has(ticket.id));
  const changedApprovals = approvals.filter((approval) => change.changedApprovals.has(approval.id));
  if (change.requestChanged) await saveRequest(trx, change.request);
  await saveTickets(
    trx,
    changed.filter((ticket) => !change.plannedTickets.has(ticket.id)),
  );
  await savePlannedTickets(
    trx,
    changed.filter((ticket) => change.plannedTickets.has(ticket.id)),
  );
  await replacePrerequisites(trx, change.changedPrerequisites, prerequisites);
  await saveApprovals(trx, changedApprovals);
  if (changedApprovals.some((approval) => approval.state !== 'pending'))
    await closeCandidates(trx, change.request.id);
  await appendHistory(trx, change);
}

/** What is only ever added: candidates, events and notices. */
export async function appendHistory(trx: Knex.Transaction, change: WorkChange): Promise<void> {
  await insertCandidates(trx, change.candidates);
  await appendRequestEvents(trx, change.requestEvents);
  await appendTicketEvents(trx, change.ticketEvents);
  await insertNotices(trx, change.notices);
}
