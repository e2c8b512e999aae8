import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Json } from '../rules/conditions/condition';
import type { PersonFacts } from '../rules/facts';
import type { PlanJson, PlannedTicket } from '../rules/plan';
import { loadCalendars, loadItems } from './load-items.server';
import { planRequest } from './plan-request';

/** A case stands alone or changes another: `base` names it, `without` takes answers away. */
interface CaseFile {
  readonly base?: string;
  readonly item: string;
  readonly now: string;
  readonly requester: PersonFacts;
  readonly subject: PersonFacts | null;
  readonly answers: Readonly<Record<string, Json>>;
  readonly without?: readonly string[];
  readonly expect: Expected;
}

interface Expected {
  /** Code by pointer. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly refused?: readonly string[];
  readonly dropped?: readonly string[];
  readonly approvals?: readonly Json[];
  /** All tickets, in the plan's order. */
  readonly keys?: readonly string[];
  readonly tickets?: Readonly<Record<string, ExpectedTicket>>;
  readonly notOpened?: readonly string[];
  /** What possible tickets wait for. */
  readonly possible?: Readonly<Record<string, readonly string[]>>;
}

type ExpectedTicket = Readonly<Record<string, Json>>;

const folder = path.join(import.meta.dirname, 'policy-cases');
const names = readdirSync(folder).map((file) => path.basename(file, '.json'));
const items = new Map(loadItems().map((item) => [item.document.key, item]));
const calendars = loadCalendars();

function readCase(name: string): CaseFile {
  const own = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as CaseFile;
  if (own.base === undefined) return own;
  const base = readCase(own.base);
  const kept = Object.entries(base.answers).filter(([key]) => !own.without?.includes(key));
  return { ...base, ...own, answers: { ...Object.fromEntries(kept), ...own.answers } };
}

function planOf({ item, now, requester, subject, answers }: CaseFile): PlanJson {
  const persons = [requester, ...(subject ? [subject] : [])].map((person) => ({
    ...person,
    id: person.number,
  }));
  const named = ['ME-1000', 'ME-1001', 'ME-1002', 'MC-2001'].map((number): PersonFacts => ({
    id: number,
    number,
    name: number,
    roles: [],
    manages: [],
  }));
  return planRequest(
    { item: items.get(item)!, version: 1 },
    {
      requester: persons[0]!,
      answers,
      now: Date.parse(now),
      persons: new Map([...named, ...persons].map((person) => [person.number, person])),
      locale: 'en',
    },
    { calendars, mode: 'submit' },
  ).json;
}

/** A ticket in the words of the cases. */
function worded({ ola, ...ticket }: PlannedTicket) {
  const { plannedReadyAt: ready, plannedDueAt: due, ...target } = ola;
  return { ...ticket, ...target, ready, due };
}

describe('the policy of the demo company', () => {
  it.each(names)('%s', (name) => {
    const asked = readCase(name);
    const { errors = {}, refused = [], dropped = [], tickets = {}, possible = {}, ...rest } = asked.expect;
    const plan = planOf(asked);
    const keys = plan.tickets.map(({ key }) => key);
    expect(Object.fromEntries(plan.errors.map(({ field, code }) => [field, code]))).toEqual(errors);
    expect(plan.refused).toEqual(refused);
    expect(plan.dropped).toEqual(dropped);
    expect(plan.valid).toBe(Object.keys(errors).length === 0 && refused.length === 0);
    if (!plan.valid) expect([plan.tickets, plan.approvals]).toEqual([[], []]);
    if (rest.approvals) expect(plan.approvals).toEqual(rest.approvals);
    if (rest.keys) expect(keys).toEqual(rest.keys);
    for (const [key, expected] of Object.entries(tickets))
      expect(worded(plan.tickets.find((ticket) => ticket.key === key)!)).toMatchObject(expected);
    for (const key of rest.notOpened ?? []) expect(keys).not.toContain(key);
    for (const [key, waitsFor] of Object.entries(possible))
      expect(plan.possible.find((ticket) => ticket.key === key)?.waitsFor).toEqual(waitsFor);
    if (Object.keys(possible).length === 0 && plan.valid) expect(plan.possible).toEqual([]);
  });
});
