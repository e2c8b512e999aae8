import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCalendars as workingDays } from '../conditions/cases/day-loop';
import { propertyRuns, propertyTimeout } from '../conditions/cases/property-runs';
import { randomCondition, randomFacts, randomPending } from '../conditions/cases/random-condition';
import type { FactSource } from '../conditions/condition';
import { Evaluation } from '../conditions/evaluation';
import { FactTable } from '../conditions/fact-table';
import { Unknown } from '../conditions/unknown';
import { RuleError } from '../rule-error';
import { CalendarError } from '../working-time/calendar-error';
import { ConditionIndex } from './condition-index';
import { Matcher, type Matchable } from './matcher';

/** Numbers of the conditions that are not false, with what they come to; or the error. */
function matched(
  table: FactTable,
  conditions: readonly Matchable[],
  facts: FactSource,
  options?: { indexed: boolean },
): unknown {
  const matcher = new Matcher(table, options);
  for (const each of conditions) matcher.add(each);
  try {
    const { numbers, decisions } = matcher.match(Evaluation.of(table, facts));
    return numbers.map((number, at) => {
      const decision = decisions[at];
      return [number, decision instanceof Unknown ? decision.waitsFor : decision];
    });
  } catch (error) {
    if (error instanceof RuleError || error instanceof CalendarError) return `${error.code} ${error.place}`;
    throw error;
  }
}

function matchables(documents: readonly unknown[], stopping: readonly number[] = []): Matchable[] {
  return documents.map((document, number) => ({
    document,
    place: `/${number}`,
    stops: stopping.includes(number),
  }));
}

const constant = fc.constantFrom<unknown>('a', '', '1', 'abc', 0, 1, 2, true, false, null);
const path = fc.constantFrom(
  'answers.text',
  'answers.count',
  'answers.list',
  'requester.roles',
  'answers.flag',
);
const read = path.map((each) => ({ var: each }));
const comparison = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '==='), read, constant, fc.boolean())
    .map(([name, fact, value, turned]) => ({ [name]: turned ? [value, fact] : [fact, value] })),
  fc.tuple(read, fc.array(constant, { maxLength: 3 })).map((operands) => ({ in: operands })),
  fc.tuple(constant, read).map((operands) => ({ in: operands })),
  fc.tuple(read, fc.array(constant, { maxLength: 3 })).map((operands) => ({ 'fw.hasAny': operands })),
);
const keyed = fc.oneof(
  comparison,
  fc.array(comparison, { minLength: 1, maxLength: 3 }).map((operands) => ({ or: operands })),
  comparison.map((operand) => ({ '!!': operand })),
);
const condition = fc.oneof(
  { weight: 4, arbitrary: keyed },
  { weight: 4, arbitrary: fc.tuple(keyed, randomCondition(2)).map((operands) => ({ and: operands })) },
  { weight: 1, arbitrary: randomCondition(3) },
);

describe('many conditions at once', () => {
  it(
    'are matched by the index as by trying each, whatever the facts, errors and order included',
    () => {
      fc.assert(
        fc.property(
          fc.array(condition, { maxLength: 12 }),
          fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 2 }),
          randomFacts,
          randomPending,
          (documents, stopping, values, paths) => {
            const table = new FactTable();
            const conditions = matchables(documents, stopping);
            const facts = { values, pending: new Set(paths), workingDays };
            expect(matched(table, conditions, facts)).toEqual(
              matched(table, conditions, facts, { indexed: false }),
            );
          },
        ),
        { numRuns: propertyRuns(4000) },
      );
    },
    propertyTimeout,
  );

  it('are only tried where the facts allow it', () => {
    const table = new FactTable();
    const is = (kind: string) => ({
      and: [{ '==': [{ var: 'answers.kind' }, kind] }, { var: 'answers.more' }],
    });
    const index = new ConditionIndex(table);
    for (const [number, document] of [is('a'), is('b'), true, is('a'), false].entries())
      index.add(number, document, 9);
    const candidates = (values: Record<string, unknown>, pending?: string) =>
      index.candidates(Evaluation.of(table, { values, pending: pending ? new Set([pending]) : undefined }));
    expect(candidates({ answers: { kind: 'a' } })).toEqual([0, 2, 3]);
    expect(candidates({ answers: { kind: 'c' } })).toEqual([2]);
    expect(candidates({})).toEqual([2]);
    // A number has no equal among words: whoever compares them is told so.
    expect(candidates({ answers: { kind: 1 } })).toEqual([0, 1, 2, 3]);
    expect(candidates({}, 'answers.kind')).toEqual([0, 1, 2, 3]);
  });

  it('end at one that stops, and wait for one that may', () => {
    const table = new FactTable();
    const conditions = matchables([true, { var: 'answers.flag' }, true, { '/': [1, 0] }], [1]);
    expect(matched(table, conditions, { values: { answers: { flag: true } } })).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(matched(table, conditions, { values: { answers: { flag: false } } })).toBe('E-402 /3');
    const open = { values: {}, pending: new Set(['answers.flag']) };
    expect(matched(table, conditions, open)).toEqual([
      [0, true],
      [1, ['answers.flag']],
      [2, ['answers.flag']],
      [3, ['answers.flag']],
    ]);
  });
});
