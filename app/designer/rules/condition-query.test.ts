import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../rules/conditions/condition';
import { operatorOf, operatorsFor } from './clause-operators';
import type { Clause } from './clause-operators';
import type { ConditionFact } from './condition-facts';
import { conditionOf, firstValue, queryOf } from './condition-query';
import type { Group } from './condition-query';

const options = [
  { value: 'remote', label: 'Remote' },
  { value: 'office', label: 'Office' },
];
const facts: readonly ConditionFact[] = [
  { path: 'answers.mode', label: 'Mode', kind: 'choice', options },
  { path: 'answers.tools', label: 'Tools', kind: 'list', options },
  { path: 'answers.hours', label: 'Hours', kind: 'number', options: [] },
  { path: 'answers.start', label: 'Start', kind: 'date', options: [] },
  { path: 'answers.own', label: 'Own', kind: 'yes-no', options: [] },
  { path: 'answers.where', label: 'Where', kind: 'other', options: [] },
  { path: 'today', label: 'Today', kind: 'date', options: [] },
];

const clause: fc.Arbitrary<Clause> = fc
  .constantFrom(...facts)
  .chain((fact) => fc.tuple(fc.constant(fact), fc.constantFrom(...operatorsFor(fact.kind))))
  .chain(([fact, operator]) =>
    fc
      .constantFrom(
        firstValue(fact, operator, facts),
        ...(operatorOf(operator)?.takes === 'many' ? [[]] : []),
      )
      .map((value) => ({ field: fact.path, operator, value })),
  );

const group: fc.Arbitrary<Group> = fc.letrec<{ group: Group }>((tie) => ({
  group: fc.record({
    combinator: fc.constantFrom('and' as const, 'or' as const),
    not: fc.boolean(),
    rules: fc.array(fc.oneof({ depthSize: 'small' }, clause, tie('group')), { minLength: 2, maxLength: 3 }),
  }),
})).group;

describe('conditions in the builder', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(group, (query) => {
        const condition = conditionOf(query);
        const read = queryOf(condition, facts);
        expect(read && conditionOf(read)).toEqual(condition);
        expect(read).toEqual(query);
      }),
    );
  });

  it.each<[string, Json]>([
    ['a fact that is none', { '==': [{ var: 'answers.gone' }, 'remote'] }],
    ['an option that is none', { '==': [{ var: 'answers.mode' }, 'moon'] }],
    ['an operator without controls', { '>': [{ '+': [{ var: 'answers.hours' }, 1] }, 3] }],
    ['a branch', { if: [{ var: 'answers.own' }, true, false] }],
    ['never', false],
    ['several clauses, one of which is too much', { and: [{ '!!': [{ var: 'today' }] }, { log: 'x' }] }],
  ])('leaves to the JSON %s', (_, condition) => {
    expect(queryOf(condition, facts)).toBeNull();
  });

  it('reads what is spelt otherwise', () => {
    expect(queryOf({ '!': { var: 'answers.own' } }, facts)?.rules).toEqual([
      { field: 'answers.own', operator: 'not-given', value: null },
    ]);
    expect(queryOf(true, facts)).toEqual({ combinator: 'and', not: false, rules: [] });
  });
});
