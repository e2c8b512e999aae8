/** The approvals that wait for a person. */
import { itemVersionsByIds } from '../../catalog/item-store.server';
import { demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
import { approvalsWaitingFor, countWaitingFor } from '../../tickets/approvals/approval-store.server';
import { ticketTitles } from '../../tickets/ticket-store.server';
import { personNames } from '../reading/person-names';
import type { PersonRef } from '../reading/person-names';
import { subjectNames } from '../reading/subject-name';
import { requestsByIds } from '../request-store.server';

const MOST_LISTED = 100;

export interface WaitingApproval {
  readonly id: string;
  readonly title: LocalizedText;
  readonly requestId: string;
  readonly requestNumber: number;
  readonly itemTitle: LocalizedText;
  readonly requester: PersonRef | null;
  /** Whom the request is about; null where that is the requester. */
  readonly subject: string | null;
  /** Null for the request's own confirmation. */
  readonly ticketTitle: LocalizedText | null;
  readonly keyDate: string | null;
  /** Milliseconds UTC. */
  readonly submittedAt: number;
}

/** Those of the oldest requests first, at most 100. */
export async function listApprovals(context: WorkContext, viewer: Viewer): Promise<WaitingApproval[]> {
  demand(viewer, 'approval.read', { candidateIds: [viewer.id] });
  const { knex } = context.database;
  const approvals = await approvalsWaitingFor(knex, viewer.id, MOST_LISTED);
  const [requests, titles] = await Promise.all([
    requestsByIds(
      knex,
      approvals.map((approval) => approval.requestId),
    ),
    ticketTitles(
      knex,
      approvals.flatMap((approval) => approval.ticketId ?? []),
    ),
  ]);
  const byId = new Map(requests.map((request) => [request.id, request]));
  const [versions, names, subjects] = await Promise.all([
    itemVersionsByIds(
      knex,
      requests.map((request) => request.itemVersionId),
    ),
    personNames(
      knex,
      requests.map((request) => request.requesterId),
    ),
    subjectNames(knex, viewer, [...byId.keys()]),
  ]);
  return approvals.flatMap((approval) => {
    const { id, title, requestId, ticketId } = approval;
    const request = byId.get(requestId);
    const item = request && versions.get(request.itemVersionId)?.item;
    if (!item) return [];
    const { number: requestNumber, keyDate, submittedAt, requesterId } = request;
    return {
      ...{ id, title, requestId, requestNumber, keyDate, submittedAt },
      itemTitle: item.document.title,
      requester: names(requesterId),
      subject: subjects({ requestId, requesterId, asked: [approval] }, item),
      ticketTitle: (ticketId && titles.get(ticketId)) || null,
    };
  });
}

/** How many wait, counted no further than 100. */
export function countApprovals(context: WorkContext, viewer: Viewer): Promise<number> {
  demand(viewer, 'approval.read', { candidateIds: [viewer.id] });
  return countWaitingFor(context.database.knex, viewer.id, MOST_LISTED);
}
