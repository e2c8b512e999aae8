/** The page on which an approver decides: what is asked, for whom, and the answers that the decision needs. */
import { can } from '../../people/permissions';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { knownDepartments } from '../../people/known-departments';
import { lastAsked } from '../../tickets/approvals/approval';
import { candidatesOfApproval, findApproval } from '../../tickets/approvals/approval-store.server';
import { approvalView } from '../reading/approval-view';
import type { ApprovalView } from '../reading/approval-view';
import { caseAnswers } from '../reading/case-answers';
import { itemHead } from '../reading/item-head';
import type { ItemHead } from '../reading/item-head';
import { personNames } from '../reading/person-names';
import type { PersonRef } from '../reading/person-names';
import { loadCase } from '../reading/read-case';
import type { AnswerView } from '../reading/readable-answers';
import { subjectAmong } from '../reading/subject-name';
import { personsInWork, ticketSummaries } from '../reading/ticket-summary';
import type { TicketSummary } from '../reading/ticket-summary';
import { isOpen } from '../request';
import { grantedBy } from './granted-fields';

export interface ApprovalPage {
  readonly approval: ApprovalView;
  readonly version: number;
  readonly mayDecide: boolean;
  readonly request: {
    readonly id: string;
    readonly number: number;
    readonly item: ItemHead;
    readonly requester: PersonRef | null;
    /** Whom it is about; null where that is the requester, or no answer that the viewer may read says so. */
    readonly subject: string | null;
    readonly keyDate: string | null;
    /** Milliseconds UTC. */
    readonly submittedAt: number;
  };
  /** The ticket that waits for it; null for the request's own confirmation. */
  readonly ticket: TicketSummary | null;
  /** Decisions of the same ticket or request, in their order, this one among them. */
  readonly beside: readonly ApprovalView[];
  /** What the approval shows, then what else the approver may read. */
  readonly answersUsed: readonly AnswerView[];
  readonly answers: readonly AnswerView[];
}

/** @throws E-104 for everybody who was not asked */
export async function readApprovalPage(
  context: WorkContext,
  viewer: Viewer,
  approvalId: string,
): Promise<ApprovalPage> {
  const { knex } = context.database;
  const approval = await findApproval(knex, approvalId);
  const candidateIds = approval ? await candidatesOfApproval(knex, approvalId) : [];
  if (!approval || !can(viewer, 'approval.read', { candidateIds })) throw notFound();
  const read = await loadCase(context, approval.requestId);
  const { request, work, candidates } = read;
  const [{ views }, names, known] = await Promise.all([
    caseAnswers(context, viewer, read, grantedBy(approval, read.version.item)),
    personNames(knex, personsInWork(read)),
    knownDepartments(context),
  ]);
  const tickets = ticketSummaries(viewer, read, names, known);
  const beside = lastAsked(work.approvals).filter((each) => each.ticketId === approval.ticketId);
  return {
    approval: approvalView(approval, candidates, names),
    version: approval.version,
    mayDecide: approval.state === 'pending' && isOpen(request.state),
    request: {
      id: request.id,
      number: request.number,
      item: itemHead(read.version),
      requester: names(request.requesterId),
      subject: subjectAmong(views, read.version.item, names(request.requesterId)?.number),
      keyDate: request.keyDate,
      submittedAt: request.submittedAt,
    },
    ticket: tickets.find((ticket) => ticket.id === approval.ticketId) ?? null,
    beside: beside.map((each) => approvalView(each, candidates, names)),
    answersUsed: views.filter((view) => approval.shows.includes(view.field)),
    answers: views,
  };
}
