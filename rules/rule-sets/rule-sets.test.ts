import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../../tests/builders/sample-facts';
import { sampleFulfilment, sampleRule, sampleTicket } from '../../tests/builders/sample-rules';
import { shippedCalendars } from '../../tests/builders/shipped-calendars';
import { compileRules } from '../compile-rules';
import type { FulfilmentDocument, RuleSetDocument, TableCell, TableDocument } from '../fulfilment-document';
import { planWork } from '../plan-work';
import { RuleError } from '../rule-error';
import type { SharedRuleSets } from './expand-rules';

const text = (words: string) => ({ en: words, 'zh-CN': words });
const answer = (field: string) => ({ var: `answers.${field}` });

interface Given {
  readonly answers?: Record<string, string | number | string[] | null>;
  readonly pending?: readonly string[];
  readonly today?: string;
  readonly shared?: SharedRuleSets;
}

function plan(document: FulfilmentDocument, { answers = {}, pending = [], today, shared }: Given = {}) {
  const facts = sampleFacts({ answers, ...(today && { today }) });
  return planWork(compileRules(document, shared), facts, {
    calendars: () => shippedCalendars.berlin,
    locale: 'en',
    pending: new Set(pending.map((field) => `answers.${field}`)),
  });
}

/** The rules that opened tickets. */
function rulesOf(document: FulfilmentDocument, given?: Given): readonly string[] {
  return plan(document, given).tickets.map(({ rule }) => rule);
}

function refusal(document: FulfilmentDocument): string {
  try {
    compileRules(document);
  } catch (error) {
    if (error instanceof RuleError) return `${error.code} ${error.place}`;
    throw error;
  }
  return 'taken';
}

/** Opens a ticket of so many hours by work mode and size. */
function table(
  hit: TableDocument['hit'],
  rows: readonly (readonly [id: string, when: TableCell[], hours: number | null])[],
  change: Partial<TableDocument> = {},
): TableDocument {
  return {
    id: 'kit',
    text: text('Kit by work mode'),
    hit,
    inputs: [
      { title: text('Work mode'), value: answer('mode') },
      { title: text('Size'), value: answer('size') },
    ],
    outputs: [{ title: text('Hours'), sets: '/0/ticket/ola/workingHours' }],
    then: [{ ticket: sampleTicket('kit') }],
    rows: rows.map(([id, when, hours]) => ({ id, when, then: hours === null ? null : [hours] })),
    ...change,
  };
}

describe('a decision table', () => {
  const byMode = sampleFulfilment([], {
    tables: [
      table('first', [
        ['home', ['remote', { from: 1, to: 9 }], 8],
        ['large', [{ oneOf: ['remote', 'hybrid'] }, { above: 9 }], 16],
        ['none', ['on-site', null], null],
        ['rest', [null, null], 4],
      ]),
    ],
  });

  it.each([
    [{ mode: 'remote', size: 3 }, ['kit/home'], '8 wh'],
    [{ mode: 'remote', size: 10 }, ['kit/large'], '16 wh'],
    [{ mode: 'hybrid', size: 9 }, ['kit/rest'], '4 wh'],
    [{ mode: 'on-site', size: 3 }, [], undefined],
    [{ mode: 'remote', size: null }, ['kit/rest'], '4 wh'],
  ])('opens for %j what the first row says that holds', (answers, rules, target) => {
    const { tickets } = plan(byMode, { answers });
    expect(tickets.map(({ rule }) => rule)).toEqual(rules);
    expect(tickets[0]?.ola.target).toBe(target);
  });

  it('is certain of no row behind one that may hold, and tells their ticket once', () => {
    const { tickets, possible, trace } = plan(byMode, { answers: { mode: 'remote' }, pending: ['size'] });
    expect(tickets).toEqual([]);
    expect(trace.map(({ rule, result }) => [rule, result])).toEqual([
      ['kit/home', 'unknown'],
      ['kit/large', 'unknown'],
      ['kit/rest', 'unknown'],
    ]);
    expect(possible.map(({ rule, waitsFor }) => [rule, waitsFor])).toEqual([['kit/home', ['answers.size']]]);
  });

  it('collects every row that holds, and refuses a second where there may be one', () => {
    const rows: Parameters<typeof table>[1] = [
      ['a', ['remote', null], 1],
      ['b', [{ noneOf: ['on-site'] }, null], 2],
    ];
    const perRow = { then: [{ ticket: sampleTicket('kit', { forEach: answer('parts') }) }] };
    const collecting = (hit: TableDocument['hit']) =>
      sampleFulfilment([], {
        tables: [table(hit, rows, perRow)],
      });
    const answers = { mode: 'remote', parts: [] };
    expect(plan(collecting('collect'), { answers }).trace.map(({ rule }) => rule)).toEqual([
      'kit/a',
      'kit/b',
    ]);
    expect(() => plan(collecting('unique'), { answers })).toThrow('kit/a, kit/b');
    expect(plan(collecting('unique'), { answers: { ...answers, mode: 'hybrid' } }).trace).toHaveLength(1);
  });

  it('stands before the rule that it names', () => {
    const rules = [sampleRule('one', [sampleTicket('one')]), sampleRule('two', [sampleTicket('two')])];
    const tables = [table('first', [['all', [null, null], 4]], { before: 'two' })];
    expect(rulesOf(sampleFulfilment(rules, { tables }))).toEqual(['one', 'kit/all', 'two']);
  });

  it('is seen by rules that wait for its tickets', () => {
    const rules = [sampleRule('after', [sampleTicket('after', { after: ['kit'] })])];
    const tables = [table('first', [['all', [null, null], 4]])];
    expect(plan(sampleFulfilment(rules, { tables })).tickets[0]?.after).toEqual(['kit']);
  });

  it.each<[string, Partial<TableDocument>, string]>([
    ['a row of another width', { rows: [{ id: 'a', when: [null], then: [1] }] }, '/tables/0/rows/0/when'],
    ['too few values', { rows: [{ id: 'a', when: [null, null], then: [] }] }, '/tables/0/rows/0/then'],
    [
      'an output that leads nowhere',
      { outputs: [{ title: text('x'), sets: '/0/ticket/size' }] },
      '/tables/0/outputs/0/sets',
    ],
    [
      'an output of a prototype',
      { outputs: [{ title: text('x'), sets: '/0/__proto__/x' }] },
      '/tables/0/outputs/0/sets',
    ],
    ['a place before no rule', { before: 'nothing' }, '/tables/0/before'],
    [
      'two rows of one id',
      { rows: ['a', 'a'].map((id) => ({ id, when: [null, null], then: [1] })) },
      '/tables/0/rows/1/id',
    ],
    [
      'a cell that is no condition',
      { rows: [{ id: 'a', when: [null, { condition: { nonsense: 1 } }], then: [1] }] },
      '/tables/0/rows/0/when',
    ],
  ])('is refused for %s', (_, change, place) => {
    expect(
      refusal(sampleFulfilment([], { tables: [table('first', [['all', [null, null], 4]], change)] })),
    ).toBe(`E-402 ${place}`);
  });
});

describe('rules in their order', () => {
  it('end with one that stops', () => {
    const document = sampleFulfilment([
      sampleRule('first', [sampleTicket('first')]),
      { ...sampleRule('only-remote', [], { '==': [answer('mode'), 'remote'] }), stop: true },
      sampleRule('last', [sampleTicket('last')]),
    ]);
    expect(rulesOf(document, { answers: { mode: 'remote' } })).toEqual(['first']);
    expect(rulesOf(document, { answers: { mode: 'hybrid' } })).toEqual(['first', 'last']);
    expect(plan(document, { pending: ['mode'] }).possible.map(({ key }) => key)).toEqual(['last']);
  });

  it('must do something', () => {
    expect(refusal(sampleFulfilment([sampleRule('idle', [])]))).toBe('E-402 /rules/0/then');
  });

  it('count from their first to their last day', () => {
    const rule = {
      ...sampleRule('winter', [sampleTicket('winter')]),
      from: '2026-12-01',
      until: '2027-02-28',
    };
    const counts = (today: string) => rulesOf(sampleFulfilment([rule]), { today }).length === 1;
    expect(['2026-11-30', '2026-12-01', '2027-02-28', '2027-03-01'].map(counts)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('named conditions', () => {
  const conditions = {
    remote: { '==': [answer('mode'), 'remote'] },
    large: { and: [{ 'fw.is': 'remote' }, { '>': [answer('size'), 9] }] },
  };
  const rules = [
    sampleRule('big', [sampleTicket('big')], { or: [{ 'fw.is': 'large' }, { var: 'answers.force' }] }),
  ];

  it('stand wherever they are named, and explain themselves by what they say', () => {
    const { trace } = plan(sampleFulfilment(rules, { conditions }), {
      answers: { mode: 'remote', size: 10 },
    });
    expect(trace[0]?.clauses.map(({ clause }) => clause)).toEqual([
      conditions.remote,
      conditions.large.and[1],
    ]);
    expect(
      rulesOf(sampleFulfilment(rules, { conditions }), { answers: { mode: 'hybrid', size: 10 } }),
    ).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['names another that there is not', { large: { 'fw.is': 'toString' } }, 'E-402 /conditions/large'],
    [
      'is named by what it names',
      { large: { '!': { 'fw.is': 'small' } }, small: { 'fw.is': 'large' } },
      'E-405 /conditions/small',
    ],
    ['is no condition', { large: true, other: { and: [{ nonsense: [] }] } }, 'E-402 /conditions/other/and/0'],
  ])('are refused where one %s', (_, bad, place) => {
    expect(refusal(sampleFulfilment(rules, { conditions: bad }))).toBe(place);
  });

  it('cannot be heaped up into more than a condition may cost', () => {
    const heap: Record<string, unknown> = { c0: { var: 'answers.mode' } };
    for (let level = 1; level < 28; level++)
      heap[`c${level}`] = { and: [{ 'fw.is': `c${level - 1}` }, { 'fw.is': `c${level - 1}` }] };
    expect(refusal(sampleFulfilment([], { conditions: heap }))).toMatch(/^E-905 \/conditions\/c\d+/);
  });
});

describe('shared rule sets', () => {
  const laptops: RuleSetDocument = {
    conditions: { remote: { '==': [answer('mode'), 'remote'] } },
    rules: [sampleRule('ship', [sampleTicket('ship', { after: ['own'] })], { 'fw.is': 'remote' })],
    tables: [table('first', [['all', [null, null], 4]])],
  };
  const document = sampleFulfilment([sampleRule('own', [sampleTicket('own')])], { uses: ['laptops'] });

  it('come before the rules of the item, told apart by their key', () => {
    const shared = new Map([['laptops', laptops]]);
    expect(rulesOf(document, { answers: { mode: 'remote' }, shared })).toEqual([
      'laptops/ship',
      'laptops/kit/all',
      'own',
    ]);
  });

  it('are refused where there is none of that key', () => {
    expect(refusal(document)).toBe('E-402 /uses/0');
  });
});
