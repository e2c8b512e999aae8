/** A request's page as its read model gives it, for tests of the screens: two tickets, one after the other. */
import type { RequestPage } from '../../requests/read-request-page';
import type { TicketSummary } from '../../requests/reading/ticket-summary';

const submittedAt = Date.parse('2026-11-23T08:00:00Z');
const day = 86_400_000;
const text = (en: string) => ({ en, 'zh-CN': en });

export function sampleTicket(id: string, changes: Partial<TicketSummary> = {}): TicketSummary {
  return {
    id,
    number: `IT-${id}`,
    key: `it.${id}`,
    title: text(`Ticket ${id}`),
    department: 'it',
    departmentTitle: text('IT'),
    state: 'blocked',
    priority: 'normal',
    assignee: null,
    after: [],
    target: '8 wh',
    plannedReadyAt: submittedAt,
    plannedDueAt: submittedAt + day,
    readyAt: null,
    dueAt: submittedAt + day,
    expedited: false,
    doneAt: null,
    approvals: [],
    maySee: false,
    ...changes,
  };
}

export function sampleRequestPage(changes: Partial<RequestPage> = {}): RequestPage {
  return {
    id: 'request-7',
    number: 7,
    item: { key: 'onboarding', title: text('Onboarding'), icon: 'user-plus', version: 1, keyDateTitle: null },
    state: 'in-progress',
    requester: { id: 'p-1', number: 'ENG-1', name: 'Lukas Becker' },
    subject: null,
    keyDate: null,
    submittedAt,
    promisedAt: submittedAt + 3 * day,
    reviewUntil: null,
    closedAt: null,
    zone: 'Europe/Berlin',
    version: 4,
    progress: { done: 0, total: 2 },
    cancelAsked: null,
    answers: [],
    showsWork: true,
    tickets: [
      sampleTicket('1', { state: 'done', doneAt: submittedAt + day }),
      sampleTicket('2', { after: ['1'] }),
    ],
    approvals: [],
    timeline: [],
    may: { change: false, withdraw: false, askToCancel: false, decideCancellation: false, review: false },
    changing: false,
    ...changes,
  };
}
