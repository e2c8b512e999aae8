import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../../tests/builders/sample-facts';
import { sampleFulfilment, sampleRule, sampleTicket } from '../../tests/builders/sample-rules';
import { shippedCalendars } from '../../tests/builders/shipped-calendars';
import { compileRules } from '../compile-rules';
import { readPaths } from '../conditions/read-paths';
import type { FulfilmentDocument } from '../fulfilment-document';
import { planWork } from '../plan-work';
import { RuleError } from '../rule-error';
import { CalendarError } from '../working-time/calendar-error';
import { plainFulfilment, type SharedRuleSets } from './expand-rules';

const text = (words: string) => ({ en: words, 'zh-CN': words });
const today = { var: 'today' };
const soon = { 'fw.before': [{ var: 'answers.start' }, { 'fw.addWorkingDays': [today, 5] }] };
const hurry = sampleRule('hurry', [sampleTicket('hurry')], soon);

/** Works where the answer says. */
function document(change: Partial<FulfilmentDocument>): FulfilmentDocument {
  const calendar = { map: [{ var: 'answers.entity' }, { CN: 'shanghai', DE: 'berlin' }] } as const;
  return sampleFulfilment([], { calendar: calendar as unknown as FulfilmentDocument['calendar'], ...change });
}

/** On the last day before the week of holidays in China: five working days end on 7 October in Berlin, on 12 in Shanghai. */
function plan(fulfilment: FulfilmentDocument, answers: Record<string, string>, shared?: SharedRuleSets) {
  const open = ['start', 'entity'].filter((field) => answers[field] === undefined);
  const facts = sampleFacts({ answers, today: '2026-09-30', now: Date.parse('2026-09-30T08:00:00Z') });
  return planWork(compileRules(fulfilment, shared), facts, {
    calendars: (key) => shippedCalendars[key as keyof typeof shippedCalendars],
    locale: 'en',
    pending: new Set(open.map((field) => `answers.${field}`)),
  });
}

const opened = (...given: Parameters<typeof plan>) => plan(...given).tickets.map(({ rule }) => rule);

describe('working days that are counted in no calendar that is named', () => {
  const table = {
    ...{ id: 'kit', text: text('Kit'), hit: 'first', outputs: [], then: [{ ticket: sampleTicket('kit') }] },
    inputs: [{ title: text('Days'), value: { 'fw.workingDaysBetween': [today, { var: 'answers.start' }] } }],
    rows: [{ id: 'soon', when: [{ to: 4 }], then: [] }],
  } as NonNullable<FulfilmentDocument['tables']>[number];

  it.each<[string, FulfilmentDocument, SharedRuleSets | undefined, string]>([
    ['in a rule', document({ rules: [hurry] }), undefined, 'hurry'],
    [
      'behind a name',
      document({
        conditions: { soon },
        rules: [sampleRule('hurry', [sampleTicket('hurry')], { 'fw.is': 'soon' })],
      }),
      undefined,
      'hurry',
    ],
    ['in a table', document({ tables: [table] }), undefined, 'kit/soon'],
    ['in a shared set', document({ uses: ['set'] }), new Map([['set', { rules: [hurry] }]]), 'set/hurry'],
  ])('%s are those of the calendar of the request', (_, fulfilment, shared, rule) => {
    expect(opened(fulfilment, { entity: 'DE', start: '2026-10-06' }, shared)).toEqual([rule]);
    expect(opened(fulfilment, { entity: 'DE', start: '2026-10-09' }, shared)).toEqual([]);
    expect(opened(fulfilment, { entity: 'CN', start: '2026-10-09' }, shared)).toEqual([rule]);
    expect(opened(fulfilment, { entity: 'CN', start: '2026-10-13' }, shared)).toEqual([]);
  });

  it('wait for what decides about the calendar, and are known where dates alone decide', () => {
    const { possible, trace } = plan(document({ rules: [hurry] }), { start: '2026-10-06' });
    expect(possible).toMatchObject([{ key: 'hurry', waitsFor: ['answers.entity'] }]);
    expect(trace).toMatchObject([{ rule: 'hurry', result: 'unknown' }]);
    expect(plan(document({ rules: [hurry] }), { entity: 'DE' }).possible).toMatchObject([
      { waitsFor: ['answers.start'] },
    ]);
  });

  it('read the facts that decide about the calendar', () => {
    const [followed] = plainFulfilment(document({ rules: [hurry] })).rules;
    expect(readPaths(followed?.rule.when)).toEqual(['answers.start', 'today', 'answers.entity']);
    expect(plainFulfilment(document({ rules: [] })).document.calendar.map[1]).toEqual({
      CN: 'shanghai',
      DE: 'berlin',
    });
  });

  it('are left alone where a calendar is named', () => {
    const named = { 'fw.isWorkingDay': [{ var: 'answers.start' }, 'shanghai'] };
    const fulfilment = document({ rules: [sampleRule('works', [sampleTicket('works')], named)] });
    expect(plainFulfilment(fulfilment).rules[0]?.rule.when).toEqual(named);
    expect(opened(fulfilment, { entity: 'DE', start: '2026-10-10' })).toEqual(['works']);
  });
});

describe('counting working days', () => {
  function refusal(fulfilment: FulfilmentDocument, answers: Record<string, string>): string {
    try {
      plan(fulfilment, answers);
    } catch (error) {
      if (error instanceof RuleError || error instanceof CalendarError)
        return `${error.code} ${error.place} ${error.describe('zh-CN').message}`;
      throw error;
    }
    return 'planned';
  }

  it('is an error with its place where the calendar has no data, or there is none', () => {
    expect(refusal(document({ rules: [hurry] }), { entity: 'DE', start: '2031-01-01' })).toBe('planned');
    const lands = sampleRule('lands', [sampleTicket('x')], { 'fw.isWorkingDay': [{ var: 'answers.start' }] });
    const beyond = refusal(document({ rules: [lands] }), { entity: 'DE', start: '2035-01-01' });
    expect(beyond).toMatch(/^E-404 calendar berlin, \/rules\/0\/when .*berlin/);
    const nowhere = sampleRule('nowhere', [], { 'fw.isWorkingDay': [today, 'mars'] });
    nowhere.then.push({ ticket: sampleTicket('x') });
    expect(refusal(document({ rules: [nowhere] }), { entity: 'DE' })).toMatch(
      /^E-402 \/rules\/0\/when .*mars/,
    );
  });

  it('is refused for what decides about the calendar', () => {
    const looked = { map: [{ 'fw.isWorkingDay': [today, 'berlin'] }, { true: 'berlin', false: 'shanghai' }] };
    const fulfilment = document({ calendar: looked as unknown as FulfilmentDocument['calendar'] });
    expect(refusal(fulfilment, {})).toMatch(/^E-402 \/calendar\/map\/0/);
  });
});
