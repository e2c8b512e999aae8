import { beforeAll, describe, expect, it } from 'vitest';
import { formFor } from '../../catalog/form-for';
import { loadCalendars, loadItems } from '../../catalog/load-items.server';
import { mayRequest } from '../../catalog/may-request';
import { screenAnswers } from '../../forms/screen-answers';
import type { Role } from '../../people/role';
import { roles } from '../../people/role';
import type { PersonFacts } from '../../rules/facts';
import { randomCase } from '../policy-oracle/generate/random-case';
import { browserResolver, type BrowserResolver } from './browser-resolver';
import { resolveAsJson } from './resolve-as-json';

const CASES = 10_000;

const calendars = loadCalendars();
const item = loadItems().find(({ document }) => document.key === 'employee-onboarding')!;

/** By the policy: who is asked for the fields that not everybody is asked for. */
const askedOf: Readonly<Record<string, readonly Role[]>> = {
  costCenter: ['hiring-manager', 'finance', 'admin'],
  monthlySalary: ['hr'],
};

const isAsked = (field: string, person: PersonFacts): boolean =>
  (askedOf[field] ?? []).some((role) => person.roles.includes(role));

/** Everything in the document that would give the field away. */
function tracesOf(field: string): string[] {
  const texts = item.document.form.texts[field];
  return [`"${field}"`, ...Object.values(texts?.label ?? {}), ...Object.values(texts?.help ?? {})];
}

let inBrowser: BrowserResolver;
beforeAll(async () => {
  inBrowser = await browserResolver();
});

describe('what the browser build resolves', () => {
  it(`is what the server resolves, for ${CASES} random sets of answers`, () => {
    let shown = 0;
    for (let index = 0; index < CASES; index += 1) {
      const { requester, answers, now } = randomCase('browser', index);
      const form = formFor(item, requester, calendars);
      const { accepted } = screenAnswers(item.form, form, answers);
      const state = JSON.stringify({ answers: accepted, subject: null, now });
      const text = JSON.stringify(form);
      const onServer = resolveAsJson(text, state);
      if (onServer.includes('"visible":true')) shown += 1;
      if (inBrowser(text, state) !== onServer) expect(inBrowser(text, state), `case ${index}`).toBe(onServer);
    }
    expect(shown).toBe(CASES);
  }, 180_000);
});

describe('the specialised document', () => {
  it('holds no field that the role may not see, for every set of roles', () => {
    let withheld = 0;
    for (let set = 0; set < 2 ** roles.length; set += 1) {
      const requester: PersonFacts = {
        ...randomCase('roles', 0).requester,
        roles: roles.filter((_, index) => (set >> index) % 2 === 1),
      };
      if (!mayRequest(item, requester)) continue;
      const text = JSON.stringify(formFor(item, requester, calendars));
      for (const field of Object.keys(askedOf)) {
        const traces = tracesOf(field).filter((trace) => text.includes(trace));
        if (isAsked(field, requester)) expect(traces, field).not.toEqual([]);
        else expect(traces, `${field} for ${requester.roles.join(', ')}`).toEqual([]);
        if (!isAsked(field, requester)) withheld += 1;
      }
    }
    expect(withheld).toBeGreaterThan(400);
  });
});
