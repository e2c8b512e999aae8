import { beforeAll, describe, expect, it } from 'vitest';
import { loadCalendars, loadItems } from '../../catalog/load-items.server';
import { parseItem, type Item } from '../../catalog/parse-item';
import { planRequest, type PlanInput } from '../../catalog/plan-request';
import type { FulfilmentDocument, FulfilmentRule } from '../../rules/fulfilment-document';
import type { PlanJson } from '../../rules/plan';
import { randomCase } from '../../tests/policy-oracle/generate/random-case';
import { firstChanged } from '../../tests/mutation/first-changed';
import { replayOver, SMALLEST_COUNT } from './replay-report';
import type { StoredRequest } from './stored-request';

const CASES = 80;
const calendars = loadCalendars();

interface Asked {
  readonly stored: StoredRequest;
  readonly input: PlanInput;
  /** The plan that it got. */
  readonly json: PlanJson;
}

/** What is changed in place to plant a mistake. */
interface Planting {
  audience: unknown;
  fulfilment: { -readonly [Part in keyof FulfilmentDocument]: FulfilmentDocument[Part] };
  form: {
    schema: { properties: Record<string, Record<string, unknown>>; required: string[] };
    texts: Record<string, unknown>;
    layout: { steps: { rows: string[][] }[] };
    rules: unknown;
  };
}

function shippedItem(): Item {
  const found = loadItems().find(({ document }) => document.key === 'employee-onboarding');
  if (!found) throw new Error('The onboarding does not ship');
  return found;
}

const shipped = shippedItem();

function planted(change: (item: Planting, rule: (id: string) => Changing) => void): Item {
  const document = structuredClone(shipped.written) as unknown as Planting;
  const rule = (id: string) => document.fulfilment.rules.find((each) => each.id === id) as Changing;
  change(document, rule);
  return parseItem(document);
}

type Ticket = NonNullable<FulfilmentRule['then'][number]['ticket']>;
type Changing = { when: unknown; then: { ticket: { -readonly [Part in keyof Ticket]: Ticket[Part] } }[] };

/** Planned as somebody would who has never heard of replays. */
function naivePlan(item: Item, input: PlanInput): PlanJson {
  return planRequest({ item, version: 1 }, input, { calendars, mode: 'submit' }).json;
}

function workOf({ approvals, tickets }: PlanJson): string {
  const words = tickets.map(({ key, department, priority, after, approvals: own, ola }) =>
    JSON.stringify([key, department, priority, after.toSorted(), own, ola]),
  );
  return JSON.stringify([approvals, words.sort()]);
}

function keysOf({ tickets }: PlanJson): ReadonlySet<string> {
  return new Set(tickets.map(({ key }) => key));
}

describe('replaying requests', () => {
  const asked: Asked[] = [];
  const stored = () => asked.map((each) => each.stored);
  const numbers = (chosen: (each: Asked) => boolean) =>
    asked.filter(chosen).map((each) => each.stored.number);

  beforeAll(() => {
    for (let index = 0; asked.length < CASES; index += 1) {
      const { requester, answers, now, people } = randomCase('replay', index);
      const persons = new Map(people.map((person) => [person.number, person]));
      const input = { requester, answers, now, persons, locale: 'en' };
      const plan = planRequest({ item: shipped, version: 1 }, input, { calendars, mode: 'submit' });
      if (!plan.admitted || !plan.json.valid) continue;
      const { facts } = plan;
      const { approvals, tickets, trace } = JSON.parse(JSON.stringify(plan.json)) as PlanJson;
      asked.push({
        input,
        json: plan.json,
        stored: {
          ...{
            id: String(index),
            number: index,
            requesterId: requester.id,
            submittedAt: now,
            versionId: '1',
          },
          ...{ item: shipped, facts, plan: { approvals, tickets }, trace, calendars },
        },
      });
    }
  });

  it('changes nothing under the same rules', () => {
    const again = planted(() => undefined);
    expect(replayOver(stored(), again)).toMatchObject({
      requests: CASES,
      unchanged: CASES,
      kinds: {},
      groups: [],
    });
    expect(firstChanged(stored(), again)).toBeUndefined();
  });

  const mistakes: Readonly<Record<string, Parameters<typeof planted>[0]>> = {
    'a rule gone': ({ fulfilment }) => {
      fulfilment.rules = fulfilment.rules.filter(({ id }) => id !== 'fin.corporate-card');
    },
    'a clause narrowed': (_, rule) => {
      rule('it.laptop').when = { '==': [{ var: 'answers.laptop' }, 'developer'] };
    },
    'a comparison flipped': (_, rule) => {
      rule('hr.orientation').when = { '==': [{ var: 'answers.employmentType' }, 'contractor'] };
    },
    'a rule for everybody': (_, rule) => {
      rule('fac.badge').when = true;
    },
    'another target': (_, rule) => {
      rule('it.mailbox').then[0]!.ticket.ola = { workingHours: 40 };
    },
    'another department': (_, rule) => {
      const { ticket } = rule('it.security-training').then[0]!;
      Object.assign(ticket, { department: 'hr', shows: [] });
    },
    'another priority': (_, rule) => {
      rule('it.security-training').then[0]!.ticket.priority = 'urgent';
    },
    'a prerequisite gone': (_, rule) => {
      rule('it.mailbox').then[0]!.ticket.after = [];
    },
    'an approval gone': ({ fulfilment }) => {
      fulfilment.approvals = fulfilment.approvals.slice(1);
    },
    'what hangs on a salary': (_, rule) => {
      rule('fin.payroll').when = { '>': [{ var: 'answers.monthlySalary.amount' }, 6000] };
    },
  };

  it.each(Object.entries(mistakes))('finds exactly whom %s concerns', (_, mistake) => {
    const next = planted(mistake);
    const differs = ({ input, json }: Asked) => workOf(json) !== workOf(naivePlan(next, input));
    const affected = numbers(differs);
    expect(affected.length).toBeGreaterThan(0);
    expect(affected).toContain(firstChanged(stored(), next)?.number);
    const { groups, unchanged, kinds } = replayOver(stored(), next);
    const told = new Set(groups.flatMap(({ requests }) => requests));
    const secret = groups.some((group) => group.secret);
    if (!secret) expect([...told].sort((a, b) => a - b)).toEqual(affected);
    expect(unchanged).toBe(CASES - told.size);
    if (secret) return;
    const newer = (each: Asked) => keysOf(naivePlan(next, each.input));
    expect(kinds.gain ?? 0).toBe(
      numbers((each) => [...newer(each)].some((key) => !keysOf(each.json).has(key))).length,
    );
    expect(kinds.lose ?? 0).toBe(
      numbers((each) => [...keysOf(each.json)].some((key) => !newer(each).has(key))).length,
    );
  });

  it('says what made the difference', () => {
    const causes = (change: Parameters<typeof planted>[0]) =>
      replayOver(stored(), planted(change))
        .groups.filter(({ knockOn }) => !knockOn)
        .map((group) => [group.changes[0]?.en, group.causes[0]?.en]);
    expect(causes(mistakes['a clause narrowed']!)).toEqual([
      [
        'Loses “Laptop: …”',
        'Rule “Whoever is to have a laptop gets one prepared” no longer holds: Laptop is not Developer',
      ],
    ]);
    expect(causes(mistakes['a rule gone']!)[0]?.[1]).toMatch(/^There is no rule “.*” any more$/);
    expect(causes(mistakes['another target']!)[0]).toEqual([
      expect.stringMatching(/^The target of “.*” is 40 wh, was /),
      expect.stringMatching(/gives another target$/),
    ]);
    expect(causes(mistakes['an approval gone']!)[0]?.[1]).toMatch(/is not asked any more$/);
  });

  it('counts what hangs on classified answers in fives, and names nobody', () => {
    const next = planted(mistakes['what hangs on a salary']!);
    const report = replayOver(stored(), next);
    expect(report.groups.length).toBeGreaterThan(0);
    for (const group of report.groups) {
      expect(group).toMatchObject({ secret: true, requests: [] });
      expect(group.count % SMALLEST_COUNT).toBe(0);
    }
    expect(report).toMatchObject({ unchanged: CASES, kinds: {} });
    for (const { before, after } of Object.values(report.load)) expect(after).toEqual(before);
  });

  describe('under another form', () => {
    it('says which answers it does not take', () => {
      const next = planted(({ form }, rule) => {
        const laptop = form.schema.properties.laptop as { enum: string[] };
        laptop.enum = laptop.enum.filter((option) => option !== 'developer');
        form.rules = JSON.parse(JSON.stringify(form.rules), (_, value: unknown) =>
          Array.isArray(value) ? value.filter((each) => each !== 'developer') : value,
        );
        delete (form.texts.laptop as { options: Record<string, unknown> }).options.developer;
        rule('it.laptop').when = { '==': [{ var: 'answers.laptop' }, 'standard'] };
        rule('it.ship-laptop').when = false;
      });
      const developers = numbers(({ stored: { facts } }) => facts.answers.laptop === 'developer');
      const { dropped, kinds } = replayOver(stored(), next);
      expect(dropped).toEqual({ laptop: developers.length });
      expect(kinds.lose).toBeGreaterThanOrEqual(developers.length);
    });

    it('concludes nothing from an answer that nobody was asked for', () => {
      const next = planted(({ form, fulfilment }) => {
        form.schema.properties.phone = { 'x-type': 'yes-no', type: 'boolean' };
        form.schema.properties.colour = { 'x-type': 'choice', type: 'string', enum: ['red', 'blue'] };
        const label = { en: 'Colour', 'zh-CN': '颜色' };
        const options = { red: label, blue: label };
        form.texts.phone = { label };
        form.texts.colour = { label, options };
        form.layout.steps[0]!.rows.push(['phone'], ['colour']);
        form.schema.required.push('colour');
        const [first] = fulfilment.rules;
        fulfilment.rules = fulfilment.rules.map((rule) =>
          rule === first
            ? { ...rule, when: { and: [rule.when, { '==': [{ var: 'answers.colour' }, 'red'] }] } }
            : rule,
        );
      });
      const { missing, kinds, groups } = replayOver(stored(), next);
      const got = numbers(({ stored: { plan } }) => plan.tickets.some(({ key }) => key === 'hr.contract'));
      expect(missing).toEqual({ colour: CASES });
      expect(kinds.undecided).toBe(got.length);
      expect(kinds.lose).toBeUndefined();
      expect(groups[0]?.causes[0]?.en).toMatch(/waits for an answer to: Colour$/);
    });

    it('says who could not have asked', () => {
      const next = planted((item) => {
        item.audience = { in: ['hr', { var: 'requester.roles' }] };
      });
      const others = numbers(({ input }) => !input.requester.roles.includes('hr'));
      const { kinds, groups } = replayOver(stored(), next);
      expect(kinds).toEqual({ refused: others.length });
      expect(groups[0]?.changes[0]?.en).toMatch(/^E-101/);
    });
  });
});
