/** SQL of who has to do with a request: its requester, the departments at work, everyone who was asked to decide. */
import type { Knex } from 'knex';
import type { RequestAccess } from '../people/permissions';

/** Null when there is no such request. */
export async function requestAccess(knex: Knex, requestId: string): Promise<RequestAccess | null> {
  return (await requestAccesses(knex, [requestId])).get(requestId) ?? null;
}

/** Of many requests at once, by their ids. */
export async function requestAccesses(
  knex: Knex,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, RequestAccess>> {
  const requests: { id: string; requester_id: string }[] = await knex('requests')
    .whereIn('id', requestIds)
    .select('id', 'requester_id');
  const departments: { request_id: string; department: string }[] = await knex('tickets')
    .whereIn('request_id', requestIds)
    .distinct('request_id', 'department');
  const approvers: { request_id: string; person_id: string }[] = await knex('approval_candidates as c')
    .join('approvals as a', 'a.id', 'c.approval_id')
    .whereIn('a.request_id', requestIds)
    .distinct('a.request_id', 'c.person_id');
  return new Map(
    requests.map(({ id, requester_id: requesterId }) => [
      id,
      {
        requesterId,
        departments: departments.flatMap((row) => (row.request_id === id ? [row.department] : [])),
        approverIds: approvers.flatMap((row) => (row.request_id === id ? [row.person_id] : [])),
      },
    ]),
  );
}
