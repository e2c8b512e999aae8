import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCalendars as workingDays } from './cases/day-loop';
import { propertyRuns, propertyTimeout } from './cases/property-runs';
import { randomCondition, randomFacts, randomPending } from './cases/random-condition';
import { compileCondition } from './compile-condition';
import { ConditionError } from './condition-error';
import { evaluate, truth } from './evaluate';

type Facts = Record<string, Record<string, unknown>>;

/** The facts with the pending ones taken from another set of facts, which may not have them either. */
function completed(facts: Facts, pending: readonly string[], others: Facts): Facts {
  const result: Facts = structuredClone(facts);
  for (const path of pending) {
    const [root = '', key] = path.split('.');
    if (key === undefined) result[root] = others[root] ?? {};
    else if (Object.hasOwn(others[root] ?? {}, key)) (result[root] ??= {})[key] = others[root]?.[key];
    else delete result[root]?.[key];
  }
  return result;
}

/** What an evaluation comes to; undefined where it ends in an error. */
function ending<Result>(evaluation: () => Result): { readonly came: Result } | undefined {
  try {
    return { came: evaluation() };
  } catch (error) {
    if (error instanceof ConditionError) return undefined;
    throw error;
  }
}

describe('an outcome that is known although facts are pending', () => {
  it(
    'is the outcome of every completion that has one',
    () => {
      const completions = fc.array(randomFacts, { minLength: 4, maxLength: 4 });
      fc.assert(
        fc.property(
          randomCondition(4),
          randomFacts,
          randomPending,
          completions,
          (condition, facts, paths, all) => {
            const compiled = compileCondition(condition);
            const open = { values: facts, pending: new Set(paths), workingDays };
            const early = ending(() => compiled.value(open));
            const earlyTruth = ending(() => compiled.truth(open));
            for (const others of all) {
              const whole = { values: completed(facts as Facts, paths, others as Facts), workingDays };
              const value = ending(() => compiled.value(whole));
              const decided = ending(() => compiled.truth(whole));
              // An error before anything pending was read is an error in every completion.
              if (early === undefined) expect(value).toBeUndefined();
              if (earlyTruth === undefined) expect(decided).toBeUndefined();
              if (early?.came.known && value) expect(value.came).toEqual(early.came);
              if (earlyTruth && earlyTruth.came !== 'unknown' && decided) expect(decided).toEqual(earlyTruth);
            }
          },
        ),
        { numRuns: propertyRuns(4000) },
      );
    },
    propertyTimeout,
  );

  it(
    'waits, where it is not known, for pending facts alone',
    () => {
      fc.assert(
        fc.property(randomCondition(4), randomFacts, randomPending, (condition, facts, paths) => {
          const outcome = ending(() =>
            evaluate(condition, { values: facts, pending: new Set(paths), workingDays }),
          )?.came;
          if (outcome === undefined || outcome.known) return;
          expect(outcome.waitsFor.length).toBeGreaterThan(0);
          expect(paths).toEqual(expect.arrayContaining([...outcome.waitsFor]));
        }),
        { numRuns: propertyRuns(2000) },
      );
    },
    propertyTimeout,
  );

  it(
    'is known exactly when all completions agree, where every fact is read once',
    () => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      const formula = (facts: readonly string[]): fc.Arbitrary<unknown> => {
        const [only] = facts;
        if (facts.length === 1)
          return fc.constantFrom({ var: `answers.${only}` }, { '!': { var: `answers.${only}` } });
        return fc
          .tuple(fc.constantFrom('and', 'or'), fc.integer({ min: 1, max: facts.length - 1 }))
          .chain(([name, cut]) =>
            fc
              .tuple(formula(facts.slice(0, cut)), formula(facts.slice(cut)))
              .map((operands) => ({ [name]: operands })),
          );
      };
      const given = fc.tuple(
        ...names.map(() => fc.constantFrom<boolean | undefined>(true, false, undefined)),
      );
      fc.assert(
        fc.property(formula(names), given, (condition, values) => {
          const open = names.filter((_, i) => values[i] === undefined);
          const known = Object.fromEntries(names.map((name, i) => [name, values[i] ?? null]));
          const outcomes = new Set<unknown>();
          for (let bits = 0; bits < 1 << open.length; bits++) {
            const rest = Object.fromEntries(open.map((name, i) => [name, Boolean(bits & (1 << i))]));
            outcomes.add(truth(condition, { values: { answers: { ...known, ...rest } } }));
          }
          const [first] = outcomes;
          const pending = new Set(open.map((name) => `answers.${name}`));
          const decision = truth(condition, { values: { answers: known }, pending });
          expect(decision).toBe(outcomes.size === 1 ? first : 'unknown');
        }),
        { numRuns: propertyRuns(1000) },
      );
    },
    propertyTimeout,
  );
});

describe('what is known although facts are pending', () => {
  const a = { var: 'answers.a' };
  const isA = { '==': [a, 'x'] };
  const facts = {
    values: { answers: { list: [1, 2] } },
    pending: new Set(['answers.a', 'answers.b', 'answers.money.amount']),
  };
  const known = (value: unknown) => ({ known: true, value });

  it.each([
    ['false and unknown', { and: [isA, false] }, false],
    ['unknown or true', { or: [isA, { '!': [false] }] }, true],
    ['either branch the same', { if: [isA, 'yes', 'yes'] }, 'yes'],
    [
      'a list that is the same in either branch',
      { '?:': [isA, [1, { k: 2, l: 3 }], [1, { k: 2, l: 3 }]] },
      [1, { k: 2, l: 3 }],
    ],
    [
      'some element for certain',
      { some: [[1, 2], { or: [{ '==': [{ var: '' }, 2] }, { val: [[2], 'answers', 'a'] }] }] },
      true,
    ],
    [
      'not all elements for certain',
      { all: [[1, 2], { and: [{ '==': [{ var: '' }, 2] }, { val: [[2], 'answers', 'a'] }] }] },
      false,
    ],
    ['an element of a list that is partly known', { in: ['x', [a, 'x']] }, true],
    ['nothing in an empty list', { in: [a, { var: 'answers.none' }] }, false],
    ['a fact that is missing, not pending', { var: 'answers.c' }, null],
    ['a branch that does not need it', { if: [true, 1, a] }, 1],
  ])('%s', (_, condition, value) => {
    expect(evaluate(condition, facts)).toEqual(known(value));
  });

  it('tells the truth where the value could be more than one false value', () => {
    expect(evaluate({ and: [a, 0] }, facts)).toEqual({ known: false, waitsFor: ['answers.a'] });
    expect(truth({ and: [a, 0] }, facts)).toBe(false);
    expect(truth({ or: [a, 'x'] }, facts)).toBe(true);
  });

  it.each([
    ['both operands', { '+': [a, { var: 'answers.b' }] }, ['answers.a', 'answers.b']],
    [
      'what follows an operand that is unknown',
      { and: [isA, { var: 'answers.b' }] },
      ['answers.a', 'answers.b'],
    ],
    ['only the operand that matters', { and: [{ or: [true, a] }, { var: 'answers.b' }] }, ['answers.b']],
    ['the part of what is read', { var: 'answers.money' }, ['answers.money.amount']],
    ['the whole of what is read in part', { var: 'answers.a.length' }, ['answers.a']],
    [
      'everything pending where everything is read',
      { var: '' },
      ['answers.a', 'answers.b', 'answers.money.amount'],
    ],
    ['a path that is computed', { var: { cat: ['answers.', 'b'] } }, ['answers.b']],
    ['whether it exists', { exists: ['answers', 'a'] }, ['answers.a']],
    ['whether it is missing', { missing: ['answers.list', 'answers.b'] }, ['answers.b']],
    ['a loop body', { map: ['', { val: [[2], 'answers', 'a'] }] }, []],
    ['a loop that runs', { map: [[1], { val: [[2], 'answers', 'a'] }] }, ['answers.a']],
  ])('waits for %s', (_, condition, paths) => {
    expect(compileCondition(condition).value(facts)).toEqual(
      paths.length === 0 ? known([]) : { known: false, waitsFor: paths },
    );
  });

  it('waits, for its truth, for every operand that is unknown, and for none where it is known', () => {
    const open = [isA, { '==': [{ var: 'answers.b' }, 1] }];
    expect(compileCondition({ and: open }).waitsFor(facts)).toEqual(['answers.a', 'answers.b']);
    expect(compileCondition({ and: [...open, false] }).waitsFor(facts)).toEqual([]);
  });

  it('does not hand an unknown to a fold as if it were a value', () => {
    const open = { val: [[2], 'answers', 'a'] };
    const fold = { reduce: [[1, 2], { if: [{ '==': [{ var: 'current' }, 1] }, open, { var: '' }] }, 0] };
    expect(evaluate(fold, facts)).toEqual({ known: false, waitsFor: ['answers.a'] });
  });

  it.each([
    ['an element that is in a list', { in: ['x', [{ '+': [a] }, 'x']] }],
    ['nothing in an empty list', { in: [{ '+': [a] }, { var: 'answers.none' }] }],
    [
      'an element that decides',
      { some: [[1, 2], { or: [{ '==': [{ var: '' }, 2] }, { '+': [{ val: [[2], 'answers', 'a'] }] }] }] },
    ],
    ['an operand that decides', { or: [{ '+': [a] }, true] }],
    ['branches that are the same', { if: [{ '+': [a] }, 1, 1] }],
  ])('within `try`, does not take for sure %s', (_, condition) => {
    const caught = { try: [{ '!!': condition }, 'caught'] };
    expect(evaluate(caught, facts)).toEqual({ known: false, waitsFor: ['answers.a'] });
    expect(evaluate(caught, { values: { answers: { a: 'no number' } } })).toEqual(known('caught'));
  });

  it('looks no further than an unknown within `try`, where an error would be an outcome', () => {
    const condition = { try: [{ if: [{ or: [{ '==': [a, 'x'] }, true] }, 1, 2] }, 'caught'] };
    expect(evaluate(condition, facts)).toEqual({ known: false, waitsFor: ['answers.a'] });
    expect(evaluate(condition, { values: { answers: { a: 1 } } })).toEqual(known('caught'));
  });

  it('does not fail on an operand that may never be reached', () => {
    expect(truth({ and: [isA, { '/': [1, 0] }] }, facts)).toBe('unknown');
    expect(() => truth({ and: [{ '/': [1, 0] }, isA] }, facts)).toThrow(ConditionError);
    const second = { if: [{ var: '' }, { '==': [{ val: [[2], 'answers', 'a'] }, 'x'] }, { '/': [1, 0] }] };
    expect(truth({ some: [[1, 0], second] }, facts)).toBe('unknown');
    expect(truth({ some: [[1, 0], second] }, { values: { answers: { a: 'x' } } })).toBe(true);
  });
});
