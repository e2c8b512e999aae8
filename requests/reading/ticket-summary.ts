/** A ticket as it stands in the list and in the graph of its request. */
import { describeTarget } from '../../rules/working-time/describe-target';
import type { Department } from '../../people/directory-store.server';
import { can } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { LocalizedText } from '../../rules/conditions/condition';
import { lastAsked } from '../../tickets/approvals/approval';
import { shownNumber } from '../../tickets/ticket-number';
import type { Ticket, TicketState } from '../../tickets/ticket';
import { approvalView } from './approval-view';
import type { ApprovalView } from './approval-view';
import { departmentTitle } from './department-title';
import type { PersonNames, PersonRef } from './person-names';
import type { RequestCase } from './read-case';

export interface TicketSummary {
  readonly id: string;
  /** `IT-12` */
  readonly number: string;
  readonly key: string;
  readonly title: LocalizedText;
  readonly department: string;
  readonly departmentTitle: LocalizedText;
  readonly state: TicketState;
  readonly priority: Ticket['priority'];
  readonly assignee: PersonRef | null;
  /** Ids of the tickets that it waits for, closed ones too. */
  readonly after: readonly string[];
  /** `8 wh` */
  readonly target: string;
  /** Milliseconds UTC. */
  readonly plannedReadyAt: number;
  readonly plannedDueAt: number;
  readonly readyAt: number | null;
  readonly dueAt: number | null;
  readonly expedited: boolean;
  readonly doneAt: number | null;
  readonly approvals: readonly ApprovalView[];
  /** Whether the viewer may open the ticket's own page. */
  readonly maySee: boolean;
}

export function ticketSummaries(
  viewer: Viewer,
  { work, candidates }: RequestCase,
  names: PersonNames,
  departments: readonly Department[],
): TicketSummary[] {
  return work.tickets.map((ticket) => {
    const department = departments.find((each) => each.key === ticket.department);
    const { id, key, title, state, priority, detail, plannedReadyAt, plannedDueAt } = ticket;
    const { readyAt, dueAt, expedited, doneAt } = ticket;
    const approvals = lastAsked(work.approvals.filter((approval) => approval.ticketId === id));
    return {
      id,
      number: shownNumber(department?.ticketPrefix ?? ticket.department, ticket.number),
      key,
      title,
      department: ticket.department,
      departmentTitle: departmentTitle(departments, ticket.department),
      state,
      priority,
      assignee: names(ticket.assigneeId),
      after: work.prerequisites.filter((each) => each.ticketId === id).map((each) => each.afterId),
      target: describeTarget(detail.target),
      plannedReadyAt,
      plannedDueAt,
      readyAt,
      dueAt,
      expedited,
      doneAt,
      approvals: approvals.map((approval) => approvalView(approval, candidates, names)),
      maySee: can(viewer, 'ticket.read', ticket),
    };
  });
}

/** Ids of everyone whom the tickets and approvals of a request name. */
export function personsInWork({ request, work, candidates }: RequestCase): (string | null)[] {
  return [
    request.requesterId,
    request.subjectId,
    ...work.tickets.map((ticket) => ticket.assigneeId),
    ...work.approvals.map((approval) => approval.decidedBy),
    ...candidates.map((candidate) => candidate.personId),
  ];
}
