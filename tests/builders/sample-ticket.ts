/** A ticket for tests of pure functions: complete, with what a test cares about laid over it. */
import type { TicketDetail } from '../../rules/plan';
import type { Ticket } from '../../tickets/ticket';

export function sampleTicket(
  over: Partial<Ticket> & Partial<Pick<TicketDetail, 'checklist' | 'target'>>,
): Ticket {
  const { checklist = [], target = { kind: 'working-hours', amount: 8 }, ...ticket } = over;
  return {
    id: 'ticket',
    number: 1,
    requestId: 'request',
    itemKey: 'item',
    key: 'it.work',
    rule: 'it.work',
    department: 'it',
    team: null,
    state: 'ready',
    priority: 'normal',
    assigneeId: null,
    title: { en: 'Work', 'zh-CN': '工作' },
    detail: { target, checklist, shows: [], approvalTexts: {} },
    calendarVersionId: 'calendar',
    planRevision: 1,
    keyDate: null,
    plannedReadyAt: 0,
    plannedDueAt: 0,
    plannedExpedited: false,
    readyAt: null,
    dueAt: 0,
    expedited: false,
    pausedAt: null,
    alertLevel: 0,
    nextAlertAt: null,
    version: 1,
    createdAt: 0,
    doneAt: null,
    ...ticket,
  };
}
