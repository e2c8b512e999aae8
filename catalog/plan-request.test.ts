import { describe, expect, it } from 'vitest';
import type { Json } from '../rules/conditions/condition';
import { samplePerson } from '../tests/builders/sample-facts';
import { sampleTicket } from '../tests/builders/sample-rules';
import type { ItemDocument } from './item-document';
import { loadCalendars, loadItem, readDocument, shippedItems } from './load-items.server';
import { parseItem } from './parse-item';
import { planRequest, type PlanInput, type PlanSettings, type RequestPlan } from './plan-request';

const calendars = loadCalendars();
const version = { item: loadItem(`${shippedItems}/employee-onboarding.json`), version: 7 };
const problem = { item: loadItem(`${shippedItems}/report-problem.json`), version: 1 };
const requester = samplePerson({
  number: '1001',
  roles: ['hiring-manager'],
  department: 'sales',
  legalEntity: 'US',
});

const answers: Record<string, Json> = {
  fullName: 'Ann Smith',
  personalEmail: 'ann@example.com',
  legalEntity: 'US',
  department: 'sales',
  manager: '1001',
  jobTitle: 'Regional manager',
  jobLevel: 'IC3',
  employmentType: 'full-time',
  startDate: '2026-12-07',
  costCenter: 'CC-0042',
  workMode: 'on-site',
  office: 'Austin',
  laptop: 'standard',
};

const pay = { topic: 'pay', description: 'My salary has not arrived.', urgency: 'stops-me' };

function plan(
  change: Partial<PlanInput> = {},
  mode: PlanSettings['mode'] = 'submit',
  planned = version,
): RequestPlan {
  const now = Date.parse('2026-11-23T09:00:00-05:00');
  const input = { requester, answers, now, persons: new Map(), locale: 'en', ...change };
  const result = planRequest(planned, input, { calendars, mode });
  if (!result.admitted) throw new Error('not admitted');
  return result;
}

/** The answers without some. */
function without(...keys: string[]): Record<string, Json> {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));
}

const keysOf = ({ json }: RequestPlan) => json.tickets.map(({ key }) => key);

describe('planning a request', () => {
  it('gives the public plan with item and version', () => {
    const { json, work, fault, facts } = plan();
    expect(json).toMatchObject({
      item: 'employee-onboarding',
      version: 7,
      valid: true,
      errors: [],
      possible: [],
    });
    expect(Object.keys(json)).toEqual([
      'item', 'version', 'valid', 'errors', 'refused', 'dropped', 'approvals', 'tickets', 'possible', 'trace',
    ]); // prettier-ignore
    expect(work?.tickets).toEqual(json.tickets);
    expect(fault).toBeNull();
    expect(facts).toMatchObject({ today: '2026-11-23', subject: null, item: { version: 7 } });
  });

  it('plans a draft whose answers all stand as it plans the submission', () => {
    expect(plan({}, 'draft').json).toEqual(plan().json);
  });

  it('gives the same plan for the same input', () => {
    expect(plan().json).toEqual(plan().json);
    expect(plan().form).toBe(plan().form);
  });

  it('plans of a half-filled draft what the answers decide, and says what the rest waits for', () => {
    const draft = plan({ answers: without('startDate', 'laptop') }, 'draft');
    expect(draft.json.valid).toBe(false);
    expect(draft.json.errors.map(({ field, code }) => [field, code])).toEqual([
      ['/startDate', 'E-301'],
      ['/laptop', 'E-301'],
    ]);
    expect(keysOf(draft)).toContain('it.account');
    const waiting = Object.fromEntries(draft.json.possible.map(({ key, waitsFor }) => [key, waitsFor]));
    expect(waiting['it.laptop']).toEqual(['answers.laptop']);
    expect(waiting['fac.desk']).toEqual(['answers.startDate']);
  });

  it('plans nothing for a submission with errors, but says what is possible and why', () => {
    const { json, work } = plan({ answers: without('laptop') });
    expect([json.tickets, json.approvals, work]).toEqual([[], [], null]);
    expect(json.possible.map(({ key }) => key)).toContain('it.laptop');
    expect(json.trace.some(({ result }) => result === 'unknown')).toBe(true);
  });

  it('concludes nothing from an answer that is wrong', () => {
    const draft = plan({ answers: { ...answers, legalEntity: 'FR' } }, 'draft');
    expect(draft.json.errors.map(({ field, code }) => [field, code])).toEqual([
      ['/legalEntity', 'E-303'],
      ['/office', 'E-303'],
    ]);
    expect(draft.json.tickets).toEqual([]);
    expect(draft.json.possible.every(({ waitsFor }) => waitsFor.includes('answers.legalEntity'))).toBe(true);
  });

  it('takes the persons of the answers from those that it is given', () => {
    const asked = { answers: { ...answers, manager: '2002' } };
    expect(plan(asked).json.errors).toMatchObject([{ field: '/manager', code: 'E-309' }]);
    const persons = new Map([['2002', samplePerson({ number: '2002' })]]);
    expect(plan({ ...asked, persons }).json).toMatchObject({
      valid: true,
      approvals: [{ key: 'manager-confirms', approvers: ['answer:/manager'] }],
    });
  });

  it('waits for the answer that names the subject', () => {
    const area = { item: loadItem(`${shippedItems}/area-access.json`), version: 1 };
    const draft = plan({ answers: { from: '2026-12-01', until: '2026-12-02' } }, 'draft', area);
    expect(draft.fault).toBeNull();
    expect(draft.json.possible.map(({ key, waitsFor }) => [key, waitsFor])).toEqual([
      ['fac.zone', ['answers.person', 'answers.area']],
      ['fac.zone-end', ['answers.person', 'answers.area']],
    ]);
  });

  it('speaks the language that it is asked for', () => {
    const titles = plan({ locale: 'zh-CN' }).json.tickets.map(({ title }) => title);
    expect(titles).toContain('奥斯汀工位');
    expect(plan({ locale: 'zh-CN', answers: without('jobTitle') }).json.errors[0]?.message).toMatch(/职位/);
  });

  it('refuses a date that no calendar covers at the field, and plans the rest of a draft', () => {
    const late = { answers: { ...answers, startDate: '2031-01-06' } };
    expect(plan(late).json).toMatchObject({
      valid: false,
      errors: [{ field: '/startDate', code: 'E-404' }],
      tickets: [],
    });
    const draft = plan(late, 'draft');
    expect(keysOf(draft)).toContain('it.account');
    expect(draft.json.possible.map(({ key }) => key)).toContain('fac.desk');
  });

  it('does so too where a condition counts working days', () => {
    const document = readDocument(`${shippedItems}/employee-onboarding.json`) as ItemDocument;
    const [rule] = document.fulfilment.rules;
    const when = { 'fw.isWorkingDay': [{ var: 'answers.startDate' }] };
    const then = [{ ticket: sampleTicket('it.early') }];
    const counting = [{ ...rule!, id: 'early', when, then }, ...document.fulfilment.rules];
    const changed = { ...document, fulfilment: { ...document.fulfilment, rules: counting } };
    const counted = { item: parseItem(changed), version: 1 };
    expect(keysOf(plan({}, 'submit', counted))).toContain('it.early');
    const late = { answers: { ...answers, startDate: '2031-01-06' } };
    expect(plan(late, 'submit', counted).json).toMatchObject({
      valid: false,
      errors: [{ field: '/startDate', code: 'E-404' }],
    });
    const { json } = plan(late, 'draft', counted);
    expect(json.possible.map(({ key }) => key)).toContain('it.early');
    expect(json.tickets.map(({ key }) => key)).toContain('it.account');
  });

  it('says that there is no plan where the calendar ends before the work does', () => {
    const late = { answers: pay, now: Date.parse('2031-01-06T09:00:00Z') };
    const { json, work, fault } = plan(late, 'draft', problem);
    expect(json.errors).toMatchObject([{ field: '', code: 'E-404' }]);
    expect([json.tickets, work]).toEqual([[], null]);
    expect(fault).toBeInstanceOf(Error);
  });

  it('says so where the rules have no answer for the facts', () => {
    const nowhere = samplePerson({ legalEntity: 'FR' });
    const { json, fault } = plan({ requester: nowhere, answers: pay }, 'submit', problem);
    expect(json).toMatchObject({ valid: false, errors: [{ field: '', code: 'E-402' }], tickets: [] });
    expect(fault).toBeInstanceOf(Error);
  });

  it('shows neither form nor plan to somebody outside the audience', () => {
    const outsider = samplePerson({ roles: ['employee'] });
    const input = { requester: outsider, answers, now: 0, persons: new Map(), locale: 'en' };
    const result = planRequest(version, input, { calendars, mode: 'draft' });
    expect(result).toEqual({
      admitted: false,
      json: expect.objectContaining({ valid: false, tickets: [], possible: [], trace: [], dropped: [] }),
    });
    expect(result.json.errors).toMatchObject([{ field: '', code: 'E-101' }]);
  });
});
