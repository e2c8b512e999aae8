import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../../tests/builders/sample-facts';
import { sampleFulfilment, sampleRule, sampleTicket } from '../../tests/builders/sample-rules';
import { shippedCalendars } from '../../tests/builders/shipped-calendars';
import { compileRules, type CompiledRules } from '../compile-rules';
import { propertyRuns, propertyTimeout } from '../conditions/cases/property-runs';
import type { Answers } from '../facts';
import { answerCandidates } from './answer-candidates';
import { failedRules } from './failed-rules';
import { planOpens } from './plan-opens';
import { atOnce, smallestChanges } from './smallest-changes';

const answer = (field: string) => ({ var: `answers.${field}` });
const remote = { '==': [answer('mode'), 'remote'] };
const large = { '>': [answer('size'), 9] };

function opens(rules: CompiledRules, key: string) {
  const options = { calendars: () => shippedCalendars.berlin, locale: 'en' };
  return planOpens(rules, key, sampleFacts({}), options);
}

function changesFor(rules: CompiledRules, key: string, answers: Answers) {
  return atOnce(smallestChanges(answers, answerCandidates(rules, key, answers), opens(rules, key)));
}

describe('a ticket that did not come', () => {
  const rules = compileRules(
    sampleFulfilment([
      sampleRule('kit', [sampleTicket('kit')], { and: [remote, large] }),
      { ...sampleRule('end', [], { var: 'answers.end' }), stop: true },
      sampleRule('late', [sampleTicket('late', { forEach: answer('parts') })], remote),
    ]),
  );

  it('is told by the clause that failed, by what is not known, or by what held it back', () => {
    const facts = sampleFacts({ answers: { mode: 'remote', size: 3, end: true } });
    expect(failedRules(rules, 'kit', facts)).toEqual([
      {
        rule: 'kit',
        text: { en: 'kit', 'zh-CN': 'kit' },
        because: 'condition',
        clauses: [{ clause: large, values: { 'answers.size': 3 }, result: false }],
      },
    ]);
    expect(failedRules(rules, 'late:a', facts)).toMatchObject([{ rule: 'late', because: 'held-back' }]);
    expect(failedRules(rules, 'kit', facts, { pending: new Set(['answers.size']) })).toMatchObject([
      { because: 'not-known' },
    ]);
    expect(failedRules(rules, 'kit', sampleFacts({ answers: { mode: 'remote', size: 10 } }))).toEqual([]);
    expect(failedRules(rules, 'nothing', facts)).toEqual([]);
  });

  it('would come with the fewest answers changed', () => {
    expect(changesFor(rules, 'kit', { mode: 'hybrid', size: 12 }).ways).toEqual([
      [{ field: 'mode', to: 'remote' }],
    ]);
    const [way, ...others] = changesFor(rules, 'kit', { mode: 'hybrid', size: 3 }).ways;
    expect(way?.map(({ field }) => field)).toEqual(['mode', 'size']);
    expect(others).toEqual([]);
    const parts = ['a'];
    expect(changesFor(rules, 'late:a', { mode: 'remote', end: true, parts }).ways[0]).toEqual([
      { field: 'end', to: false },
    ]);
  });

  it('says when the tries ran out', () => {
    const never = atOnce(smallestChanges({}, new Map([['a', [1, 2, 3]]]), () => false, { mostTries: 2 }));
    expect(never).toEqual({ ways: [], complete: false });
  });
});

describe('the changes that are told', () => {
  const modes = ['remote', 'hybrid', 'on-site'];
  const sizes = [0, 3, 5, 7, 12];
  const flags = [true, false];
  const space: readonly Answers[] = modes.flatMap((mode) =>
    sizes.flatMap((size) => flags.map((flag) => ({ mode, size, flag }))),
  );
  const clause = fc.oneof(
    fc.constantFrom(...modes).map((mode) => ({ '==': [answer('mode'), mode] })),
    fc.subarray(modes, { minLength: 1 }).map((list) => ({ in: [answer('mode'), list] })),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>='), fc.constantFrom(...sizes))
      .map(([name, size]) => ({ [name]: [answer('size'), size] })),
    fc.constant(answer('flag')),
  );
  const condition = fc.oneof(
    clause,
    fc.array(clause, { minLength: 2, maxLength: 3 }).map((operands) => ({ and: operands })),
    fc.array(clause, { minLength: 2, maxLength: 3 }).map((operands) => ({ or: operands })),
    clause.map((operand) => ({ '!': operand })),
  );

  it(
    'really open the ticket, and no fewer do',
    () => {
      fc.assert(
        fc.property(
          condition,
          condition,
          fc.boolean(),
          fc.constantFrom(...space),
          (first, second, stop, answers) => {
            const rules = compileRules(
              sampleFulfilment([
                { ...sampleRule('first', stop ? [] : [sampleTicket('other')], first), ...(stop && { stop }) },
                sampleRule('second', [sampleTicket('sought')], second),
              ]),
            );
            const happens = opens(rules, 'sought');
            fc.pre(!happens(answers));
            const { ways, complete } = changesFor(rules, 'sought', answers);
            expect(complete).toBe(true);
            const distances = space.filter(happens).map((other) => distance(answers, other));
            if (distances.length > 0) expect(ways[0]?.length).toBeLessThanOrEqual(Math.min(...distances));
            for (const way of ways) {
              const to = Object.fromEntries(way.map((change) => [change.field, change.to]));
              expect(happens({ ...answers, ...to })).toBe(true);
              for (const { field } of way)
                expect(happens({ ...answers, ...to, [field]: answers[field] ?? null })).toBe(false);
            }
          },
        ),
        { numRuns: propertyRuns(100) },
      );
    },
    propertyTimeout,
  );

  function distance(one: Answers, other: Answers): number {
    return Object.keys(one).filter((field) => one[field] !== other[field]).length;
  }
});
