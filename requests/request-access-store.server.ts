/** SQL of who has to do with a request: its requester, the departments at work, everyone who was asked to decide. */
import type { Knex } from 'knex';
import type { RequestAccess } from '../people/permissions';

/** Null when there is no such request. */
export async function requestAccess(knex: Knex, requestId: string): Promise<RequestAccess | null> {
  const request = await knex('requests')
    .where({ id: requestId })
    .first<{ requester_id: string }>('requester_id');
  if (!request) return null;
  const departments = await knex('tickets')
    .where({ request_id: requestId })
    .distinct<{ department: string }[]>('department');
  const approvers = await knex('approval_candidates as c')
    .join('approvals as a', 'a.id', 'c.approval_id')
    .where('a.request_id', requestId)
    .distinct<{ person_id: string }[]>('c.person_id');
  return {
    requesterId: request.requester_id,
    departments: departments.map((row) => row.department),
    approverIds: approvers.map((row) => row.person_id),
  };
}
