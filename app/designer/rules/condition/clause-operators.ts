/** The comparisons of the condition builder: how each is written in JsonLogic and read back. */
import { sameJson } from '../../../../forms/editing/same-json';
import type { Json } from '../../../../rules/conditions/condition';
import { operationOf, pathOf } from '../../../../rules/conditions/draft-operation';
import type { ConditionFact } from './condition-facts';
import type { FactKind } from './fact-kinds';

/** A value that stands in the condition, or another fact (`{ var: 'today' }`). */
export type ClauseValue = Json;

interface ClauseOperator {
  /** What it is compared with: one value, several, or nothing. */
  readonly takes: 'one' | 'many' | 'nothing';
  readonly kinds: readonly FactKind[];
  /** It asks a calendar, and is offered only where one counts. */
  readonly asksCalendar?: true;
  readonly write: (fact: Json, value: ClauseValue) => Json;
}

const comparable: readonly FactKind[] = ['yes-no', 'choice', 'number', 'date', 'text', 'person'];
const all: readonly FactKind[] = [...comparable, 'list', 'other'];
const compared =
  (name: string): ClauseOperator['write'] =>
  (fact, value) => ({ [name]: [fact, value] });
const negated = (condition: Json): Json => ({ '!': [condition] });
const isWorkingDay = (fact: Json): Json => ({ 'fw.isWorkingDay': [fact] });
const someOf = (fact: Json, values: Json): Json => ({ some: [fact, { in: [{ var: '' }, values] }] });

/** In the order in which they are offered. */
export const clauseOperators = {
  is: { takes: 'one', kinds: comparable, write: compared('==') },
  'is-not': { takes: 'one', kinds: comparable, write: compared('!=') },
  'one-of': { takes: 'many', kinds: ['choice'], write: compared('in') },
  'none-of': {
    takes: 'many',
    kinds: ['choice'],
    write: (fact, value) => negated({ in: [fact, value] }),
  },
  includes: { takes: 'one', kinds: ['list'], write: (fact, value) => ({ in: [value, fact] }) },
  'includes-not': {
    takes: 'one',
    kinds: ['list'],
    write: (fact, value) => negated({ in: [value, fact] }),
  },
  'includes-any': { takes: 'many', kinds: ['list'], write: someOf },
  'includes-none': {
    takes: 'many',
    kinds: ['list'],
    write: (fact, value) => negated(someOf(fact, value)),
  },
  'includes-all': { takes: 'many', kinds: ['list'], write: compared('fw.hasAll') },
  less: { takes: 'one', kinds: ['number'], write: compared('<') },
  'at-most': { takes: 'one', kinds: ['number'], write: compared('<=') },
  greater: { takes: 'one', kinds: ['number'], write: compared('>') },
  'at-least': { takes: 'one', kinds: ['number'], write: compared('>=') },
  before: { takes: 'one', kinds: ['date'], write: compared('fw.before') },
  'on-or-before': { takes: 'one', kinds: ['date'], write: compared('fw.onOrBefore') },
  after: { takes: 'one', kinds: ['date'], write: compared('fw.after') },
  'on-or-after': { takes: 'one', kinds: ['date'], write: compared('fw.onOrAfter') },
  'working-day': { takes: 'nothing', kinds: ['date'], asksCalendar: true, write: isWorkingDay },
  'not-working-day': {
    takes: 'nothing',
    kinds: ['date'],
    asksCalendar: true,
    write: (fact) => negated(isWorkingDay(fact)),
  },
  given: { takes: 'nothing', kinds: all, write: (fact) => ({ '!!': [fact] }) },
  'not-given': { takes: 'nothing', kinds: all, write: (fact) => ({ '!': [fact] }) },
  holds: { takes: 'nothing', kinds: ['condition'], write: (fact) => fact },
  'holds-not': { takes: 'nothing', kinds: ['condition'], write: negated },
} as const satisfies Readonly<Record<string, ClauseOperator>>;

export type ClauseOperatorName = keyof typeof clauseOperators;

export const clauseOperatorNames = Object.keys(clauseOperators) as readonly ClauseOperatorName[];

export function operatorOf(name: string): ClauseOperator | undefined {
  return Object.hasOwn(clauseOperators, name) ? clauseOperators[name as ClauseOperatorName] : undefined;
}

/** Several values can be chosen only where they are known. */
export function operatorsFor({ kind, options, inCalendar }: ConditionFact): readonly ClauseOperatorName[] {
  return clauseOperatorNames.filter((name) => {
    const { kinds, takes, asksCalendar }: ClauseOperator = clauseOperators[name];
    return (
      kinds.includes(kind) &&
      (takes !== 'many' || options.length > 0) &&
      (asksCalendar !== true || inCalendar === true)
    );
  });
}

export interface Clause {
  readonly field: string;
  readonly operator: ClauseOperatorName;
  readonly value: ClauseValue;
}

export function writeClause({ field, operator, value }: Clause): Json {
  return clauseOperators[operator].write(readingOf(field), value);
}

/** What a named condition is called where facts are: `fw.is:isRemote`. */
export function pathOfNamed(name: string): string {
  return `${NAMED}${name}`;
}

const NAMED = 'fw.is:';

function readingOf(path: string): Json {
  return path.startsWith(NAMED) ? { 'fw.is': path.slice(NAMED.length) } : { var: path };
}

function namedIn(condition: Json | undefined): string | undefined {
  const [operator, args] = operationOf(condition) ?? [];
  const name = args?.[0];
  return operator === 'fw.is' && args?.length === 1 && typeof name === 'string'
    ? pathOfNamed(name)
    : undefined;
}

/** Null for what none of the operators writes. */
export function readClause(condition: Json): Clause | null {
  const plain = plainly(condition);
  for (const operator of clauseOperatorNames) {
    const { takes, kinds, write }: ClauseOperator = clauseOperators[operator];
    for (const { path, value } of sidesOf(plain)) {
      if ((takes === 'nothing') !== (value === undefined)) continue;
      if (kinds.includes('condition') !== path.startsWith(NAMED)) continue;
      const clause: Clause = { field: path, operator, value: value ?? null };
      if (sameJson(write(readingOf(path), clause.value), plain)) return clause;
    }
  }
  return null;
}

interface Sides {
  readonly path: string;
  readonly value: Json | undefined;
}

/** The fact and the value that the two places of the innermost operation could be, either way round. */
function sidesOf(condition: Json): readonly Sides[] {
  const [, args] = operationOf(condition) ?? [];
  if (!args) return [];
  const named = namedIn(condition);
  if (named !== undefined) return [{ path: named, value: undefined }];
  const [first, second] = args;
  const path = pathOf(first);
  if (args.length === 1 && path !== undefined) return [{ path, value: undefined }];
  if (args.length === 1) return first === undefined ? [] : sidesOf(first);
  if (args.length !== 2 || first === undefined || second === undefined) return [];
  const inner = operationOf(second);
  // `some` asks each entry whether it is in a list.
  if (inner?.[0] === 'in' && path !== undefined && pathOf(inner[1][0]) === '')
    return [{ path, value: inner[1][1] }];
  const other = pathOf(second);
  return [
    ...(path === undefined ? [] : [{ path, value: second }]),
    ...(other === undefined ? [] : [{ path: other, value: first }]),
  ];
}

/** The same as the operators write it: operands in lists, paths without, the fact on the left of what is equal. */
function plainly(condition: Json): Json {
  const [name, args] = operationOf(condition) ?? [];
  if (name === undefined || !args) return condition;
  const path = pathOf(condition) ?? namedIn(condition);
  if (path !== undefined) return readingOf(path);
  const [left, right] = args;
  const exchanged = (name === '==' || name === '!=') && args.length === 2 && pathOf(left) === undefined;
  const operands = exchanged && pathOf(right) !== undefined ? [...args].reverse() : args;
  return { [name]: operands.map(plainly) };
}
