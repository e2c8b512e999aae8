/** A condition as the builder shows it, and back: what it cannot show is left to the JSON, whole. */
import type { Json } from '../../../../rules/conditions/condition';
import { operationOf, pathOf } from '../../../../rules/conditions/draft-operation';
import { clauseOperators, operatorOf, operatorsFor, readClause, writeClause } from './clause-operators';
import type { Clause } from './clause-operators';
import type { ConditionFact } from './condition-facts';
import { readMoved } from './moved-date';

/** The builder's own shape: react-querybuilder adds ids of its own. */
export interface Group extends Spelt {
  readonly combinator: 'and' | 'or';
  readonly not: boolean;
  readonly rules: readonly Part[];
}

type Part = (Clause & Spelt) | Group;

/** What was written in another way than the builder's keeps that way until it is changed. */
export interface Spelt {
  readonly spelt?: {
    readonly as: Json;
    /** The JSON that the builder would have written instead. */
    readonly insteadOf: string;
  };
}

/** Null for a condition that the builder has no controls for. */
export function queryOf(condition: Json, facts: readonly ConditionFact[]): Group | null {
  if (condition === true) return { combinator: 'and', not: false, rules: [] };
  return alone(clauseOf(condition, facts)) ?? groupOf(condition, facts);
}

/** A group without clauses holds always. */
export function conditionOf(group: Group): Json {
  return writtenPart(group);
}

function writtenPart(part: Part): Json {
  const written = 'rules' in part ? writtenGroup(part) : writeClause(part);
  const { spelt } = part;
  return spelt?.insteadOf === JSON.stringify(written) ? spelt.as : written;
}

function writtenGroup({ combinator, not, rules }: Group): Json {
  const parts = rules.map(writtenPart);
  const [first] = parts;
  const joined: Json = first === undefined ? true : parts.length === 1 ? first : { [combinator]: parts };
  return not ? { '!': [joined] } : joined;
}

/** @param part as it was read from the condition */
function spelling<P extends Part>(part: P, condition: Json): P {
  const insteadOf = JSON.stringify(writtenPart(part));
  return insteadOf === JSON.stringify(condition) ? part : { ...part, spelt: { as: condition, insteadOf } };
}

function groupOf(condition: Json, facts: readonly ConditionFact[]): Group | null {
  const [name, args] = operationOf(condition) ?? [];
  if (!args) return null;
  if (name === '!' && args.length === 1) {
    const [inner] = args;
    const group = inner === undefined ? null : (groupOf(inner, facts) ?? alone(clauseOf(inner, facts)));
    return group && !group.not ? spelling({ ...group, not: true }, condition) : null;
  }
  if ((name !== 'and' && name !== 'or') || args.length === 0) return null;
  const rules = args.flatMap((each) => clauseOf(each, facts) ?? groupOf(each, facts) ?? []);
  return rules.length < args.length
    ? null
    : spelling({ combinator: name, not: false, rules } satisfies Group, condition);
}

function alone(clause: (Clause & Spelt) | null): Group | null {
  return clause && { combinator: 'and', not: false, rules: [clause] };
}

function clauseOf(condition: Json, facts: readonly ConditionFact[]): (Clause & Spelt) | null {
  const clause = readClause(condition);
  const fact = facts.find(({ path }) => path === clause?.field);
  return clause && fact && fits(clause, fact, facts) ? spelling(clause, condition) : null;
}

/** Whether the controls of the fact can show the value. */
function fits({ operator, value }: Clause, fact: ConditionFact, facts: readonly ConditionFact[]): boolean {
  const { takes } = clauseOperators[operator];
  if (!operatorsFor(fact).includes(operator)) return false;
  if (takes === 'nothing') return true;
  if (takes === 'many') return Array.isArray(value) && value.every((each) => isValue(each as Json, fact));
  const moved = readMoved(value);
  if (moved && (fact.kind !== 'date' || (moved.working && fact.inCalendar !== true))) return false;
  const other = moved?.path ?? pathOf(value);
  if (other !== undefined) return othersFor(fact, facts).some(({ path }) => path === other);
  return isValue(value, fact);
}

/** Facts that a fact can be compared with: of choices those that have a value in common with it. */
export function othersFor(fact: ConditionFact, facts: readonly ConditionFact[]): readonly ConditionFact[] {
  if (fact.kind === 'yes-no' || fact.kind === 'condition' || fact.kind === 'other') return [];
  const single = fact.kind === 'list' ? (fact.entries ?? 'other') : fact.kind;
  const values = new Set(fact.options.map(({ value }) => value));
  return facts.filter(
    ({ path, kind, options }) =>
      path !== fact.path &&
      kind === single &&
      (kind !== 'choice' || options.some(({ value }) => values.has(value))),
  );
}

function isValue(value: Json, { kind, options }: ConditionFact): boolean {
  switch (kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'date':
      return typeof value === 'string' && /^(\d{4}-\d\d-\d\d)?$/.test(value);
    case 'choice':
    case 'list':
      return (
        typeof value === 'string' && (options.length === 0 || options.some((each) => each.value === value))
      );
    case 'text':
    case 'person':
      return typeof value === 'string';
    case 'condition':
    case 'other':
      return false;
  }
}

/** What a new clause about a fact begins with. */
export function firstValue(fact: ConditionFact, operator: string, facts: readonly ConditionFact[]): Json {
  const takes = operatorOf(operator)?.takes;
  if (takes === 'nothing') return null;
  const [option] = fact.options;
  if (takes === 'many') return option ? [option.value] : [];
  if (fact.kind === 'yes-no') return true;
  if (fact.kind === 'number') return 0;
  const others = fact.kind === 'date' || fact.kind === 'person' ? othersFor(fact, facts) : [];
  const other = others.find(({ path }) => path === 'today' || path === 'requester.id') ?? others[0];
  return other ? { var: other.path } : (option?.value ?? '');
}

/** What a question begins with when a rule sets it. */
export function firstAnswer(fact: ConditionFact | undefined): Json {
  if (!fact || fact.kind === 'other') return null;
  return fact.kind === 'list' ? [] : firstValue(fact, 'is', []);
}
