import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NaiveError, interpret, isTrue } from './cases/naive-interpreter';
import { caseCalendars as workingDays } from './cases/day-loop';
import { propertyRuns, propertyTimeout } from './cases/property-runs';
import { randomCondition, randomFacts } from './cases/random-condition';
import { compileCondition } from './compile-condition';
import { ConditionError, errorType } from './condition-error';

type Ending = { readonly value: unknown } | { readonly error: string };

function ending(evaluate: () => unknown): Ending {
  try {
    return { value: evaluate() };
  } catch (error) {
    if (error instanceof ConditionError) return { error: error.type };
    if (error instanceof NaiveError) return { error: errorType(error.value) };
    throw error;
  }
}

describe('a compiled condition', () => {
  it(
    'comes to what interpreting it comes to, for its value and for its truth',
    () => {
      fc.assert(
        fc.property(randomCondition(4), randomFacts, (condition, facts) => {
          const compiled = compileCondition(condition);
          const expected = ending(() => interpret(condition, facts));
          expect(ending(() => valueOf(compiled.value({ values: facts, workingDays })))).toEqual(expected);
          const truth = 'value' in expected ? { value: isTrue(expected.value) } : expected;
          expect(ending(() => compiled.truth({ values: facts, workingDays }))).toEqual(truth);
        }),
        { numRuns: propertyRuns(4000) },
      );
    },
    propertyTimeout,
  );
});

function valueOf(outcome: ReturnType<ReturnType<typeof compileCondition>['value']>): unknown {
  return outcome.known ? outcome.value : 'unknown';
}
