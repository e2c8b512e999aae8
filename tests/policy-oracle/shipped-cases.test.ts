import { describe, expect, it } from 'vitest';
import { witnessOf } from '../../catalog/cases/case-facts';
import type { ItemCase } from '../../catalog/cases/case-schema';
import { loadItems } from '../../catalog/load-items.server';
import { comparePlans } from './compare-plans';
import type { Case, ItemKey } from './oracle/case';
import { expectPlan } from './oracle/expect-plan';
import { productPlan } from './product-plan';

/** The policy's words end at who may ask, and at the last day of its calendars. */
const beyondThePolicy = [
  'employee-may-not-request-an-onboarding',
  'start-beyond-the-calendar-cannot-be-planned',
];

/** The cases of the shipped items are run with their items: here the policy is asked whether they are right. */
const cases = loadItems().flatMap(({ document: { key, cases: own = [] } }) =>
  own
    .filter(({ id }) => !beyondThePolicy.includes(id))
    .map((each) => [each.id, askedBy(key as ItemKey, each)] as const),
);

function askedBy(item: ItemKey, each: ItemCase): Case {
  const { requester, persons, answers, now } = witnessOf(each);
  const people = [requester, ...persons];
  const subject = people.find(({ number }) => number === answers.person) ?? null;
  return { item, now, requester, subject, answers, people };
}

describe('the cases of the shipped items', () => {
  it.each(cases)('%s is what the policy calls for', (_, asked) => {
    expect(comparePlans(expectPlan(asked), productPlan(asked))).toEqual([]);
  });
});
