import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertyTimeout } from './cases/property-runs';
import { randomCondition, randomFacts, randomPending } from './cases/random-condition';
import { clausesIn, judgeClauses } from './clause-tree';
import { compileCondition } from './compile-condition';
import type { FactSource } from './condition';
import { traceClauses } from './cases/trace-once';

const remote = { '==': [{ var: 'answers.workMode' }, 'remote'] };
const manager = { in: ['manager', { var: 'requester.roles' }] };
const office = { '==': [{ var: 'answers.office' }, 'Berlin'] };
const broken = { throw: { var: 'answers.workMode' } };
const facts = {
  values: { answers: { workMode: 'remote' }, requester: { roles: ['hr'] } },
  pending: new Set(['answers.office']),
};

describe('the clauses of a condition', () => {
  const verdicts = (condition: unknown) =>
    clausesIn(judgeClauses(condition, facts)).map(({ verdict }) => verdict);

  it.each([
    ['each on its own', { and: [remote, { '!': manager }] }, [true, false]],
    [
      'not those behind what decides',
      { and: [manager, remote, office] },
      [false, 'not-evaluated', 'not-evaluated'],
    ],
    [
      'not those behind what holds of an `or`',
      { or: [remote, { and: [manager, office] }] },
      [true, 'not-evaluated', 'not-evaluated'],
    ],
    [
      'those behind what is not known',
      { and: [office, manager, remote] },
      ['unknown', false, 'not-evaluated'],
    ],
    ['the branch that a test leads to', { if: [manager, office, remote] }, [false, 'not-evaluated', true]],
    ['both where the test is not known', { if: [office, manager, remote] }, ['unknown', false, true]],
    ['what has no answer', { and: [broken, remote] }, ['fails', 'not-evaluated']],
  ])('are judged: %s', (_, condition, expected) => {
    expect(verdicts(condition)).toEqual(expected);
  });

  it('have the values that they read, as far as these are known', () => {
    expect(clausesIn(judgeClauses({ and: [remote, office] }, facts)).map(({ values }) => values)).toEqual([
      { 'answers.workMode': 'remote' },
      {},
    ]);
  });

  it(
    'come to what the condition comes to, and agree with what its trace tells',
    () => {
      fc.assert(
        fc.property(randomCondition(4), randomFacts, randomPending, (condition, values, paths) => {
          const open = { values, pending: new Set(paths) };
          const judged = judgeClauses(condition, open);
          expect(judged.verdict).toBe(truthOrFailure(condition, open));
          if (judged.verdict === 'fails') return;
          const told = clausesIn(judged).map(({ clause, verdict }) => JSON.stringify([clause, verdict]));
          for (const { clause, result } of traceClauses(condition, open))
            expect(told).toContain(JSON.stringify([clause, result]));
        }),
        { numRuns: propertyRuns(2000) },
      );
    },
    propertyTimeout,
  );

  function truthOrFailure(condition: unknown, open: FactSource) {
    try {
      return compileCondition(condition).truth(open);
    } catch {
      return 'fails';
    }
  }
});
