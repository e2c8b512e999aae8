/** Makes the request, tickets and approvals of a plan; everything is blocked until settling says what is ready. */
import type { LocalizedText } from '../../rules/conditions/condition';
import type { PlannedApproval, PlannedTicket, TicketDetail, WorkPlan } from '../../rules/plan';
import type { Approval } from '../../tickets/approvals/approval';
import type { Prerequisite, RequestWork } from '../../tickets/request-work';
import type { Ticket } from '../../tickets/ticket';
import type { Request } from '../request';

/** Numbers are given when the rows are written: what comes to nothing before that needs none. */
export const UNNUMBERED = 0;

/** What the rows of a submission take from outside the plan. */
export interface Opening {
  readonly request: Request;
  /** When it is opened, milliseconds UTC. */
  readonly at: number;
  /** Version ids of the calendars, by key. */
  readonly calendarVersions: ReadonlyMap<string, string>;
  readonly newId: (at: number) => string;
}

export function openWork(plan: WorkPlan, opening: Opening): RequestWork {
  const tickets = plan.tickets.map((planned) => openTicket(planned, plan, opening));
  const idByKey = new Map(tickets.map((ticket) => [ticket.key, ticket.id]));
  const prerequisites = plan.tickets.flatMap(({ key, after }) => waits(idByKey, key, after));
  const approvals = [
    ...plan.approvals.map((planned) => openApproval(planned, plan.approvalTexts, null, opening)),
    ...plan.tickets.flatMap(({ key, approvals: planned }) =>
      planned.map((each) =>
        openApproval(each, plan.details.get(key)?.approvalTexts ?? {}, idByKey.get(key) ?? null, opening),
      ),
    ),
  ];
  return { tickets, prerequisites, approvals };
}

export function openTicket(planned: PlannedTicket, plan: WorkPlan, opening: Opening): Ticket {
  const { request, at, calendarVersions, newId } = opening;
  const { key, rule, department, priority, ola } = planned;
  const planDetail = plan.details.get(key);
  const calendarVersionId = calendarVersions.get(ola.calendar);
  if (!planDetail || calendarVersionId === undefined) throw new Error(`The plan of ${key} is incomplete`);
  const { title, ...detail } = planDetail;
  const dueAt = Date.parse(ola.plannedDueAt);
  return {
    id: newId(at),
    number: UNNUMBERED,
    requestId: request.id,
    itemKey: request.itemKey,
    key,
    rule,
    department,
    team: null,
    state: 'blocked',
    priority,
    assigneeId: null,
    title,
    detail,
    calendarVersionId,
    planRevision: request.revision,
    keyDate: request.keyDate,
    plannedReadyAt: Date.parse(ola.plannedReadyAt),
    plannedDueAt: dueAt,
    plannedExpedited: ola.expedited,
    readyAt: null,
    dueAt,
    expedited: ola.expedited,
    pausedAt: null,
    alertLevel: 0,
    nextAlertAt: null,
    version: 1,
    createdAt: at,
    doneAt: null,
  };
}

function waits(idByKey: ReadonlyMap<string, string>, key: string, after: readonly string[]): Prerequisite[] {
  const ticketId = idByKey.get(key);
  return after.flatMap((each) => {
    const afterId = idByKey.get(each);
    return ticketId !== undefined && afterId !== undefined ? [{ ticketId, afterId }] : [];
  });
}

export function openApproval(
  { key, order, approvers, excludes = [] }: PlannedApproval,
  texts: TicketDetail['approvalTexts'],
  ticketId: string | null,
  { request, at, newId }: Opening,
): Approval {
  const unnamed: LocalizedText = { en: key, 'zh-CN': key };
  const { title, shows } = texts[key] ?? { title: unnamed, shows: [] };
  return {
    id: newId(at),
    requestId: request.id,
    ticketId,
    key,
    order,
    title,
    approvers,
    excludes,
    shows,
    state: 'pending',
    asked: false,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    version: 1,
    createdAt: at,
  };
}
