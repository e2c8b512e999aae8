/** Tells those whose work or decision a change of answers touches; what has changed stands in the history that they are led to. */
import type { Knex } from 'knex';
import { headOfDepartment } from '../../people/deciders-store.server';
import { candidatesOfRequest } from '../../tickets/approvals/approval-store.server';
import type { NoticeKind } from '../../tickets/notices/notice';
import type { WorkChange } from '../change/work-change';
import type { TicketEffect } from '../request';
import type { WorkDifference } from './work-difference';

const kinds: Readonly<Record<TicketEffect, NoticeKind>> = {
  // A ticket that was cancelled before, and may have its person still.
  added: 'ticket-restarted',
  cancelled: 'ticket-dropped',
  restarted: 'ticket-restarted',
  rescheduled: 'ticket-rescheduled',
  updated: 'ticket-updated',
  kept: 'ticket-kept',
};

/** The person of each ticket, the heads of the departments concerned, and those who need not decide any more. */
export async function tellChange(
  change: WorkChange,
  { tickets, approvals }: WorkDifference,
  db: Knex,
): Promise<void> {
  for (const { ticket, effect } of tickets)
    if (ticket) change.tell(kinds[effect], [ticket.assigneeId], { ticketId: ticket.id });
  const departments = tickets.flatMap(({ ticket, planned }) => [
    ...(ticket ? [ticket.department] : []),
    ...(planned ? [planned.department] : []),
  ]);
  const heads: (string | null)[] = [];
  for (const department of new Set(departments))
    heads.push((await headOfDepartment(db, department))?.id ?? null);
  change.tell('answers-changed', heads);
  await tellWithdrawn(change, approvals, db);
}

async function tellWithdrawn(
  change: WorkChange,
  approvals: WorkDifference['approvals'],
  db: Knex,
): Promise<void> {
  const withdrawn = approvals.flatMap(({ effect, approval }) =>
    effect === 'withdrawn' && approval?.state === 'pending' ? approval : [],
  );
  if (withdrawn.length === 0) return;
  const asked = (await candidatesOfRequest(db, change.request.id)).filter(({ open }) => open);
  for (const { id: approvalId, ticketId } of withdrawn)
    change.tell(
      'approval-withdrawn',
      asked.filter((candidate) => candidate.approvalId === approvalId).map(({ personId }) => personId),
      { approvalId, ...(ticketId !== null && { ticketId }) },
    );
}
