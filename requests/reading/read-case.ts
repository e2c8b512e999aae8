/** Everything that the pages of one request are made from, read once for a viewer who may see it. */
import type { Knex } from 'knex';
import { loadItemVersion } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { can } from '../../people/permissions';
import type { RequestAccess } from '../../people/permissions';
import type { ReadingSituation } from '../../people/reader-words';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import type { ApprovalCandidate } from '../../tickets/approvals/approval';
import { approvalsOfRequest, candidatesOfRequest } from '../../tickets/approvals/approval-store.server';
import type { RequestWork } from '../../tickets/request-work';
import { prerequisitesOfRequest, ticketsOfRequest } from '../../tickets/ticket-store.server';
import { answersOfRequest, openAnswers } from '../answers-at-rest';
import type { Request } from '../request';
import { documentsOf, findRequestAt } from '../request-store.server';
import { readingSituation } from './readable-answers';

export interface RequestCase {
  readonly request: Request;
  readonly work: RequestWork;
  readonly candidates: readonly ApprovalCandidate[];
  /** The version that the request was answered under. */
  readonly version: ItemVersion;
  readonly access: RequestAccess;
  readonly situation: ReadingSituation;
}

/**
 * @param address the request's id or shown number
 * @throws E-104 when there is no such request, or the viewer may not see it
 */
export async function readCase(context: WorkContext, viewer: Viewer, address: string): Promise<RequestCase> {
  const read = await loadCase(context, address);
  if (!can(viewer, 'request.read', read.access)) throw notFound();
  return read;
}

/** Asks nobody's permission: the caller has. @throws E-104 when there is no such request */
export async function loadCase(context: WorkContext, address: string): Promise<RequestCase> {
  const { knex } = context.database;
  const request = await findRequestAt(knex, address);
  if (!request) throw notFound();
  const [work, candidates, version] = await Promise.all([
    workOf(knex, request.id),
    candidatesOfRequest(knex, request.id),
    loadItemVersion(knex, request.itemVersionId),
  ]);
  const access = {
    requesterId: request.requesterId,
    departments: [...new Set(work.tickets.map((ticket) => ticket.department))],
    approverIds: [...new Set(candidates.map((candidate) => candidate.personId))],
  };
  const situation = readingSituation(request.requesterId, work, candidates);
  return { request, work, candidates, version, access, situation };
}

async function workOf(knex: Knex, requestId: string): Promise<RequestWork> {
  const [tickets, prerequisites, approvals] = await Promise.all([
    ticketsOfRequest(knex, requestId),
    prerequisitesOfRequest(knex, requestId),
    approvalsOfRequest(knex, requestId),
  ]);
  return { tickets, prerequisites, approvals };
}

/** The answers of a request, opened. What of them a viewer may read is decided by `readableAnswers`. */
export async function answersOfCase(context: WorkContext, requestId: string, db: Knex): Promise<Answers> {
  const documents = await documentsOf(db, requestId);
  if (!documents) throw notFound();
  return openAnswers(context.seal, documents.answers, answersOfRequest(requestId));
}
