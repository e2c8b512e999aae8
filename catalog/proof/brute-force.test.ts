import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinations } from '../../rules/spaces/combinations';
import { propertyRuns, propertyTimeout } from '../../rules/conditions/cases/property-runs';
import type { Json } from '../../rules/conditions/condition';
import { truth } from '../../rules/conditions/evaluate';
import { plainFulfilment } from '../../rules/rule-sets/expand-rules';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import { RuleError } from '../../rules/rule-error';
import { samplePerson } from '../../tests/builders/sample-facts';
import { DocumentError } from '../document-error';
import { loadCalendars } from '../load-items.server';
import { parseItem } from '../parse-item';
import type { Item } from '../parse-item';
import { planRequest } from '../plan-request';
import type { RequestPlan } from '../plan-request';
import { proveItem } from './prove-item';
import { domains, smallItems } from '../../tests/builders/small-items';

const calendars = loadCalendars();
const now = Date.UTC(2026, 10, 23, 9);
const fields = Object.keys(domains);

/** The plans of all answers that stand, whether the rules refuse them or not. */
function allPlans(item: Item): readonly RequestPlan[] {
  const input = { requester: samplePerson({ zone: 'UTC' }), now, persons: new Map(), locale: 'en' };
  const all = combinations<Json | undefined>(fields.length, (prefix) => [
    ...(domains[fields[prefix.length] ?? ''] ?? []),
    undefined,
  ]);
  return [...all].flatMap((values) => {
    const given = fields.flatMap((field, at) => (values[at] === undefined ? [] : [[field, values[at]]]));
    const answers = Object.fromEntries(given) as Record<string, Json>;
    const plan = planRequest({ item, version: 0 }, { ...input, answers }, { calendars, mode: 'submit' });
    if (!plan.admitted) return [];
    // A hidden answer is the same as none: both are tried.
    return plan.problems.length === 0 ? [plan] : [];
  });
}

/** The rules that count, as the words of the documentation say it. */
function counting(rules: readonly ExpandedRule[], { facts }: RequestPlan): ReadonlySet<ExpandedRule> {
  const found = new Set<ExpandedRule>();
  const decided = new Set<string>();
  for (const rule of rules) {
    if (rule.table?.hit === 'first' && decided.has(rule.table.id)) continue;
    if (truth(rule.rule.when as never, { values: { ...facts } }) !== true) continue;
    found.add(rule);
    if (rule.table) decided.add(rule.table.id);
    if (rule.stops) break;
  }
  return found;
}

/** Everything that is wrong, as `check what`, found by looking at every plan. */
function bruteForce(item: Item) {
  const { rules } = plainFulfilment(item.document.fulfilment);
  const plans = allPlans(item);
  const [faults, others, beyond] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const counts = plans.map((plan) => counting(rules, plan));
  const always = rules.findIndex(
    (rule, at) =>
      rule.stops &&
      at + 1 < rules.length &&
      counts.every((set) => rules.some((each, n) => n <= at && each.stops && set.has(each))) &&
      counts.some((set) => set.has(rule)),
  );
  for (const [at, rule] of rules.entries()) {
    const holds = plans.map(({ facts }) => truth(rule.rule.when as never, { values: { ...facts } }) === true);
    if (!holds.includes(true)) others.add(`never-holds ${rule.when.place}`);
    else if (!counts.some((set) => set.has(rule))) others.add(`behind ${rule.when.place}`);
    // It alone is told, and not what comes after it.
    if (always >= 0 && at > always) beyond.add(rule.when.place);
    if (at === always) others.add(`always-stops ${rule.when.place}`);
  }
  for (const [at, plan] of plans.entries()) {
    const { fault, json, facts } = plan;
    if (fault instanceof RuleError)
      faults.add(fault.code === 'E-405' ? 'circular-work' : `refused ${placeOf(fault, rules)}`);
    if (!json.valid) continue;
    const opened = json.tickets.map(({ key }) => key);
    for (const { id, holds } of item.document.fulfilment.invariants)
      if (truth(holds as never, { values: { ...facts, opened } }) !== true)
        others.add(`invariant-broken ${id}`);
    const [row] = rules.filter(({ table }) => table);
    const set = counts[at] ?? new Set();
    const stopped = [...set].some((each) => each.stops && rules.indexOf(each) < rules.indexOf(row!));
    if (row && row.table?.hit !== 'collect' && !stopped && ![...set].some(({ table }) => table))
      others.add('table-gap');
  }
  for (const rule of rules)
    for (const { ticket } of rule.rule.then)
      for (const key of ticket?.after ?? []) {
        const own = counts.filter((set) => set.has(rule));
        const opens = (set: ReadonlySet<ExpandedRule>) =>
          [...set].some((each) => each.rule.then.some((effect) => effect.ticket?.key === key));
        if (own.length > 0 && !own.some(opens)) others.add(`prerequisite-never ${rule.rule.id} ${key}`);
      }
  return { faults, others, beyond };
}

/** A table, or a key: of rules that open the same key any may be named. */
function placeOf({ place }: RuleError, rules: readonly ExpandedRule[]): string {
  const rule = rules.find(({ then }) => place.startsWith(`${then.place}/`));
  return place.startsWith('/tables') && !place.endsWith('/key')
    ? 'kit'
    : (rule?.rule.then[0]?.ticket?.key ?? '');
}

function proven(item: Item): { readonly faults: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const { findings, regions } = proveItem(item, { calendars, surroundings: {}, now });
  expect(regions.sampled).toBe(0);
  expect(findings.every(({ witness }) => witness !== undefined)).toBe(true);
  const { rules } = plainFulfilment(item.document.fulfilment);
  const [faults, others] = [new Set<string>(), new Set<string>()];
  const { invariants } = item.document.fulfilment;
  for (const { check, place: whole } of findings) {
    const place = whole.replace('/fulfilment', '');
    const owner = rules.find(({ then, table }) => !table && place.startsWith(`${then.place}/`))?.rule;
    if (check === 'circular-work') faults.add(check);
    else if (check === 'table-overlap') faults.add('refused kit');
    else if (check === 'opened-twice') faults.add(`refused ${owner?.then[0]?.ticket?.key ?? 'kit'}`);
    else if (check === 'invariant-broken')
      others.add(`${check} ${invariants[Number(place.split('/')[2])]?.id}`);
    else if (check === 'table-gap') others.add(check);
    else if (check === 'prerequisite-never')
      others.add(`${check} ${owner?.id} ${owner?.then[0]?.ticket?.after?.[Number(place.split('/').at(-1))]}`);
    else others.add(`${check === 'shadowed-row' || check === 'never-reached' ? 'behind' : check} ${place}`);
  }
  return { faults, others };
}

describe('the proof of a small item', () => {
  it(
    'finds what trying every answer finds',
    () => {
      let clean = 0;
      fc.assert(
        fc.property(smallItems, (document) => {
          const item = parsed(document);
          fc.pre(item !== null);
          const expected = bruteForce(item);
          const found = proven(item);
          expect([...found.faults].sort()).toEqual([...expected.faults].sort());
          // Where the rules refuse some answers, no plan may be left to show the rest with.
          for (const each of found.others) expect([...expected.others]).toContain(each);
          if (expected.faults.size > 0) return;
          clean += 1;
          const told = [...expected.others].filter(
            (each) => !expected.beyond.has(each.split(' ')[1] ?? '') || each.startsWith('invariant'),
          );
          expect([...found.others].sort()).toEqual(told.sort());
        }),
        { numRuns: propertyRuns(120) },
      );
      expect(clean).toBeGreaterThan(20);
    },
    propertyTimeout,
  );
});

/** Null for rules of a form that go in a circle. */
function parsed(document: unknown): Item | null {
  try {
    return parseItem(document);
  } catch (error) {
    if (error instanceof DocumentError && error.faults.every(({ code }) => code === 'E-405')) return null;
    throw error;
  }
}
