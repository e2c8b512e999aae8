import { describe, expect, it } from 'vitest';
import { sampleRule, sampleTicket } from '../../tests/builders/sample-rules';
import type { Finding } from '../checks/check-item';
import { planWitness } from '../checks/plan-witness';
import type { ItemDocument } from '../item-document';
import { documentFiles, loadCalendars, readDocument, shippedItems } from '../load-items.server';
import { parseItem } from '../parse-item';
import type { RequestPlan } from '../plan-request';
import type { TableDocument } from '../../rules/fulfilment-document';
import { proveItem } from './prove-item';

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
type Draft = Mutable<ItemDocument>;
type Fulfilment = Draft['fulfilment'];
type Table = NonNullable<Fulfilment['tables']>[number];

const calendars = loadCalendars();
const now = Date.UTC(2026, 10, 23, 9);
const surroundings = {
  departments: ['hr', 'it', 'facilities', 'finance', 'legal', 'engineering', 'sales', 'operations'],
  calendars: [...calendars.keys()],
};

function onboarding(): Draft {
  const file = documentFiles(shippedItems).find((each) => each.endsWith('employee-onboarding.json'));
  return readDocument(file ?? '') as Draft;
}

function prove(document: Draft) {
  return proveItem(parseItem(document, surroundings), { calendars, surroundings, now });
}

function planOf(document: Draft, { witness }: Finding): RequestPlan {
  const plan = planWitness(parseItem(document, surroundings), witness!, calendars);
  expect(plan.admitted).toBe(true);
  return plan as RequestPlan;
}

const answer = (field: string) => ({ var: `answers.${field}` });
const is = (field: string, value: unknown) => ({ '==': [answer(field), value] });
const ruleOf = ({ rules }: Fulfilment, id: string) => rules.find((each) => each.id === id)!;
const ticketOf = (fulfilment: Fulfilment, id: string) => ruleOf(fulfilment, id).then[0]!.ticket!;
const text = { en: 'text', 'zh-CN': 'text' };

function table(hit: TableDocument['hit'], rows: TableDocument['rows'][number]['when'][]): Table {
  const document: TableDocument = {
    id: 'kit',
    text,
    hit,
    inputs: ['workMode', 'laptop'].map((field) => ({ title: text, value: answer(field) })),
    outputs: [],
    then: [{ ticket: sampleTicket('it.kit') }],
    rows: rows.map((when, at) => ({ id: String(at), when, then: [] })),
  };
  return document as Table;
}

interface Planted {
  readonly check: Finding['check'];
  readonly plant: (fulfilment: Fulfilment, document: Draft) => void;
  /** The plan of the witness shows it. */
  readonly shown: (plan: RequestPlan) => boolean;
}

const start = { name: 'start', date: answer('startDate') };
const keysOf = ({ json }: RequestPlan) => json.tickets.map(({ key }) => key);
const rulesOf = ({ json }: RequestPlan) => json.trace.map(({ rule }) => rule);

const planted: Readonly<Record<string, Planted>> = {
  'a rule that contradicts itself': {
    check: 'never-holds',
    plant: ({ rules }) => {
      const when = { and: [is('workMode', 'remote'), is('workMode', 'hybrid')] };
      rules.push(sampleRule('dead', [sampleTicket('it.dead')], when) as (typeof rules)[number]);
    },
    shown: (plan) => !rulesOf(plan).includes('dead'),
  },
  'a rule that contradicts the form': {
    check: 'never-holds',
    plant: ({ rules }) => {
      const when = { and: [is('workMode', 'remote'), is('rdZone', true)] };
      rules.push(sampleRule('dead', [sampleTicket('it.dead')], when) as (typeof rules)[number]);
    },
    shown: (plan) => !rulesOf(plan).includes('dead'),
  },
  'a rule behind one that stops': {
    check: 'never-reached',
    plant: ({ rules }) => {
      rules.push(
        { id: 'halt', text, when: is('workMode', 'remote'), then: [], stop: true },
        sampleRule('late', [sampleTicket('it.late')], {
          and: [is('workMode', 'remote'), is('jobLevel', 'M1')],
        }) as (typeof rules)[number],
      );
    },
    shown: (plan) =>
      rulesOf(plan).includes('halt') &&
      !keysOf(plan).includes('it.late') &&
      plan.facts.answers.jobLevel === 'M1',
  },
  'a rule that always stops': {
    check: 'always-stops',
    plant: ({ rules }) => {
      const when = { or: [is('workMode', 'remote'), { '!!': [answer('office')] }] };
      rules.splice(-1, 0, { id: 'halt', text, when, then: [], stop: true });
    },
    shown: (plan) => rulesOf(plan).at(-1) === 'halt',
  },
  'a row behind a wider one': {
    check: 'shadowed-row',
    plant: (fulfilment) => {
      fulfilment.tables = [
        table('first', [
          ['remote', null],
          [null, null],
          ['hybrid', 'none'],
        ]),
      ];
    },
    shown: (plan) => rulesOf(plan).includes('kit/1') && plan.facts.answers.workMode === 'hybrid',
  },
  'a table with a gap': {
    check: 'table-gap',
    plant: (fulfilment) => {
      fulfilment.tables = [
        table('unique', [
          ['remote', null],
          ['hybrid', null],
          ['on-site', 'none'],
        ]),
      ];
    },
    shown: (plan) => plan.json.valid && !keysOf(plan).includes('it.kit'),
  },
  'a table with an overlap': {
    check: 'table-overlap',
    plant: (fulfilment) => {
      fulfilment.tables = [
        table('unique', [
          [null, null],
          ['hybrid', 'developer'],
        ]),
      ];
    },
    shown: ({ fault }) => fault !== null && fault.message.includes('E-402'),
  },
  'a key that two rules open': {
    check: 'opened-twice',
    plant: ({ rules }) => {
      const when = { and: [is('jobLevel', 'M1'), is('employmentType', 'contractor')] };
      rules.push(sampleRule('again', [sampleTicket('fin.vendor')], when) as (typeof rules)[number]);
    },
    shown: ({ fault }) => fault !== null && fault.message.includes('E-402'),
  },
  'a circle of prerequisites': {
    check: 'circular-work',
    plant: (fulfilment) => {
      ticketOf(fulfilment, 'it.laptop').after = ['it.ship-laptop'];
    },
    shown: ({ fault }) => fault !== null && fault.message.includes('E-405'),
  },
  'a prerequisite that never comes': {
    check: 'prerequisite-never',
    plant: (fulfilment) => {
      ticketOf(fulfilment, 'fin.vendor').after = ['hr.contract'];
    },
    shown: (plan) => keysOf(plan).includes('fin.vendor') && !keysOf(plan).includes('hr.contract'),
  },
  'an approval of the requester alone': {
    check: 'approval-nobody',
    plant: (fulfilment) => {
      ticketOf(fulfilment, 'it.privileged-access').approvals![0]!.approvers = ['answer:/manager'];
    },
    shown: ({ json }) =>
      json.tickets.some(({ approvals }) => approvals.some(({ approvers }) => approvers.length === 0)),
  },
  'an approval that the head cannot give': {
    check: 'approval-nobody',
    plant: (fulfilment) => {
      ticketOf(fulfilment, 'it.other-software').approvals![0]!.approvers = ['head-of:subject'];
    },
    shown: ({ json }) =>
      json.tickets.some(({ approvals }) => approvals.some(({ approvers }) => approvers.length === 0)),
  },
  'a promise that a chain of tickets breaks': {
    check: 'later-than-promised',
    plant: (fulfilment) => {
      fulfilment.promise = { workingDays: 5 };
      const { rules } = fulfilment;
      for (const rule of rules.filter(({ then }) => then.some(({ ticket }) => ticket && 'of' in ticket.ola)))
        rule.then[0]!.ticket!.ola = { workingDays: 1 };
    },
    shown: ({ json, facts }) => {
      // Nobody works for more than a week before the first day is over: five working days end within nine days.
      const latest = Math.max(...json.tickets.map(({ ola }) => Date.parse(ola.plannedDueAt)));
      return json.valid && latest > facts.now + 5 * 86_400_000;
    },
  },
  'a promise before a date that a ticket is later than': {
    check: 'later-than-promised',
    plant: (fulfilment) => {
      fulfilment.promise = { workingDaysBefore: 5, of: start };
    },
    shown: ({ json, facts }) => {
      const first = Date.parse(`${String(facts.answers.startDate)}T00:00:00Z`);
      const latest = Math.max(...json.tickets.map(({ ola }) => Date.parse(ola.plannedDueAt)));
      return json.valid && latest > first - 5 * 86_400_000;
    },
  },
  'an invariant that a rule breaks': {
    check: 'invariant-broken',
    plant: (fulfilment) => {
      ruleOf(fulfilment, 'fin.payroll').when = { '!=': [answer('legalEntity'), 'CN'] };
    },
    shown: (plan) =>
      plan.facts.answers.employmentType === 'contractor' && keysOf(plan).includes('fin.payroll'),
  },
  'an invariant that is broken where a named condition holds': {
    check: 'invariant-broken',
    plant: (fulfilment) => {
      fulfilment.conditions = { isRemote: is('workMode', 'remote') };
      fulfilment.invariants.push({ id: 'named', text, holds: { '!': [{ 'fw.is': 'isRemote' }] } });
    },
    shown: (plan) => plan.facts.answers.workMode === 'remote',
  },
  'an invariant that the form breaks': {
    check: 'invariant-broken',
    plant: (_, { form }) => {
      form.rules.find(({ id }) => id === 'privileged-access')!.when = true;
    },
    shown: (plan) =>
      plan.facts.answers.employmentType === 'intern' && keysOf(plan).includes('it.privileged-access'),
  },
};

describe('what is planted', () => {
  it.each(Object.entries(planted))('%s is found, with a case that shows it', (_, { check, plant, shown }) => {
    const document = onboarding();
    plant(document.fulfilment, document);
    const { findings } = prove(document);
    const found = findings.filter((each) => each.check === check);
    expect(found).not.toEqual([]);
    const plan = planOf(document, found[0]!);
    expect(plan.problems).toEqual([]);
    expect(shown(plan)).toBe(true);
  });
});

describe('work that counts working days', () => {
  const hurried = { 'fw.before': [answer('startDate'), { 'fw.addWorkingDays': [{ var: 'today' }, 3] }] };

  it('is tried on both sides of the day, and nothing is called proven by it', () => {
    const document = onboarding();
    const { rules, invariants } = document.fulfilment;
    rules.push(sampleRule('hurry', [sampleTicket('it.hurry')], hurried) as (typeof rules)[number]);
    const opens = { in: ['it.hurry', { var: 'opened' }] };
    invariants.push({ id: 'kept', text, holds: { or: [opens, { '!': [hurried] }] } });
    invariants.push({ id: 'broken', text, holds: { '!': [opens] } });
    const proof = prove(document);
    expect(proof.findings.map(({ check }) => check)).toEqual(['invariant-broken']);
    expect(keysOf(planOf(document, proof.findings[0]!))).toContain('it.hurry');
    const kept = proof.invariants.find(({ id }) => id === 'kept')!;
    expect(kept).toMatchObject({ exhaustive: false, broken: null });
    expect(kept.cases).toBeGreaterThan(0);
    // What does not hang on the start date is proven as before: a contract ends after it.
    const sampled = proof.invariants.filter(({ exhaustive }) => !exhaustive).map(({ id }) => id);
    expect(sampled).toEqual(['contract-that-ends', 'kept', 'broken']);
  });

  it('is not said never to be done where the days that were tried are samples', () => {
    const document = onboarding();
    const { rules } = document.fulfilment;
    // Not on the day that is today.
    const when = { '!': [{ 'fw.isWorkingDay': [{ var: 'today' }, 'berlin'] }] };
    rules.push(sampleRule('rest', [sampleTicket('it.rest')], when) as (typeof rules)[number]);
    expect(prove(document).findings).toEqual([]);
  });
});

describe('what is no fault', () => {
  it.each(['employee-onboarding', 'area-access', 'report-problem'])('%s proves clean', (name) => {
    const file = documentFiles(shippedItems).find((each) => each.endsWith(`${name}.json`));
    const { findings, regions, invariants } = prove(readDocument(file ?? '') as Draft);
    expect(findings.map(({ message }) => message.en)).toEqual([]);
    expect(regions.cases).toBeGreaterThan(0);
    expect(invariants.every(({ exhaustive, cases }) => exhaustive && cases > 0)).toBe(true);
  });

  it('a circle that no answers bring together, a gap that none reach, and what a fallback catches', () => {
    const document = onboarding();
    const { fulfilment } = document;
    ticketOf(fulfilment, 'fac.home-office-kit').after = ['fac.desk'];
    ticketOf(fulfilment, 'fac.desk').after = ['fac.home-office-kit'];
    fulfilment.tables = [
      table('unique', [
        ['on-site', null],
        ['hybrid', null],
        ['remote', null],
      ]),
    ];
    const checks = prove(document).findings.map(({ check }) => check);
    expect(checks).toEqual(['prerequisite-never', 'prerequisite-never']);
  });

  it('a promise that every ticket keeps', () => {
    const document = readDocument(
      documentFiles(shippedItems).find((each) => each.endsWith('report-problem.json')) ?? '',
    ) as Draft;
    document.fulfilment.promise = { workingDays: 3 };
    expect(prove(document).findings).toEqual([]);
  });

  it('a promise after a date that every ticket keeps', () => {
    const document = onboarding();
    document.fulfilment.promise = { workingDaysAfter: 40, of: start };
    expect(prove(document).findings).toEqual([]);
  });

  it('a rule that counts from a later day on', () => {
    const checksOf = (dates: { from: string; until?: string }) => {
      const document = onboarding();
      const { rules } = document.fulfilment;
      const rule = sampleRule('dated', [sampleTicket('it.dated')]) as (typeof rules)[number];
      rules.push({ ...rule, ...dates });
      return prove(document).findings.map(({ check }) => check);
    };
    expect(checksOf({ from: '2027-01-01' })).toEqual([]);
    expect(checksOf({ from: '2025-01-01', until: '2025-12-31' })).toEqual(['never-holds']);
  });
});
