import { describe, expect, it } from 'vitest';
import { truth } from '../rules/conditions/evaluate';
import type { Json } from '../rules/conditions/condition';
import { samplePerson } from '../tests/builders/sample-facts';
import { loadCalendars, loadItem, shippedItems } from './load-items.server';
import { planRequest } from './plan-request';

const item = loadItem(`${shippedItems}/employee-onboarding.json`);
const calendars = loadCalendars();
const requester = samplePerson({ roles: ['hr', 'hiring-manager'] });

/** Every value of every answer on which a ticket that an invariant names, or its own condition, depends. */
const choices: Readonly<Record<string, readonly Json[]>> = {
  department: ['engineering', 'sales', 'finance', 'hr', 'operations'],
  employmentType: ['full-time', 'part-time', 'intern', 'contractor'],
  workMode: ['on-site', 'hybrid', 'remote'],
  ownDevice: [false, true],
  laptop: ['standard', 'none'],
  privilegedAccess: [false, true],
};

const others: Readonly<Record<string, Json>> = {
  fullName: 'Ann Smith',
  personalEmail: 'ann@example.com',
  manager: '1001',
  legalEntity: 'DE',
  office: 'Berlin',
  jobLevel: 'M1',
  jobTitle: 'Anything',
  startDate: '2026-12-07',
  contractEndDate: '2027-01-29',
  costCenter: 'CC-0042',
  monthlySalary: { amount: 1, currency: 'EUR' },
  homeAddress: '1 Example Street',
  privilegedReason: 'Runs the release pipeline.',
};

function* combinations(): Generator<Record<string, Json>> {
  const keys = Object.keys(choices);
  const total = keys.reduce((product, key) => product * choices[key]!.length, 1);
  for (let number = 0; number < total; number++) {
    let rest = number;
    const chosen = keys.map((key) => {
      const values = choices[key]!;
      const value = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
      return [key, value] as const;
    });
    yield { ...others, ...Object.fromEntries(chosen) };
  }
}

describe('the invariants of the onboarding', () => {
  it('hold for every combination of the answers that they depend on', { timeout: 30_000 }, () => {
    const { invariants } = item.document.fulfilment;
    const input = { requester, now: Date.parse('2026-11-23T09:00:00Z'), persons: new Map(), locale: 'en' };
    let plans = 0;
    for (const answers of combinations()) {
      const plan = planRequest({ item, version: 1 }, { ...input, answers }, { calendars, mode: 'submit' });
      if (!plan.admitted || !plan.json.valid) throw new Error(JSON.stringify(plan.json.errors));
      const opened = plan.json.tickets.map(({ key }) => key.split(':')[0]);
      for (const { id, holds } of invariants)
        if (truth(holds, { values: { ...plan.facts, opened } }) !== true)
          throw new Error(`${id} does not hold for ${JSON.stringify(answers)}`);
      plans += 1;
    }
    expect(plans).toBe(480);
    expect(invariants).toHaveLength(24);
  });
});
