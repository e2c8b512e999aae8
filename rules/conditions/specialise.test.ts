import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCalendars as workingDays } from './cases/day-loop';
import { propertyRuns, propertyTimeout } from './cases/property-runs';
import { randomCondition, randomFacts } from './cases/random-condition';
import { ConditionError } from './condition-error';
import { evaluate, truth } from './evaluate';
import { readPaths } from './read-paths';
import { specialise } from './specialise';

const hr = { requester: { id: 'CN-1', roles: ['hr'], tags: [{ k: 1 }] }, item: { key: 'onboarding' } };
const answered = { var: 'answers.flag' };
const isHr = { in: ['hr', { var: 'requester.roles' }] };

describe('specialising a condition on known facts', () => {
  it(
    'changes no outcome, and leaves nothing that reads them',
    () => {
      fc.assert(
        fc.property(randomCondition(4), randomFacts, (condition, facts) => {
          const { requester, item, ...others } = facts;
          const rest = specialise(condition, { requester, item });
          const test = specialise(condition, { requester, item }, 'truth');
          for (const path of [...readPaths(rest), ...readPaths(test)])
            expect(path).not.toMatch(/^(requester|item)/);
          let whole;
          try {
            whole = evaluate(condition, { values: facts, workingDays });
          } catch (error) {
            // Where the condition ends in an error the rest may have left out what it stumbled over.
            if (error instanceof ConditionError) return;
            throw error;
          }
          expect(evaluate(rest, { values: others, workingDays })).toEqual(whole);
          expect(truth(test, { values: others, workingDays })).toBe(
            truth(condition, { values: facts, workingDays }),
          );
        }),
        { numRuns: propertyRuns(4000) },
      );
    },
    propertyTimeout,
  );

  it.each([
    ['drops what holds', { and: [isHr, { '==': [answered, 'x'] }] }, { '==': [answered, 'x'] }],
    ['ends with what fails', { and: [{ '==': [answered, 'x'] }, { '!': isHr }] }, false],
    ['ends with what holds in `or`', { or: [{ '==': [answered, 'x'] }, isHr] }, true],
    [
      'takes the branch',
      { if: [{ '!': isHr }, 1, { '==': [{ var: 'item.key' }, 'onboarding'] }, answered, 2] },
      answered,
    ],
    ['leaves out branches', { if: [answered, 1, { '!': isHr }, 2, 3] }, { if: [answered, 1, 3] }],
    [
      'cuts what follows a branch that is sure',
      { if: [answered, 1, isHr, 2, answered, 3] },
      { if: [answered, 1, 2] },
    ],
    [
      'puts values in',
      { in: [answered, { var: 'requester.roles' }] },
      { in: [answered, { preserve: ['hr'] }] },
    ],
    [
      'quotes what would read as an operation',
      { in: [answered, { var: 'requester.tags' }] },
      { in: [answered, { preserve: [{ k: 1 }] }] },
    ],
    [
      'does not take a list that is left over for operands',
      { '!': { and: [isHr, [answered]] } },
      { '!': { and: [[answered]] } },
    ],
    ['reads an operand of `!` for its truth', { '!': { and: [answered, isHr] } }, { '!': answered }],
    [
      'knows nothing of the elements of a list',
      { some: [answered, { and: [{ var: 'k' }, { '!!': { val: [[2], 'requester', 'id'] } }] }] },
      { some: [answered, { var: 'k' }] },
    ],
    ['takes the elements for operands', { cat: { var: 'requester.roles' } }, 'hr'],
    [
      'reaches into loops',
      { some: [answered, { '==': [{ var: '' }, { val: [[2], 'requester', 'id'] }] }] },
      { some: [answered, { '==': [{ var: '' }, 'CN-1'] }] },
    ],
    ['computes paths', { var: { cat: ['answers.', { var: 'requester.id' }] } }, { var: 'answers.CN-1' }],
    ['takes the fallback of what is missing', { var: ['requester.none', answered] }, answered],
    [
      'knows what is missing',
      { missing: ['requester.none', 'answers.a', 'item.key'] },
      { merge: ['requester.none', { missing: ['answers.a'] }] },
    ],
    [
      'takes what is first there',
      { '??': [{ var: 'requester.none' }, answered, { var: 'item.key' }, 1] },
      { '??': [answered, 'onboarding'] },
    ],
    ['leaves alone what reads none of it', { and: [true, answered] }, { and: [true, answered] }],
  ])('%s', (_, condition, rest) => {
    expect(specialise(condition, hr)).toEqual(rest);
  });

  it('keeps the value of an `and` unless only its truth is asked for', () => {
    const condition = { and: [answered, { '!': isHr }] };
    expect(specialise(condition, hr)).toEqual({ and: [answered, false] });
    expect(specialise(condition, hr, 'truth')).toBe(false);
  });

  it('keeps within `try` what could end in an error', () => {
    const condition = { try: [{ or: [{ '==': [answered, 'x'] }, isHr] }, 'caught'] };
    expect(specialise(condition, hr)).toEqual({ try: [{ or: [{ '==': [answered, 'x'] }, true] }, 'caught'] });
  });

  it('leaves working days to whoever knows the calendars, within `try` too', () => {
    const counted = {
      'fw.isWorkingDay': ['2026-03-02', { 'fw.lookup': [{ var: 'item.key' }, { onboarding: 'spring' }] }],
    };
    const left = { 'fw.isWorkingDay': ['2026-03-02', 'spring'] };
    expect(specialise(counted, hr)).toEqual(left);
    expect(specialise({ try: [counted, 'caught'] }, hr)).toEqual({ try: [left, 'caught'] });
    expect(truth(left, { values: {}, workingDays })).toBe(false);
  });

  it('keeps an error that the known facts make certain, without reading them', () => {
    const rest = specialise({ '+': [{ var: 'requester.id' }, 1] }, hr);
    expect(readPaths(rest)).toEqual([]);
    expect(() => evaluate(rest, { values: {} })).toThrow(ConditionError);
  });

  it('does not make a mistake of the author out of a value that is no path', () => {
    for (const bad of [
      { var: { var: 'requester.roles' } },
      { val: [{ var: 'requester.tags' }] },
      { missing: [{ var: 'requester.tags' }] },
    ]) {
      const rest = specialise({ if: [answered, bad, 'fine'] }, hr);
      expect(evaluate(rest, { values: {} })).toEqual({ known: true, value: 'fine' });
      expect(() => evaluate(rest, { values: { answers: { flag: true } } })).toThrow(ConditionError);
    }
  });

  it('knows what is missing also by a list of paths that is known', () => {
    const known = { requester: { paths: ['requester.none', 'answers.a'] } };
    const rest = specialise({ missing: { var: 'requester.paths' } }, known);
    expect(rest).toEqual({ merge: ['requester.none', { missing: ['answers.a'] }] });
  });

  it('throws what the known facts throw', () => {
    const rest = specialise(
      { try: [{ throw: { var: 'requester.roles' } }, { and: [answered, { var: '' }] }] },
      hr,
    );
    expect(evaluate(rest, { values: {} })).toEqual(evaluate({ and: [null] }, { values: {} }));
  });

  it('refuses a bad condition with its place', () => {
    expect(() => specialise({ and: [true, { '=': [1, 1] }] }, hr)).toThrow('/and/1');
  });
});
