import { describe, expect, it } from 'vitest';
import { loadCalendars, loadItems } from '../load-items.server';
import { parseItem } from '../parse-item';
import type { Expectation, ItemCase } from './case-schema';
import { acceptOutcome, keepCase } from './keep-case';
import { expectedNow, runCase } from './run-case';

const calendars = loadCalendars();
const item = loadItems().find(({ document }) => document.key === 'employee-onboarding')!;
const caseOf = (id: string) => item.document.cases!.find((each) => each.id === id)!;
const contractor = caseOf('german-hybrid-contractor-gets-sixteen-tickets');
const expecting = (change: Partial<Expectation>): ItemCase => ({
  ...contractor,
  expect: { ...contractor.expect, ...change },
});
const differences = (asked: ItemCase) => runCase(item, asked, calendars).differences;

describe('a case that comes out differently', () => {
  it('says so in sentences of both languages, and of nothing that it does not speak of', () => {
    const tickets = contractor.expect.tickets
      .filter(({ key }) => key !== 'fac.desk')
      .map((ticket) =>
        ticket.key === 'it.account'
          ? { ...ticket, department: 'hr', dueAt: '2026-12-14T09:00:00Z', after: ['hr.record'] }
          : ticket,
      );
    const gone = { key: 'it.none', department: 'it' };
    const found = differences(expecting({ tickets: [...tickets, gone], approvals: [{ key: 'head' }] }));
    expect(found.map(({ en }) => en)).toEqual([
      'it.account goes to it instead of hr.',
      'it.account waits for hr.record and legal.nda instead of hr.record.',
      'it.account is due Mon 30 Nov 2026, 16:00 instead of Mon 14 Dec 2026, 10:00.',
      'No longer opens it.none.',
      'Opens fac.desk, which is not expected.',
      'No longer asks for the approval head.',
    ]);
    expect(found[3]?.['zh-CN']).toBe('不再开立 it.none。');
    const silent = contractor.expect.tickets.map(({ key }) => ({ key }));
    expect(differences(expecting({ tickets: silent }))).toEqual([]);
  });

  it('tells answers that no longer stand, and nothing of the work that they keep from being', () => {
    const asked = { ...contractor, answers: { ...contractor.answers, office: 'Shanghai' } };
    expect(differences(asked).map(({ en }) => en)).toEqual(['The answers no longer stand: /office E-303.']);
    const wrong = { ...expecting({ valid: false, errors: { '/office': 'E-303' } }) };
    expect(differences(wrong).map(({ en }) => en)).toEqual([
      'The answers stand; the case expects /office E-303.',
    ]);
  });

  it('passes once what it comes to is accepted, which says as much as before', () => {
    const asked = expecting({ tickets: [{ key: 'it.account', title: 'Old' }] });
    const { outcome } = runCase(item, asked, calendars);
    const accepted = acceptOutcome(asked, outcome, { reason: 'New', by: '1', at: '2026-11-23T08:00:00Z' });
    expect(runCase(item, accepted, calendars).passes).toBe(true);
    const [account] = outcome.tickets.filter(({ key }) => key === 'it.account');
    expect(Object.keys(account!)).toEqual(['key', 'title']);
    expect(accepted.accepted).toHaveLength(1);
  });
});

describe('the notices of a case', () => {
  const text = { en: 'Welcome', 'zh-CN': '欢迎' };
  const { fulfilment } = item.written;
  const told = (key: string, to: string) => ({ notice: { key, to: [to], text } });
  const telling = parseItem({
    ...item.written,
    fulfilment: {
      ...fulfilment,
      rules: [
        ...fulfilment.rules,
        {
          ...{ id: 'tells', text, when: true },
          then: [told('welcome', 'manager-of:requester'), told('badge', 'role:admin')],
        },
      ],
    },
  });
  const found = (notices: Expectation['notices']) =>
    runCase(telling, expecting({ notices }), calendars).differences.map(({ en }) => en);

  it('are not looked at where it does not speak of them, and all that there are where it does', () => {
    expect(found(undefined)).toEqual([]);
    expect(found([{ key: 'badge' }, { key: 'welcome', to: ['manager-of:requester'] }])).toEqual([]);
    expect(found([{ key: 'welcome', to: ['role:admin'] }, { key: 'gone' }])).toEqual([
      'The notice welcome goes to manager-of:requester instead of role:admin.',
      'No longer sends the notice gone.',
      'Sends the notice badge, which is not expected.',
    ]);
  });

  it('are kept with a new case, and accepted only where it spoke of them', () => {
    const now = expectedNow(telling, contractor, calendars);
    expect(now.notices).toEqual([
      { key: 'welcome', to: ['manager-of:requester'] },
      { key: 'badge', to: ['role:admin'] },
    ]);
    const kept = keepCase(contractor, text, now, []);
    const edited = parseItem({ ...telling.written, cases: [kept] });
    expect(runCase(edited, kept, calendars).passes).toBe(true);
    const gone = runCase(item, kept, calendars);
    expect(gone.differences).toHaveLength(2);
    expect(gone.outcome.notices).toEqual([]);
    expect(runCase(telling, contractor, calendars).outcome.notices).toBeUndefined();
  });
});

describe('what is kept as a case', () => {
  it('expects what comes of it now, and stands in the item', () => {
    const now = expectedNow(item, contractor, calendars);
    const kept = keepCase(contractor, { en: 'Kept now', 'zh-CN': '保存' }, now, ['kept-now']);
    expect(kept.id).toBe('kept-now-2');
    const edited = parseItem({ ...item.written, cases: [kept] });
    expect(runCase(edited, kept, calendars).passes).toBe(true);
  });

  it('is refused with an id that is used twice, or a zone that there is not', () => {
    const lost = { ...contractor, requester: { ...contractor.requester, zone: 'Moon/Base' } };
    expect(() => parseItem({ ...item.written, cases: [contractor, lost] })).toThrow(/used twice/);
    expect(() => parseItem({ ...item.written, cases: [lost] })).toThrow(/no time zone/);
  });
});
