import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../tests/builders/sample-facts';
import { sampleFulfilment, sampleRule, sampleTicket } from '../tests/builders/sample-rules';
import { shippedCalendars } from '../tests/builders/shipped-calendars';
import { compileRules } from './compile-rules';
import type { Facts } from './facts';
import type { FulfilmentDocument, FulfilmentRule, TicketEffect } from './fulfilment-document';
import { planWork, type PlanOptions } from './plan-work';
import { RuleError } from './rule-error';

const calendars: PlanOptions['calendars'] = () => shippedCalendars.berlin;

function plan(document: FulfilmentDocument, facts: Partial<Facts> = {}, options: Partial<PlanOptions> = {}) {
  return planWork(compileRules(document), sampleFacts(facts), { calendars, locale: 'en', ...options });
}

const planTickets = (
  tickets: TicketEffect[],
  facts: Partial<Facts> = {},
  options: Partial<PlanOptions> = {},
) => plan(sampleFulfilment([sampleRule('only', tickets)]), facts, options);

/** The error of planning or of compiling. */
function errorOf(work: () => unknown): RuleError {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('which tickets are opened', () => {
  it('follows the rules, then the elements of a list', () => {
    const rules = [
      sampleRule('never', [sampleTicket('never')], false),
      sampleRule('each', [sampleTicket('each', { forEach: { var: 'answers.list' } })]),
      sampleRule('two', [sampleTicket('first'), sampleTicket('second')], {
        '==': [{ var: 'answers.on' }, true],
      }),
    ];
    const { tickets, possible } = plan(sampleFulfilment(rules), {
      answers: { list: ['b', 'a', 1], on: true },
    });
    expect(tickets.map(({ key, rule }) => [key, rule])).toEqual([
      ['each:b', 'each'],
      ['each:a', 'each'],
      ['each:1', 'each'],
      ['first', 'two'],
      ['second', 'two'],
    ]);
    expect(possible).toEqual([]);
  });

  it('opens nothing for a list that is empty or missing', () => {
    const each = [sampleTicket('each', { forEach: { var: 'answers.list' } })];
    expect(planTickets(each, { answers: { list: [] } }).tickets).toEqual([]);
    expect(planTickets(each).tickets).toEqual([]);
  });

  it('looks department, priority and amounts up', () => {
    const ticket = sampleTicket('problem', {
      department: { map: [{ var: 'answers.topic' }, { pay: 'hr' }] },
      priority: { map: [{ var: 'answers.urgency' }, { now: 'high' }] },
      ola: { workingHours: { map: [{ var: 'answers.urgency' }, { now: 1.5 }] } },
    });
    const [planned] = planTickets([ticket], { answers: { topic: 'pay', urgency: 'now' } }).tickets;
    expect(planned).toMatchObject({ department: 'hr', priority: 'high', ola: { target: '1.5 wh' } });
    expect(planTickets([sampleTicket('plain')]).tickets[0]?.priority).toBe('normal');
  });

  it('words titles in every locale with the answers and the element', () => {
    const ticket = sampleTicket('each', {
      title: {
        en: '{element} for {answer:name} ({answer:tags})',
        'zh-CN': '{answer:name}：{element}（{answer:tags}）',
      },
      forEach: { var: 'answers.software' },
    });
    const answers = { software: ['ide'], name: 'Ada', tags: ['a', 'b'] };
    const optionText = (field: string, value: unknown, locale: string) =>
      `${field}.${String(value)}.${locale}`;
    const { tickets, details } = planTickets([ticket], { answers }, { optionText, locale: 'zh-CN' });
    expect(tickets[0]?.title).toBe('name.Ada.zh-CN：software.ide.zh-CN（tags.a.zh-CN、tags.b.zh-CN）');
    expect(details.get('each:ide')).toMatchObject({
      element: 'ide',
      title: { en: 'software.ide.en for name.Ada.en (tags.a.en, tags.b.en)' },
    });
    expect(planTickets([ticket], { answers: { software: ['ide'] } }).tickets[0]?.title).toBe('ide for  ()');
  });

  it('carries checklist, shown fields and approval texts beside the public plan', () => {
    const title = { en: 'Approve', 'zh-CN': '审批' };
    const ticket = sampleTicket('t', {
      checklist: [{ en: 'Do', 'zh-CN': '做' }],
      shows: ['name'],
      approvals: [{ key: 'a', title, order: 1, approvers: ['role:admin'], shows: ['name'] }],
    });
    const { tickets, details } = planTickets([ticket]);
    expect(tickets[0]?.approvals).toEqual([{ key: 'a', order: 1, approvers: ['role:admin'] }]);
    expect(details.get('t')).toEqual({
      title: { en: 't', 'zh-CN': 't' },
      target: { kind: 'working-hours', amount: 4 },
      checklist: [{ en: 'Do', 'zh-CN': '做' }],
      shows: ['name'],
      approvalTexts: { a: { title, shows: ['name'] } },
    });
  });
});

describe('prerequisites and planned times', () => {
  const [a, b] = [sampleTicket('a'), sampleTicket('b', { ola: { workingDays: 1 } })];

  it('makes a ticket ready when the last of its opened prerequisites is due', () => {
    const c = sampleTicket('c', { after: ['b', 'a', 'never'] });
    const rules = [sampleRule('r', [c, a, b]), sampleRule('never', [sampleTicket('never')], false)];
    const [first] = plan(sampleFulfilment(rules)).tickets;
    expect(first?.after).toEqual(['b', 'a']);
    expect(first?.ola).toEqual({
      target: '4 wh',
      calendar: 'berlin',
      plannedReadyAt: '2026-11-24T16:00:00Z',
      plannedDueAt: '2026-11-25T11:30:00Z',
      expedited: false,
    });
  });

  it('is ready at now without prerequisites, to the millisecond', () => {
    const now = Date.parse('2026-11-23T08:00:00.250Z');
    expect(planTickets([a], { now }).tickets[0]?.ola).toMatchObject({
      plannedReadyAt: '2026-11-23T08:00:00.250Z',
      plannedDueAt: '2026-11-23T12:00:00.250Z',
    });
  });

  it('lets a key of a list stand for all its tickets, and each be named alone', () => {
    const each = sampleTicket('each', { forEach: { var: 'answers.list' } });
    const all = sampleTicket('all', { after: ['each'] });
    const one = sampleTicket('one', { after: ['each:y', 'each'] });
    const { tickets } = planTickets([each, all, one], { answers: { list: ['x', 'y'] } });
    expect(tickets.map(({ after }) => after)).toEqual([[], [], ['each:x', 'each:y'], ['each:y', 'each:x']]);
  });

  it('lets * stand for every other ticket', () => {
    const { tickets } = planTickets([sampleTicket('last', { after: ['*'] }), a, b]);
    expect(tickets[0]?.after).toEqual(['a', 'b']);
  });

  it('expedites a date bound against the planned ready time', () => {
    const before = sampleTicket('before', {
      after: ['b'],
      ola: { workingDaysBefore: 0, of: { name: 'start', date: { var: 'answers.start' } } },
    });
    const { tickets } = planTickets([b, before], { answers: { start: '2026-11-24' } });
    expect(tickets[1]?.ola).toMatchObject({
      target: '0 wd before start',
      plannedReadyAt: '2026-11-24T16:00:00Z',
      plannedDueAt: '2026-11-25T11:30:00Z',
      expedited: true,
    });
  });

  it('refuses tickets that wait for each other, with the cycle', () => {
    const error = errorOf(() =>
      planTickets([a, sampleTicket('x', { after: ['y'] }), sampleTicket('y', { after: ['a', 'x'] })]),
    );
    expect(error).toMatchObject({ code: 'E-405', place: '/rules/0/then/1/ticket/after' });
    expect(error.message).toContain('x → y → x');
    expect(errorOf(() => planTickets([sampleTicket('self', { after: ['self'] })])).code).toBe('E-405');
  });

  it('refuses a date that the calendar does not cover', () => {
    const late = sampleTicket('late', {
      ola: { workingDaysAfter: 1, of: { name: 'start', date: { var: 'answers.start' } } },
    });
    const ask = () => planTickets([late], { answers: { start: '2028-02-01' } });
    expect(ask).toThrow(expect.objectContaining({ code: 'E-404', place: 'calendar berlin, 2028-02-01' }));
  });
});

describe('half-filled facts', () => {
  const pending = new Set(['answers.mode', 'answers.start', 'answers.list', 'answers.site']);
  const rules: FulfilmentRule[] = [
    sampleRule('sure', [sampleTicket('sure')], { or: [{ '==': [{ var: 'answers.mode' }, 'x'] }, true] }),
    sampleRule('open', [sampleTicket('open')], { '==': [{ var: 'answers.mode' }, 'remote'] }),
    sampleRule('list', [
      sampleTicket('list', { title: { en: 'Get {element}', 'zh-CN': '' }, forEach: { var: 'answers.list' } }),
    ]),
    sampleRule('dated', [
      sampleTicket('dated', {
        ola: { workingDaysBefore: 1, of: { name: 'start', date: { var: 'answers.start' } } },
      }),
    ]),
    sampleRule('titled', [
      sampleTicket('titled', {
        title: { en: 'In {answer:mode}', 'zh-CN': '' },
        department: { map: [{ var: 'answers.site' }, { DE: 'hr' }] },
      }),
    ]),
  ];

  it('plans what is certain and says what the rest waits for', () => {
    const { tickets, possible } = plan(sampleFulfilment(rules), {}, { pending });
    expect(tickets.map(({ key }) => key)).toEqual(['sure']);
    expect(possible).toEqual([
      { key: 'open', rule: 'open', department: 'it', title: 'open', waitsFor: ['answers.mode'] },
      { key: 'list', rule: 'list', department: 'it', title: 'Get …', waitsFor: ['answers.list'] },
      { key: 'dated', rule: 'dated', department: 'it', title: 'dated', waitsFor: ['answers.start'] },
      {
        key: 'titled',
        rule: 'titled',
        department: '',
        title: 'In …',
        waitsFor: ['answers.site', 'answers.mode'],
      },
    ]);
  });

  it('traces the rules that matched and those that may', () => {
    const { trace } = plan(
      sampleFulfilment([
        ...rules,
        sampleRule('never', [sampleTicket('never')], { '==': [{ var: 'answers.a' }, 1] }),
      ]),
      {},
      { pending },
    );
    expect(trace.map(({ rule, result }) => [rule, result])).toEqual([
      ['sure', true],
      ['open', 'unknown'],
      ['list', true],
      ['dated', true],
      ['titled', true],
    ]);
    expect(trace[1]?.clauses).toEqual([
      { clause: { '==': [{ var: 'answers.mode' }, 'remote'] }, values: {}, result: 'unknown' },
    ]);
    expect(plan(sampleFulfilment(rules), {}, { pending, trace: false }).trace).toEqual([]);
  });

  it('is certain of nothing before the calendar is known', () => {
    const calendar = { map: [{ var: 'answers.site' }, { DE: 'berlin' }] } as FulfilmentDocument['calendar'];
    const { tickets, possible } = plan(sampleFulfilment([rules[0]!], { calendar }), {}, { pending });
    expect(tickets).toEqual([]);
    expect(possible).toMatchObject([{ key: 'sure', waitsFor: ['answers.site'] }]);
  });

  it('asks an approval only where its condition is certain', () => {
    const approval = (key: string, order: number, when: unknown) => ({
      key,
      title: { en: key, 'zh-CN': key },
      when,
      order,
      approvers: ['role:admin'],
    });
    const approvals = [
      approval('open', 1, { var: 'answers.mode' }),
      approval('second', 2, true),
      approval('first', 1, true),
      approval('no', 1, false),
    ];
    const found = plan(sampleFulfilment([], { approvals }), {}, { pending });
    expect(found.approvals.map(({ key }) => key)).toEqual(['first', 'second']);
    expect(Object.keys(found.approvalTexts)).toEqual(['second', 'first']);
  });
});

describe('a plan that cannot be made', () => {
  it.each([
    [
      'a value that the table does not have',
      { department: { map: ['x', { y: 'it' }] } },
      '/department/map/1',
    ],
    ['a number for a word', { department: { map: ['x', { x: 1 }] } }, '/department'],
    ['a word for a number', { ola: { workingHours: { map: ['x', { x: 'y' }] } } }, '/ola/workingHours'],
    ['half a working day', { ola: { workingDays: { map: ['x', { x: 0.5 }] } } }, '/ola/workingDays'],
    ['a priority that is none', { priority: 'at once' }, '/priority'],
    [
      'no date',
      { ola: { workingDaysAfter: 1, of: { name: 'start', date: { var: 'answers.no' } } } },
      '/ola/of/date',
    ],
    ['a text for a list', { forEach: 'abc' }, '/forEach'],
    ['a list of lists', { forEach: { var: 'answers.nested' } }, '/forEach'],
    ['a condition without an answer', { forEach: { '+': ['a', 1] } }, '/forEach'],
  ] as [string, Partial<TicketEffect>, string][])('%s: E-402 with the place', (_, change, place) => {
    const error = errorOf(() => planTickets([sampleTicket('t', change)], { answers: { nested: [['a']] } }));
    expect(error).toMatchObject({ code: 'E-402', place: `/rules/0/then/0/ticket${place}` });
    for (const locale of ['en', 'zh-CN']) {
      expect(error.describe(locale).message).not.toMatch(/^$|[{}]/);
      expect(error.describe(locale).remedy).not.toBe('');
    }
  });

  it('has a key twice', () => {
    const twice = planTickets.bind(null, [sampleTicket('t'), sampleTicket('t')]);
    expect(errorOf(twice)).toMatchObject({ code: 'E-402', place: '/rules/0/then/1/ticket/key' });
    const list = [sampleTicket('t', { forEach: { var: 'answers.list' } })];
    expect(errorOf(() => planTickets(list, { answers: { list: ['a', 'a'] } })).code).toBe('E-402');
  });

  it('has more than a hundred tickets', () => {
    const list = Array.from({ length: 101 }, (_, index) => `e${index}`);
    const each = [sampleTicket('t', { forEach: { var: 'answers.list' } })];
    expect(planTickets(each, { answers: { list: list.slice(1) } }).tickets).toHaveLength(100);
    expect(errorOf(() => planTickets(each, { answers: { list } }))).toMatchObject({
      code: 'E-905',
      place: '/rules',
    });
  });
});
