import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFacts, samplePerson } from '../tests/builders/sample-facts';
import { shippedCalendars } from '../tests/builders/shipped-calendars';
import { compileRules } from './compile-rules';
import { propertyTimeout } from './conditions/cases/property-runs';
import type { Answers } from './facts';
import type { FulfilmentDocument } from './fulfilment-document';
import type { WorkPlan } from './plan';
import { planWork } from './plan-work';

const file = path.join(import.meta.dirname, '../catalog/items/employee-onboarding.json');
const rules = compileRules(
  (JSON.parse(readFileSync(file, 'utf8')) as { fulfilment: FulfilmentDocument }).fulfilment,
);

const answers: fc.Arbitrary<Answers> = fc.record({
  legalEntity: fc.constantFrom('CN', 'DE', 'US'),
  department: fc.constantFrom('engineering', 'sales', 'finance'),
  jobLevel: fc.constantFrom('IC1', 'M2'),
  manager: fc.constantFrom('1001', '3003'),
  employmentType: fc.constantFrom('full-time', 'part-time', 'intern', 'contractor'),
  startDate: fc.constantFrom('2026-11-24', '2026-12-07', '2026-12-28'),
  workMode: fc.constantFrom('on-site', 'hybrid', 'remote'),
  office: fc.constantFrom('Berlin', 'Shanghai'),
  laptop: fc.constantFrom('standard', 'developer', 'none'),
  software: fc.subarray(['office-suite', 'chat', 'ide']),
  otherSoftware: fc.subarray(['Figma']),
  privilegedAccess: fc.boolean(),
});

function plan(given: Answers, pending?: ReadonlySet<string>): WorkPlan {
  const requester = samplePerson({ roles: ['hiring-manager', 'department-head'], department: 'sales' });
  return planWork(rules, sampleFacts({ answers: given, requester }), {
    calendars: (key) => shippedCalendars[key as keyof typeof shippedCalendars],
    locale: 'en',
    pending,
  });
}

const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);
const bare = (key: string) => key.split(':')[0];

describe('a plan from half-filled facts', () => {
  it(
    'promises only what every completion holds, and leaves out only what none does',
    () => {
      fc.assert(
        fc.property(
          answers,
          fc.subarray([
            'legalEntity',
            'employmentType',
            'workMode',
            'laptop',
            'software',
            'startDate',
            'manager',
            'department',
          ]),
          (full, open) => {
            const known = Object.fromEntries(Object.entries(full).filter(([field]) => !open.includes(field)));
            const half = plan(known, new Set(open.map((field) => `answers.${field}`)));
            const whole = plan(full);
            expect(keys(whole.tickets)).toEqual(expect.arrayContaining(keys(half.tickets)));
            const mentioned = [...keys(half.tickets), ...keys(half.possible)];
            for (const key of keys(whole.tickets))
              expect(mentioned.some((one) => one === key || one === bare(key))).toBe(true);
            for (const { waitsFor } of half.possible) expect(waitsFor.length).toBeGreaterThan(0);
            expect(keys(whole.approvals)).toEqual(expect.arrayContaining(keys(half.approvals)));
            expect(whole.possible).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    },
    propertyTimeout,
  );
});
