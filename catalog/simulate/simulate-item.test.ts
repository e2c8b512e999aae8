import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesIn } from '../../rules/conditions/clause-tree';
import { propertyRuns, propertyTimeout } from '../../rules/conditions/cases/property-runs';
import { witnessOf } from '../cases/case-facts';
import { loadCalendars, loadItems } from '../load-items.server';
import { planRequest, type PlanInput } from '../plan-request';
import type { Item } from '../parse-item';
import { simulateItem } from './simulate-item';
import { askedWith, itemOf, smallAnswers, smallItem } from './test-data/small-items';

const calendars = loadCalendars();
/** What half-filled answers decide, and what the rules came to in it. */
const simulated = (item: Item, input: PlanInput) => {
  const plan = planRequest({ item, version: 0 }, input, { calendars, mode: 'draft' });
  return { admitted: plan.admitted, plan: plan.json, ...simulateItem(item, plan) };
};

describe('what the rules of an item come to', () => {
  it(
    'is what the plan was made by',
    () => {
      fc.assert(
        fc.property(smallItem, smallAnswers, (small, given) => {
          const item = itemOf(small);
          const { plan, rules } = simulated(item, askedWith(given));
          const held = rules.filter(({ verdict }) => verdict === true || verdict === 'unknown');
          expect(held.map(({ id, verdict }) => [id, verdict])).toEqual(
            plan.trace.map(({ rule, result }) => [rule, result]),
          );
          for (const { rule, clauses } of plan.trace) {
            const judged = rules.find(({ id }) => id === rule)!;
            const told = clausesIn(judged.condition).map(({ clause, verdict }) =>
              JSON.stringify([clause, verdict]),
            );
            for (const { clause, result } of clauses)
              expect(told).toContain(JSON.stringify([clause, result]));
          }
          const opened = held.filter(({ verdict }) => verdict === true).flatMap(({ tickets }) => tickets);
          expect(plan.tickets.map(({ key }) => key)).toEqual(opened);
        }),
        { numRuns: propertyRuns(60) },
      );
    },
    propertyTimeout,
  );

  const item = loadItems().find(({ document }) => document.key === 'employee-onboarding')!;
  const [contractor] = item.document.cases!.filter(
    ({ id }) => id === 'german-hybrid-contractor-gets-sixteen-tickets',
  );
  const simulate = (change: object) => {
    const { requester, answers, now } = witnessOf(contractor!);
    const asked = { requester, answers: { ...answers, ...change }, now, persons: new Map(), locale: 'en' };
    return simulated(item, asked);
  };

  it('tells every clause, the approvals that have a condition, and where each is edited', () => {
    const { rules } = simulate({});
    expect(rules.find(({ id }) => id === 'it.ship-laptop')).toMatchObject({
      kind: 'rule',
      place: '/fulfilment/rules/9/when',
      verdict: false,
    });
    expect(rules.find(({ kind }) => kind === 'approval')).toMatchObject({ id: 'manager-confirms' });
  });

  it('tells what half-filled answers leave open', () => {
    const { rules } = simulate({ workMode: undefined });
    const desk = rules.find(({ id }) => id === 'fac.desk')!;
    expect([desk.verdict, clausesIn(desk.condition).map(({ verdict }) => verdict)]).toEqual([
      'unknown',
      ['unknown'],
    ]);
  });

  it('judges nothing for somebody who may not ask', () => {
    const asked = { ...witnessOf(contractor!), persons: new Map(), locale: 'en' };
    const outsider = { ...asked, requester: { ...asked.requester, roles: ['employee'] } };
    expect(simulated(item, outsider)).toMatchObject({ admitted: false, rules: [] });
  });
});
