import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertyTimeout } from '../../rules/conditions/cases/property-runs';
import type { Condition, Json } from '../../rules/conditions/condition';
import { readPaths } from '../../rules/conditions/read-paths';
import { sameValue } from '../../rules/conditions/same-value';
import { witnessOf } from '../cases/case-facts';
import { loadCalendars, loadItems } from '../load-items.server';
import type { Item } from '../parse-item';
import { planRequest } from '../plan-request';
import {
  answeredEarly,
  answerSpace,
  askedWith,
  everyAnswer,
  itemOf,
  smallAnswers,
  smallItem,
  withoutNull,
} from './test-data/small-items';
import { whyNot, type WhyNot } from './why-not';

const calendars = loadCalendars();
const MOST_CHANGES = 3;
type Given = Readonly<Record<string, Json>>;
const fields = Object.keys(answerSpace);
const answersTo = (field: string) => answerSpace[field] ?? [];

/** Whether the ticket comes, and all that is answered otherwise than before counts as it is answered. */
function comes(item: Item, before: Given, after: Given): boolean {
  const plan = planRequest({ item, version: 0 }, askedWith(withoutNull(after)), { calendars, mode: 'draft' });
  if (!plan.admitted || plan.json.tickets.every(({ key }) => key !== 'sought')) return false;
  return Object.entries(after).every(
    ([field, value]) =>
      sameValue(before[field] ?? null, value) ||
      value === null ||
      (sameValue(plan.facts.answers[field], value) &&
        plan.json.errors.every((each) => each.field !== `/${field}`)),
  );
}

function distance(one: Given, other: Given): number {
  return Object.keys(other).filter((field) => !sameValue(one[field] ?? null, other[field] ?? null)).length;
}

describe('the changes that would open a ticket', () => {
  it(
    'open it through the form, and no fewer do, by trying everything',
    () => {
      fc.assert(
        fc.property(smallItem, smallAnswers, (small, given) => {
          const item = itemOf(small);
          const told = whyNot(item, 'sought', askedWith(given), { calendars });
          fc.pre(told.state === 'not-opened');
          if (told.state !== 'not-opened') return;
          const openings = everyAnswer().filter((other) => comes(item, given, other));
          const fewest = Math.min(...openings.map((other) => distance(given, other)));
          expect(told.ways.length > 0).toBe(fewest <= MOST_CHANGES);
          if (fewest <= MOST_CHANGES) expect(told.complete).toBe(true);
          for (const way of told.ways) {
            expect(way).toHaveLength(fewest);
            const changes = Object.fromEntries(way.map(({ field, to }) => [field, to]));
            expect(comes(item, given, { ...given, ...changes })).toBe(true);
          }
        }),
        { numRuns: propertyRuns(30) },
      );
    },
    propertyTimeout,
  );
});

describe('what is told to somebody who may not read an answer', () => {
  /** What stands on the page all the same: the other answers that count, and which of them wait for something. */
  const seenWithout = (item: Item, given: Given, secret: string): Json => {
    const plan = planRequest({ item, version: 0 }, askedWith(given), { calendars, mode: 'draft' });
    if (!plan.admitted) return null;
    const waiting = [...plan.pending].filter((path) => path !== `answers.${secret}`).sort();
    return { answers: { ...plan.facts.answers, [secret]: null }, waiting };
  };

  it(
    'is the same whatever was answered there, and changes none of it',
    () => {
      fc.assert(
        fc.property(smallItem, smallAnswers, fc.constantFrom(...fields), (small, given, secret) => {
          const item = itemOf(small);
          const hidden = new Set([secret]);
          const others = answersTo(secret).map((value) => withoutNull({ ...given, [secret]: value }));
          const toldOf = (answers: Given) =>
            whyNot(item, 'sought', askedWith(answers), { calendars, hidden });
          const told = others.map(
            (answers) => [seenWithout(item, answers, secret), toldOf(answers)] as const,
          );
          const missing = told.filter(([, { state }]) => state === 'not-opened');
          for (const [one, why] of missing)
            for (const [other, whyThen] of missing)
              if (sameValue(one, other)) expect(openIn(why, secret)).toEqual(openIn(whyThen, secret));
          for (const [, why] of missing)
            if (why.state === 'not-opened')
              for (const way of why.ways) expect(way.map(({ field }) => field)).not.toContain(secret);
        }),
        { numRuns: propertyRuns(60), examples: [[...answeredEarly, 'mode']] },
      );
    },
    propertyTimeout,
  );

  /** What reaches the reader: a clause on what is hidden is told as such, without its words. */
  function openIn(why: WhyNot, secret: string): unknown {
    if (why.state !== 'not-opened') return why;
    const isHidden = ({ clause }: { readonly clause: Condition }) =>
      readPaths(clause).includes(`answers.${secret}`);
    const rules = why.rules.map(({ rule, because, clauses }) => ({
      ...{ rule, because },
      clauses: clauses.map((clause) => (isHidden(clause) ? 'hidden' : clause)),
    }));
    return { ...why, rules };
  }
});

describe('a ticket of the onboarding that does not come', () => {
  const item = loadItems().find(({ document }) => document.key === 'employee-onboarding')!;
  const remote = item.document.cases!.find(({ id }) => id === 'remote-engineer-gets-no-desk-badge-or-zone')!;
  const { requester, answers, now, persons } = witnessOf(remote);
  const asked = (change: object) => ({
    requester,
    answers: { ...answers, ...change },
    now,
    persons: new Map(persons.map((each) => [each.number, each])),
    locale: 'en',
  });
  const why = (key: string, change = {}) => whyNot(item, key, asked(change), { calendars });

  it('tells the rule that failed and the answers that would open it', () => {
    expect(why('fac.desk')).toMatchObject({
      state: 'not-opened',
      rules: [{ rule: 'fac.desk', because: 'condition' }],
      ways: [[{ field: 'workMode', to: 'on-site' }], [{ field: 'workMode', to: 'hybrid' }]],
      complete: true,
    });
  });

  it('tells what a list lacks', () => {
    expect(why('it.software:ide', { software: ['office-suite'] })).toMatchObject({
      state: 'not-opened',
      rules: [],
      ways: [[{ field: 'software', to: ['office-suite', 'ide'] }]],
    });
  });

  it('says what comes anyway, and what nothing opens', () => {
    expect(why('it.account')).toEqual({ state: 'opened' });
    expect(why('it.none')).toEqual({ state: 'nothing-opens-it' });
  });
});
