import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCalendars, loadItems } from '../../catalog/load-items.server';
import { planRequest } from '../../catalog/plan-request';
import { CAST } from '../../tests/policy-oracle/generate/cast';
import { Dice } from '../../tests/policy-oracle/generate/dice';
import { standingAnswers } from '../../tests/policy-oracle/generate/onboarding-answers';
import { approvalsOf } from '../../tickets/approvals/approval';
import { isClosed, openPrerequisites } from '../../tickets/request-work';
import type { RequestWork } from '../../tickets/request-work';
import { WorkChange } from '../change/work-change';
import type { Request } from '../request';
import { openWork } from '../submission/open-work';
import { applyDifference } from './apply-difference';
import type { PlanSide } from './plan-side';
import { compareWork } from './work-difference';
import type { WorkDifference } from './work-difference';

const calendars = loadCalendars();
const item = loadItems().find(({ document }) => document.key === 'employee-onboarding')!;
const persons = new Map(CAST.map((person) => [person.number, person]));
const requester = { ...persons.get('R-3001')!, roles: ['employee', 'hiring-manager', 'hr'] };
const now = Date.parse('2026-11-23T09:00:00+01:00');
const calendarVersions = new Map([...calendars.keys()].map((key) => [key, `version of ${key}`]));
const byVersion = new Map([...calendars].map(([key, calendar]) => [`version of ${key}`, calendar]));

const request: Request = {
  id: 'request',
  number: 1,
  itemKey: 'employee-onboarding',
  itemVersionId: 'version',
  calendarVersionId: null,
  requesterId: 'R-3001',
  subjectId: null,
  state: 'in-progress',
  keyDate: null,
  revision: 1,
  version: 1,
  submittedAt: now,
  promisedAt: null,
  reviewUntil: null,
  closedAt: null,
};

let ids = 0;
const newId = (): string => `id ${(ids += 1)}`;
const openingOf = (revision: number) => ({
  request: { ...request, revision },
  at: now,
  calendarVersions,
  newId,
});

/** The plan of the nth random set of answers that stands. */
function sideOf(seed: number): PlanSide {
  const dice = new Dice(`changed answers ${seed}`);
  const setting = { dice, requester, legalEntity: dice.pick(['CN', 'DE', 'US']), today: '2026-11-23' };
  const answers = standingAnswers(setting);
  const input = { requester, answers, now, persons, locale: 'en' };
  const plan = planRequest({ item, version: 1 }, input, { calendars, mode: 'submit' });
  if (!plan.admitted || !plan.work) throw new Error(JSON.stringify(plan.json.errors));
  return { facts: plan.facts, plan: plan.work };
}

/** Work on the way: of the tickets that wait for none that is open some are done, some are worked on. */
function underWay(work: RequestWork, dice: Dice): RequestWork {
  let tickets = [...work.tickets];
  for (const { id } of work.tickets) {
    const free = openPrerequisites({ ...work, tickets }, id).length === 0;
    const state = free
      ? dice.pick(['blocked', 'ready', 'in-progress', 'waiting-on-vendor', 'done', 'done'] as const)
      : 'blocked';
    tickets = tickets.map((ticket) => (ticket.id === id ? { ...ticket, state } : ticket));
  }
  return { ...work, tickets };
}

function changed(work: RequestWork, sides: readonly [PlanSide, PlanSide], revision: number) {
  const difference = compareWork(item, sides, work);
  const change = new WorkChange(request, work, 'R-3001', now);
  let number = 1_000;
  const numberOf = (): number => (number += 1);
  applyDifference(change, difference, {
    sides,
    opening: openingOf(revision),
    calendars: byVersion,
    numberOf,
  });
  return { difference, work: change.work };
}

/** The open tickets with all that is planned of them, by key; the clock and the life of a ticket apart. */
function openTickets(work: RequestWork, without: ReadonlySet<string>) {
  const keyOf = new Map(work.tickets.map(({ id, key }) => [id, key]));
  const asked = (ticketId: string | null) =>
    approvalsOf(work.approvals, ticketId)
      .map(({ key, order, approvers, excludes, shows, title }) => ({
        key,
        order,
        approvers,
        excludes,
        shows,
        title,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  const tickets = work.tickets
    .filter(({ key, state }) => state !== 'cancelled' && state !== 'done' && !without.has(key))
    .map((ticket) => {
      const { id, key, rule, department, title, detail, priority } = ticket;
      const after = work.prerequisites
        .filter((each) => each.ticketId === id)
        .map((each) => keyOf.get(each.afterId));
      return [
        key,
        { rule, department, title, detail, priority, after: after.sort(), approvals: asked(id) },
      ] as const;
    });
  return { own: asked(null), tickets: Object.fromEntries(tickets.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function doneKeys({ tickets }: RequestWork): Set<string> {
  return new Set(tickets.filter(({ state }) => state === 'done').map(({ key }) => key));
}

const seeds = fc.tuple(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000));

describe('changed answers of the onboarding', { timeout: 30_000 }, () => {
  it('come to the open work that a submission of them would have come to, and back', () => {
    const effects = new Set<string>();
    fc.assert(
      fc.property(seeds, ([first, second, life]) => {
        const [a, b] = [sideOf(first), sideOf(second)];
        const start = underWay(openWork(a.plan, openingOf(1)), new Dice(`life ${life}`));
        const done = doneKeys(start);
        const there = changed(start, [a, b], 2);
        for (const { effect } of there.difference.tickets) effects.add(effect);
        expect(openTickets(there.work, done)).toEqual(openTickets(openWork(b.plan, openingOf(2)), done));
        const back = changed(there.work, [b, a], 3);
        expect(openTickets(back.work, done)).toEqual(openTickets(openWork(a.plan, openingOf(3)), done));
        // What is done stays as it is, whatever is wanted.
        for (const ticket of start.tickets.filter(({ state }) => state === 'done'))
          expect(back.work.tickets.find(({ id }) => id === ticket.id)).toEqual(ticket);
      }),
      { numRuns: 150 },
    );
    const seen = ['added', 'cancelled', 'kept', 'restarted', 'updated'];
    expect([...effects]).toEqual(expect.arrayContaining(seen));
  });

  it('do nothing where they are the same', () => {
    fc.assert(
      fc.property(seeds, ([seed, , life]) => {
        const start = underWay(openWork(sideOf(seed).plan, openingOf(1)), new Dice(`life ${life}`));
        const { difference, work } = changed(start, [sideOf(seed), sideOf(seed)], 2);
        expect(difference).toEqual({ tickets: [], approvals: [] } satisfies WorkDifference);
        expect(work.tickets.map((ticket) => ({ ...ticket, planRevision: 1 }))).toEqual(start.tickets);
        expect(work.prerequisites).toEqual(start.prerequisites);
      }),
      { numRuns: 30 },
    );
  });

  it('let nothing run that waits for what has become open', () => {
    fc.assert(
      fc.property(seeds, ([first, second, life]) => {
        const [a, b] = [sideOf(first), sideOf(second)];
        const start = underWay(openWork(a.plan, openingOf(1)), new Dice(`life ${life}`));
        const { work } = changed(start, [a, b], 2);
        for (const ticket of work.tickets)
          if (ticket.state !== 'blocked' && !isClosed(ticket.state))
            expect(
              openPrerequisites(work, ticket.id).map(({ key }) => key),
              ticket.key,
            ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
