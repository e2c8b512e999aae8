import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertyTimeout } from './cases/property-runs';
import { randomCondition, randomFacts, randomPending } from './cases/random-condition';
import { compileCondition } from './compile-condition';
import { ConditionError } from './condition-error';
import { Evaluation } from './evaluation';
import { FactTable } from './fact-table';
import { traceClauses } from './cases/trace-once';
import { compileTrace } from './trace-clauses';

const remote = { '==': [{ var: 'answers.workMode' }, 'remote'] };
const manager = { in: ['manager', { var: 'requester.roles' }] };
const small = { '<': [{ var: 'answers.count' }, 3] };
const facts = {
  values: { answers: { workMode: 'remote', count: 5 }, requester: { roles: ['hr'] } },
  pending: new Set(['answers.office', 'answers.laptop']),
};
const office = { '==': [{ var: 'answers.office' }, 'Berlin'] };
const laptop = { '==': [{ var: 'answers.laptop' }, 'none'] };

const remoteHolds = { clause: remote, values: { 'answers.workMode': 'remote' }, result: true };
const managerFails = { clause: manager, values: { 'requester.roles': ['hr'] }, result: false };
const smallFails = { clause: small, values: { 'answers.count': 5 }, result: false };
const officeOpen = { clause: office, values: {}, result: 'unknown' };
const laptopOpen = { clause: laptop, values: {}, result: 'unknown' };

describe('the clauses that a decision came from', () => {
  it.each([
    ['a comparison alone', remote, [remoteHolds]],
    ['all of an `and` that holds', { and: [remote, { '!': manager }] }, [remoteHolds, managerFails]],
    ['the one that failed of an `and`', { and: [remote, manager, small] }, [managerFails]],
    ['the one that holds of an `or`', { or: [manager, remote, small] }, [remoteHolds]],
    ['all of an `or` that fails', { or: [manager, small] }, [managerFails, smallFails]],
    ['the one that decides behind an unknown one', { and: [office, manager] }, [managerFails]],
    ['what is unknown, not what holds', { and: [remote, office, laptop] }, [officeOpen, laptopOpen]],
    ['what is unknown, not what fails', { or: [manager, office] }, [officeOpen]],
    ['a test and the branch it led to', { if: [manager, office, remote] }, [managerFails, remoteHolds]],
    [
      'an unknown test and both branches',
      { if: [office, manager, remote] },
      [officeOpen, managerFails, remoteHolds],
    ],
    ['what is within `!!`', { '!!': [{ and: [remote] }] }, [remoteHolds]],
    [
      'a fact read for its truth',
      { var: 'answers.count' },
      [{ clause: { var: 'answers.count' }, values: { 'answers.count': 5 }, result: true }],
    ],
    [
      'a missing fact as null',
      { '!': [{ var: 'answers.no' }] },
      [{ clause: { var: 'answers.no' }, values: { 'answers.no': null }, result: false }],
    ],
    ['nothing that reads no facts', { and: [true, { '<': [1, 2] }, remote] }, [remoteHolds]],
    [
      'a loop as one clause',
      { some: [{ var: 'requester.roles' }, { '==': [{ var: '' }, 'hr'] }] },
      [
        {
          clause: { some: [{ var: 'requester.roles' }, { '==': [{ var: '' }, 'hr'] }] },
          values: { 'requester.roles': ['hr'] },
          result: true,
        },
      ],
    ],
    [
      'no value where everything is read',
      { '!!': { val: [] } },
      [{ clause: { val: [] }, values: {}, result: 'unknown' }],
    ],
  ])('%s', (_, condition, clauses) => {
    expect(traceClauses(condition, facts)).toEqual(clauses);
  });

  it('tells no value where everything is read', () => {
    const all = { '!!': [{ val: [] }] };
    expect(traceClauses(all, { values: { a: 1 } })).toEqual([
      { clause: { val: [] }, values: {}, result: true },
    ]);
  });

  it('refuses a bad condition with its place, and fails as the condition does', () => {
    expect(() => traceClauses({ and: true }, facts)).toThrow(ConditionError);
    expect(() => traceClauses({ and: [remote, { '=': 1 }] }, facts)).toThrow('/and/1');
    expect(() => traceClauses({ and: [remote, { '/': [1, 0] }] }, facts)).toThrow('/and/1');
  });

  it('can be traced in the evaluation that decided', () => {
    const table = new FactTable();
    const condition = { and: [remote, manager] };
    const compiled = compileCondition(condition, { table });
    const trace = compileTrace(condition, { table });
    const evaluation = Evaluation.of(table, facts);
    expect(compiled.decide(evaluation)).toBe(false);
    expect(trace.tell(trace.mark(evaluation), evaluation)).toEqual([managerFails]);
  });

  it(
    'are clauses that alone come to what the trace says, and there are some where facts decide',
    () => {
      fc.assert(
        fc.property(randomCondition(4), randomFacts, randomPending, (condition, values, paths) => {
          const open = { values, pending: new Set(paths) };
          let clauses;
          try {
            clauses = traceClauses(condition, open);
          } catch {
            expect(() => compileCondition(condition).truth(open)).toThrow(ConditionError);
            return;
          }
          for (const { clause, result } of clauses) expect(compileCondition(clause).truth(open)).toBe(result);
          if (clauses.length === 0) expect(compileCondition(condition).waitsFor(open)).toEqual([]);
        }),
        { numRuns: propertyRuns(2000) },
      );
    },
    propertyTimeout,
  );
});
