import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { countsWorkingDays } from '../../../../rules/conditions/counting';
import type { Json } from '../../../../rules/conditions/condition';
import { tellCondition } from '../../../../rules/explain/tell-condition';
import { operatorOf, operatorsFor, pathOfNamed, writeClause } from './clause-operators';
import type { Clause } from './clause-operators';
import { conditionFacts, factsInCalendar } from './condition-facts';
import type { ConditionFact, FactWords } from './condition-facts';
import { conditionOf, firstValue, queryOf } from './condition-query';
import type { Group } from './condition-query';
import { writeMoved } from './moved-date';

const options = [
  { value: 'remote', label: 'Remote' },
  { value: 'office', label: 'Office' },
];
const facts: readonly ConditionFact[] = [
  { path: 'answers.mode', label: 'Mode', kind: 'choice', options },
  { path: 'answers.tools', label: 'Tools', kind: 'list', entries: 'choice', options },
  { path: 'answers.hours', label: 'Hours', kind: 'number', options: [] },
  { path: 'answers.start', label: 'Start', kind: 'date', options: [] },
  { path: 'answers.own', label: 'Own', kind: 'yes-no', options: [] },
  { path: 'answers.where', label: 'Where', kind: 'other', options: [] },
  { path: 'today', label: 'Today', kind: 'date', options: [] },
  { path: pathOfNamed('away'), label: 'away', kind: 'condition', options: [] },
];

/** The same facts where working days can be counted. */
const workFacts = factsInCalendar(facts);

/** What the builder's controls can be set to: a date also so many days before or after another. */
function valueOf(fact: ConditionFact, operator: string): fc.Arbitrary<Json> {
  const first = firstValue(fact, operator, facts);
  const { takes } = operatorOf(operator) ?? {};
  if (takes === 'many') return fc.constantFrom(first, []);
  if (takes !== 'one' || fact.kind !== 'date') return fc.constant(first);
  const path = fact.path === 'today' ? 'answers.start' : 'today';
  const moved = fc.record({
    path: fc.constant(path),
    days: fc.integer({ min: -40, max: 40 }),
    working: fact.inCalendar ? fc.boolean() : fc.constant(false),
  });
  return fc.oneof(fc.constantFrom<Json>(first, '2026-12-01'), moved.map(writeMoved));
}

function clauseOver(known: readonly ConditionFact[]): fc.Arbitrary<Clause> {
  return fc
    .constantFrom(...known)
    .chain((fact) => fc.tuple(fc.constant(fact), fc.constantFrom(...operatorsFor(fact))))
    .chain(([fact, operator]) =>
      valueOf(fact, operator).map((value) => ({ field: fact.path, operator, value })),
    );
}

const clause = clauseOver(workFacts);

function groupOver(known: readonly ConditionFact[]): fc.Arbitrary<Group> {
  return fc.letrec<{ group: Group }>((tie) => ({
    group: fc.record({
      combinator: fc.constantFrom('and' as const, 'or' as const),
      not: fc.boolean(),
      rules: fc.array(fc.oneof({ depthSize: 'small' }, clauseOver(known), tie('group')), {
        minLength: 2,
        maxLength: 3,
      }),
    }),
  })).group;
}

/** Conditions as people write them: with the builder's facts and operators, well or askew, and spelt in several ways. */
const anyCondition: fc.Arbitrary<Json> = fc.letrec<{ condition: Json }>((tie) => {
  const fact = fc
    .constantFrom(
      'answers.mode',
      'answers.tools',
      'answers.hours',
      'answers.own',
      'today',
      'answers.gone',
      '',
    )
    .chain((path) => fc.constantFrom<Json>({ var: path }, { var: [path] }, { var: [path, 'remote'] }));
  const value = fc.constantFrom<Json>(
    ...['remote', 'moon', 7, true, null, '2026-12-01', {}, [], ['remote'], ['remote', 'office', 'remote']],
  );
  const well = clause.map((each) => writeClause(each));
  const inner = tie('condition');
  const moved = fc
    .tuple(
      fc.constantFrom('fw.addDays', 'fw.addWorkingDays'),
      fc.oneof(fact, value),
      fc.constantFrom<Json[]>([5], [-1], [0], [1.5], ['5'], [{ var: 'answers.hours' }], [5, 'berlin'], []),
    )
    .map(([name, date, days]) => ({ [name]: [date, ...days] }));
  const either = fc.oneof(fact, value, moved);
  const comparison = fc.constantFrom(
    '==',
    '===',
    '!=',
    'in',
    '<',
    '<=',
    '>',
    'fw.before',
    'fw.hasAll',
    'some',
    '+',
  );
  const op = (name: string, args: Json): Json => ({ [name]: args });
  return {
    condition: fc.oneof(
      { depthSize: 'small' },
      { weight: 3, arbitrary: well },
      { weight: 3, arbitrary: fc.tuple(comparison, either, either).map(([name, ...args]) => op(name, args)) },
      fc.constantFrom<Json>(
        { 'fw.isWorkingDay': [{ var: ['today'] }] },
        { 'fw.isWorkingDay': [{ var: 'today' }, 'berlin'] },
        { '<': [{ 'fw.workingDaysBetween': [{ var: 'today' }, { var: 'answers.start' }] }, 5] },
      ),
      fc.tuple(fact, value).map(([each, list]) => ({ some: [each, { in: [{ var: '' }, list] }] })),
      fc.tuple(comparison, fc.array(either, { maxLength: 3 })).map(([name, args]) => op(name, args)),
      fc
        .tuple(fc.constantFrom('!', '!!'), fc.oneof(fact, inner))
        .chain(([name, arg]) => fc.constantFrom(op(name, arg), op(name, [arg]))),
      fc
        .tuple(fc.constantFrom('and', 'or', 'if'), fc.array(inner, { maxLength: 3 }))
        .map(([name, args]) => op(name, args)),
      fc.constantFrom<Json>(true, false, null, 'remote', { log: 'x' }, { and: true }, { or: [], and: [] }),
    ),
  };
}).condition;

const shipped = readdirSync('catalog/items').flatMap((name) => {
  const item = JSON.parse(readFileSync(path.join('catalog/items', name), 'utf8')) as ItemDraftDocument;
  return item.form.rules.map((rule) => ({ item, rule }));
});

describe('conditions in the builder', () => {
  it('can all be made that ship', () => {
    const named = (...keys: readonly string[]) => keys.map((key) => ({ value: key, label: key }));
    const words: FactWords = {
      locale: 'en',
      directory: {
        departments: named('engineering', 'finance', 'operations'),
        offices: [],
        legalEntities: [],
      },
      roleTitle: (role) => role,
      partTitle: (answer) => answer,
    };
    const left = shipped.filter(
      ({ item, rule }) => !queryOf(rule.when ?? true, conditionFacts(item, '', words)),
    );
    expect(shipped.length).toBeGreaterThan(20);
    expect(left.map(({ rule }) => rule.id)).toEqual([]);
  });

  it.each([
    ['of a form', facts],
    ['of the work', workFacts],
  ])('reads back what it wrote %s', (_, known) => {
    fc.assert(
      fc.property(groupOver(known), (query) => {
        const condition = conditionOf(query);
        const read = queryOf(condition, known);
        expect(read && conditionOf(read)).toEqual(condition);
        expect(read).toEqual(query);
      }),
    );
  });

  it('counts working days in the work alone', () => {
    fc.assert(
      fc.property(clause, (each) => {
        const condition = writeClause(each);
        expect(queryOf(condition, workFacts)).not.toBeNull();
        expect(queryOf(condition, facts) === null).toBe(countsWorkingDays(condition));
      }),
    );
  });

  it.each<[string, Json, Partial<Clause>]>([
    [
      'less than five working days from today',
      { 'fw.before': [{ var: 'answers.start' }, { 'fw.addWorkingDays': [{ var: 'today' }, 5] }] },
      { field: 'answers.start', operator: 'before' },
    ],
    [
      'three working days before the start or more',
      { 'fw.onOrBefore': [{ var: 'today' }, { 'fw.addWorkingDays': [{ var: ['answers.start'] }, -3] }] },
      { field: 'today', operator: 'on-or-before' },
    ],
    [
      'two weeks after the start',
      { '==': [{ 'fw.addDays': [{ var: 'answers.start' }, 14] }, { var: 'today' }] },
      { field: 'today', operator: 'is' },
    ],
    ['a working day', { 'fw.isWorkingDay': [{ var: 'answers.start' }] }, { operator: 'working-day' }],
    ['a day off', { '!': { 'fw.isWorkingDay': [{ var: 'today' }] } }, { operator: 'not-working-day' }],
  ])('shows in the work %s', (_, condition, shown) => {
    const query = queryOf(condition, workFacts);
    expect(query?.rules).toEqual([expect.objectContaining(shown)]);
    expect(JSON.stringify(query && conditionOf(query))).toBe(JSON.stringify(condition));
  });

  it.each<[string, Json]>([
    ['a calendar of its own', { 'fw.addWorkingDays': [{ var: 'today' }, 5, 'berlin'] }],
    ['part of a day', { 'fw.addWorkingDays': [{ var: 'today' }, 1.5] }],
    ['a fixed day', { 'fw.addWorkingDays': ['2026-12-01', 5] }],
    ['a number of days that is answered', { 'fw.addDays': [{ var: 'today' }, { var: 'answers.hours' }] }],
    ['itself', { 'fw.addWorkingDays': [{ var: 'answers.start' }, 1] }],
  ])('leaves to the JSON a date that is moved by %s', (_, moved) => {
    expect(queryOf({ 'fw.before': [{ var: 'answers.start' }, moved] }, workFacts)).toBeNull();
  });

  it.each<[string, Json]>([
    ['a number of working days', { 'fw.workingDaysBetween': [{ var: 'today' }, { var: 'answers.start' }] }],
    ['a number that is no date', { 'fw.addDays': [{ var: 'today' }, 5] }],
  ])('leaves to the JSON what is compared with %s', (_, value) => {
    expect(queryOf({ '<': [{ var: 'answers.hours' }, value] }, workFacts)).toBeNull();
  });

  it.each(['en', 'zh-CN'])('tells in plain words (%s) whatever it writes', (locale) => {
    const words = {
      locale,
      fieldLabel: (field: string) => field,
      optionText: (_: string, value: unknown) => String(value),
      mayRead: () => true,
    };
    fc.assert(
      fc.property(clause, (each) => {
        expect(tellCondition(writeClause(each), words)).not.toMatch(/^(it depends on|取决于)/);
      }),
    );
  });

  it.each<[string, Json]>([
    ['a fact that is none', { '==': [{ var: 'answers.gone' }, 'remote'] }],
    ['an option that is none', { '==': [{ var: 'answers.mode' }, 'moon'] }],
    ['an operator without controls', { '>': [{ '+': [{ var: 'answers.hours' }, 1] }, 3] }],
    [
      'a date so many working days later',
      { 'fw.before': [{ var: 'answers.start' }, { 'fw.addWorkingDays': [{ var: 'today' }, 5] }] },
    ],
    ['a working day', { 'fw.isWorkingDay': [{ var: 'answers.start' }, 'berlin'] }],
    ['a branch', { if: [{ var: 'answers.own' }, true, false] }],
    ['never', false],
    ['several clauses, one of which is too much', { and: [{ '!!': [{ var: 'today' }] }, { log: 'x' }] }],
  ])('leaves to the JSON %s', (_, condition) => {
    expect(queryOf(condition, facts)).toBeNull();
  });

  it('shows any condition whole and gives it back to the byte, or leaves it to the JSON', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyCondition, fc.constantFrom(facts, workFacts), (condition, known) => {
        const query = queryOf(condition, known);
        if (query === null) return;
        shown += 1;
        expect(JSON.stringify(conditionOf(query))).toBe(JSON.stringify(condition));
      }),
      { numRuns: 3000 },
    );
    expect(shown).toBeGreaterThan(300);
  });

  it('keeps the spelling of what is not changed, beside what is', () => {
    const own = { '!': { var: ['answers.own'] } };
    const query = queryOf({ and: [own, { or: [{ '!!': { var: 'today' } }] }] }, facts);
    const [first, group] = query?.rules ?? [];
    if (!query || !first || !group) throw new Error('The builder shows neither');
    expect(first).toMatchObject({ field: 'answers.own', operator: 'not-given' });
    expect(
      conditionOf({ ...query, rules: [first, { ...group, combinator: 'or', rules: [first, first] }] }),
    ).toEqual({ and: [own, { or: [own, own] }] });
    expect(conditionOf({ ...query, rules: [{ ...first, operator: 'given' } as Clause, group] })).toEqual({
      and: [{ '!!': [{ var: 'answers.own' }] }, { or: [{ '!!': { var: 'today' } }] }],
    });
  });

  it.each<[string, Json, object]>([
    ['a named condition', { 'fw.is': 'away' }, { operator: 'holds' }],
    ['one that does not hold', { '!': [{ 'fw.is': ['away'] }] }, { operator: 'holds-not' }],
  ])('shows %s as a clause', (_, condition, clause) => {
    const query = queryOf(condition, facts);
    expect(query?.rules).toEqual([expect.objectContaining({ field: pathOfNamed('away'), ...clause })]);
    expect(query && conditionOf(query)).toEqual(condition);
    expect(queryOf({ 'fw.is': 'gone' }, facts)).toBeNull();
  });

  it('shows what does not hold as a group, where no comparison says so itself', () => {
    const condition = { '!': [{ '==': [{ var: 'answers.mode' }, 'remote'] }] };
    const query = queryOf({ or: [condition, { '!!': [{ var: 'today' }] }] }, facts);
    expect(query?.rules[0]).toMatchObject({ not: true, rules: [{ operator: 'is', value: 'remote' }] });
    expect(query && conditionOf(query)).toEqual({ or: [condition, { '!!': [{ var: 'today' }] }] });
  });

  it('holds always where it is empty', () => {
    expect(queryOf(true, facts)).toEqual({ combinator: 'and', not: false, rules: [] });
  });
});
