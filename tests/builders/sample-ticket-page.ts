/** A ticket's page as its read model gives it, for tests of the screens: a running ticket that nobody has. */
import type { TicketPage } from '../../requests/read-ticket-page';

const hour = 3_600_000;
const readyAt = Date.parse('2026-11-23T08:00:00Z');

export function sampleTicketPage(changes: Partial<TicketPage> = {}): TicketPage {
  const text = (en: string) => ({ en, 'zh-CN': en });
  return {
    ticket: {
      id: 'ticket-12',
      number: 'IT-12',
      key: 'it.account',
      title: { en: 'Directory account', 'zh-CN': '目录账号' },
      department: 'it',
      departmentTitle: text('IT'),
      state: 'ready',
      priority: 'normal',
      assignee: null,
      after: [],
      target: '8 wh',
      plannedReadyAt: readyAt,
      plannedDueAt: readyAt + 8 * hour,
      readyAt,
      dueAt: readyAt + 8 * hour,
      expedited: false,
      doneAt: null,
      approvals: [],
      maySee: true,
    },
    team: null,
    version: 3,
    checklist: [text('Create it'), text('Add the groups')],
    checked: [],
    request: {
      id: 'request-7',
      number: 7,
      item: {
        key: 'onboarding',
        title: text('Onboarding'),
        icon: 'user-plus',
        version: 1,
        keyDateTitle: null,
      },
      state: 'in-progress',
      requester: { id: 'p-1', number: 'ENG-1', name: 'Lukas Becker' },
      keyDate: null,
      maySee: true,
    },
    answersUsed: [],
    answers: [],
    reason: { rule: 'it.account', itemVersion: 1, ruleText: 'Everybody gets one', because: [], ola: [] },
    blockedBy: [],
    blocks: [],
    timeline: [],
    clock: {
      state: 'running',
      target: '8 wh',
      readyAt,
      dueAt: readyAt + 8 * hour,
      expedited: false,
      pausedAt: null,
      workLeft: 2 * hour,
      breached: false,
      soon: false,
      dayLength: 8 * hour,
    },
    clockParts: null,
    calendar: { title: text('Berlin'), zone: 'Europe/Berlin' },
    now: readyAt + 6 * hour,
    may: { claim: true, assign: false, moves: ['start'] },
    colleagues: [],
    ...changes,
  };
}
