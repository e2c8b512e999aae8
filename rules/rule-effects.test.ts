import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../tests/builders/sample-facts';
import { sampleFulfilment, sampleRule, sampleTicket } from '../tests/builders/sample-rules';
import { shippedCalendars } from '../tests/builders/shipped-calendars';
import { compileRules } from './compile-rules';
import type { FulfilmentDocument, FulfilmentRule, Lookup, RuleEffect } from './fulfilment-document';
import { MAX_EFFECTS } from './plan-budget';
import { planWork } from './plan-work';
import type { RuleError } from './rule-error';

const text = (words: string) => ({ en: words, 'zh-CN': words });
const rule = (id: string, then: RuleEffect[], when: unknown = true): FulfilmentRule => ({
  id,
  text: text(id),
  when,
  then,
});
const isUrgent = { '==': [{ var: 'answers.urgent' }, true] };

function plan(document: FulfilmentDocument, answers = {}, pending?: string[]) {
  const facts = { ...sampleFacts(), answers };
  return planWork(compileRules(document), facts, {
    calendars: () => shippedCalendars.berlin,
    locale: 'en',
    ...(pending && { pending: new Set(pending) }),
  });
}

const refusal = (work: () => unknown): RuleError => {
  try {
    work();
  } catch (error) {
    return error as RuleError;
  }
  throw new Error('nothing was refused');
};

describe('a rule that sets a priority', () => {
  const tickets = [sampleTicket('a'), sampleTicket('b', { priority: 'low' })];
  const priorities = (rules: FulfilmentRule[], answers = {}) =>
    plan(sampleFulfilment([sampleRule('open', tickets), ...rules]), answers).tickets.map(
      ({ priority }) => priority,
    );

  it('sets it for every ticket, or for those that it names', () => {
    expect(priorities([rule('all', [{ priority: { set: 'high' } }])])).toEqual(['high', 'high']);
    expect(priorities([rule('one', [{ priority: { set: 'high', tickets: ['b'] } }])])).toEqual([
      'normal',
      'high',
    ]);
    expect(priorities([rule('never', [{ priority: { set: 'high' } }], isUrgent)])).toEqual(['normal', 'low']);
  });

  it('gives way to one that comes after it, wherever the ticket is opened', () => {
    const first = rule('first', [{ priority: { set: 'urgent' } }]);
    const second = rule('second', [{ priority: { set: 'high', tickets: ['a'] } }]);
    expect(priorities([first, second])).toEqual(['high', 'urgent']);
    expect(priorities([second, first])).toEqual(['urgent', 'urgent']);
  });

  it('names all tickets of a list by the key of the effect, and one by its own', () => {
    const list = sampleTicket('tool', { forEach: { var: 'answers.tools' } });
    const document = sampleFulfilment([
      sampleRule('open', [list]),
      rule('all', [{ priority: { set: 'high', tickets: ['tool'] } }]),
      rule('one', [{ priority: { set: 'low', tickets: ['tool:ide'] } }]),
    ]);
    const planned = plan(document, { tools: ['ide', 'design'] }).tickets;
    expect(planned.map(({ key, priority }) => [key, priority])).toEqual([
      ['tool:ide', 'low'],
      ['tool:design', 'high'],
    ]);
  });

  it('keeps a ticket waiting as long as nobody knows whether it holds', () => {
    const rules = [rule('maybe', [{ priority: { set: 'high', tickets: ['a'] } }], isUrgent)];
    const planned = plan(sampleFulfilment([sampleRule('open', tickets), ...rules]), {}, ['answers.urgent']);
    expect(planned.tickets.map(({ key }) => key)).toEqual(['b']);
    expect(planned.possible).toMatchObject([{ key: 'a', waitsFor: ['answers.urgent'] }]);
  });

  it('takes its word from a table, and refuses one that is no priority, and a ticket that there is not', () => {
    const set: Lookup = { map: [{ var: 'answers.level' }, { gold: 'urgent', tin: 'soon' }] };
    const rules = [rule('by level', [{ priority: { set } }])];
    expect(priorities(rules, { level: 'gold' })).toEqual(['urgent', 'urgent']);
    expect(refusal(() => priorities(rules, { level: 'tin' }))).toMatchObject({
      code: 'E-402',
      place: '/rules/1/then/0/priority/set',
    });
    const nobody = rule('x', [{ priority: { set: 'low', tickets: ['nobody'] } }]);
    expect(refusal(() => priorities([nobody])).place).toBe('/rules/1/then/0/priority/tickets/0');
  });
});

describe('a rule that asks for an approval', () => {
  const approval = (key: string, order = 1, excludes: string[] = []) => ({
    approval: { key, title: text(key), order, approvers: ['role:admin'], excludes, shows: ['budget'] },
  });

  it('asks it of the request, among those of the document', () => {
    const own = { ...approval('first').approval, excludes: ['requester'] };
    const document = sampleFulfilment(
      [
        rule('late', [approval('late', 3, ['first'])]),
        rule('asks', [approval('second', 2)]),
        rule('never', [approval('never')], isUrgent),
      ],
      { approvals: [own] },
    );
    const planned = plan(document);
    expect(planned.approvals.map(({ key, order }) => [key, order])).toEqual([
      ['first', 1],
      ['second', 2],
      ['late', 3],
    ]);
    expect(planned.approvals[2]?.excludes).toEqual(['first']);
    expect(planned.approvalTexts.second).toEqual({ title: text('second'), shows: ['budget'] });
  });

  it('is refused where nobody is named, and where it is asked twice', () => {
    const nobody = { approval: { ...approval('a').approval, approvers: ['somebody'] } };
    expect(refusal(() => plan(sampleFulfilment([rule('r', [nobody])])))).toMatchObject({
      code: 'E-402',
      place: '/rules/0/then/0/approval/approvers/0',
    });
    const twice = sampleFulfilment([rule('r', [approval('a')]), rule('s', [approval('a')])]);
    expect(refusal(() => plan(twice))).toMatchObject({
      code: 'E-402',
      place: '/rules/1/then/0/approval/key',
    });
  });
});

describe('a rule that tells somebody something', () => {
  const notice = (key: string, words = 'A budget of {answer:budget} was asked for.') => ({
    notice: {
      key,
      to: ['role:finance', 'manager-of:requester'],
      text: { en: words, 'zh-CN': '预算 {answer:budget}' },
    },
  });

  it('plans it with its words in every language, filled with answers and nothing else', () => {
    const document = sampleFulfilment([rule('tell', [notice('budget')])]);
    const planned = plan(document, { budget: '{answer:secret} ${1} {{constructor}}', secret: 's' });
    expect(planned.notices).toEqual([
      {
        key: 'budget',
        rule: 'tell',
        to: ['role:finance', 'manager-of:requester'],
        text: 'A budget of {answer:secret} ${1} {{constructor}} was asked for.',
      },
    ]);
    expect(planned.noticeDetails.get('budget')).toEqual({
      text: {
        en: 'A budget of {answer:secret} ${1} {{constructor}} was asked for.',
        'zh-CN': '预算 {answer:secret} ${1} {{constructor}}',
      },
      quotes: ['budget'],
    });
  });

  it('waits for its rule and for the answers that it quotes', () => {
    const document = sampleFulfilment([rule('tell', [notice('budget')])]);
    expect(plan(document, {}, ['answers.budget']).notices).toEqual([]);
    expect(plan(sampleFulfilment([rule('tell', [notice('b')], isUrgent)]), { budget: 1 }).notices).toEqual(
      [],
    );
  });

  it('is refused where it is sent twice, and where it would be endless', () => {
    const twice = sampleFulfilment([rule('r', [notice('a')]), rule('s', [notice('a')])]);
    expect(refusal(() => plan(twice))).toMatchObject({ code: 'E-402', place: '/rules/1/then/0/notice/key' });
    const long = sampleFulfilment([rule('r', [notice('a', '{answer:budget}'.repeat(20))])]);
    expect(refusal(() => plan(long, { budget: 'x'.repeat(5000) }))).toMatchObject({
      code: 'E-905',
      place: '/rules/0/then/0/notice/text/en',
    });
  });
});

it('refuses to reserve and to call as long as there is nothing to reserve from and to call', () => {
  const asset = { asset: { key: 'laptop', kind: 'laptop', title: text('Laptop') } };
  const connector = { connector: { key: 'ad', connector: 'directory', operation: 'create' } };
  for (const [kind, effect] of Object.entries({ asset, connector })) {
    const error = refusal(() => compileRules(sampleFulfilment([rule('r', [effect])])));
    expect(error).toMatchObject({ code: 'E-402', place: `/rules/0/then/0/${kind}` });
    expect(error.describe('zh-CN').message).toContain('尚无');
  }
});

describe('the budget of a plan', () => {
  const list = (key: string) => sampleTicket(key, { forEach: { var: 'answers.list' } });
  const elements = (length: number) => ({ list: Array.from({ length }, (_, at) => `e${at}`) });
  const told = (key: string) => ({ notice: { key, to: ['role:admin'], text: text('x') } });

  it('lets a hundred things through and stops the next, whatever they are', () => {
    const full = sampleFulfilment([sampleRule('r', [list('t')])]);
    expect(plan(full, elements(MAX_EFFECTS)).tickets).toHaveLength(MAX_EFFECTS);
    const more = sampleFulfilment([sampleRule('r', [list('t')]), rule('n', [told('n')])]);
    expect(plan(more, elements(MAX_EFFECTS - 1)).notices).toHaveLength(1);
    expect(refusal(() => plan(more, elements(MAX_EFFECTS)))).toMatchObject({ code: 'E-905' });
  });

  it('counts those of all rules together, before any title is made', () => {
    const two = sampleFulfilment([sampleRule('r', [list('t')]), sampleRule('s', [list('u')])]);
    expect(plan(two, elements(50)).tickets).toHaveLength(100);
    expect(refusal(() => plan(two, elements(51)))).toMatchObject({ code: 'E-905' });
    let titles = 0;
    const titled = sampleFulfilment([
      sampleRule('r', [sampleTicket('t', { title: text('{element}'), forEach: { var: 'answers.list' } })]),
    ]);
    const options = {
      calendars: () => shippedCalendars.berlin,
      locale: 'en',
      optionText: () => String(++titles),
    };
    const facts = { ...sampleFacts(), answers: elements(1000) };
    expect(refusal(() => planWork(compileRules(titled), facts, options))).toMatchObject({ code: 'E-905' });
    expect(titles).toBe(0);
  });

  it('stops many conditions that are each within their own', () => {
    const sum = { reduce: [{ var: 'answers.n' }, { '+': [{ var: 'accumulator' }, { var: 'current' }] }, 0] };
    const rules = Array.from({ length: 60 }, (_, at) =>
      rule(`r${at}`, [told(`n${at}`)], { '>': [{ '+': [sum, at] }, -1] }),
    );
    const answers = { n: Array.from({ length: 1000 }, () => 1) };
    expect(plan(sampleFulfilment(rules.slice(0, 10)), answers).notices).toHaveLength(10);
    const error = refusal(() => plan(sampleFulfilment(rules), answers));
    expect(error).toMatchObject({ code: 'E-905' });
    expect(error.message).toContain('together');
  });
});
