/**
 * The least that closures with an index can cost, and each safety put on it: what the safeties cost is what separates
 * these. No JsonLogic: the predicates are known to be of the kinds that they compare.
 */
import { followPath } from '../../rules/conditions/fact-path';
import { Unknown } from '../../rules/conditions/unknown';
import type { Contender } from './contender';
import type { FactValues, Predicate, Rule } from './predicates';

export interface Safeties {
  /** Facts are read through own properties only, each when it is first needed. */
  readonly ownProperties?: boolean;
  /** A comparison may find that its fact is not known yet. */
  readonly threeValues?: boolean;
  /** The nodes of a rule count against its budget. */
  readonly budgets?: boolean;
}

const STEPS = 10_000;

/** Facts by slot, and what is left of the budget. */
interface Run {
  readonly slots: unknown[];
  stepsLeft: number;
}

type Test = (run: Run) => boolean | Unknown;

export function bareClosures(name: string, rules: readonly Rule[], safeties: Safeties = {}): Contender {
  const facts = [...new Set(rules.flatMap(({ all }) => all.map(({ fact }) => fact)))];
  const tests = rules.map(({ all }) => conjunction(all, facts, safeties));
  const byType = indexOf(rules);
  const read = readerOf(facts, safeties);
  return {
    name,
    matches: (values) => {
      const run = { slots: read(values), stepsLeft: STEPS };
      const matched: number[] = [];
      for (const number of byType(values['type'])) if (tests[number]?.(run) === true) matched.push(number);
      return matched;
    },
  };
}

/** The rules that open with the type or with no type, ascending. */
function indexOf(rules: readonly Rule[]): (type: unknown) => readonly number[] {
  const types = new Set(rules.map(({ all }) => (all[0]?.fact === 'type' ? all[0].value : undefined)));
  const lists = new Map<unknown, readonly number[]>();
  for (const type of types)
    lists.set(
      type,
      rules.flatMap(({ all: [first] }, number) =>
        first?.fact !== 'type' || first.value === type ? [number] : [],
      ),
    );
  return (type) => lists.get(type) ?? [];
}

function readerOf(facts: readonly string[], { ownProperties }: Safeties) {
  if (!ownProperties) return (values: FactValues) => facts.map((fact) => values[fact]);
  const paths = facts.map((fact) => ['answers', fact]);
  return (answers: FactValues) => {
    const values = { answers };
    return paths.map((path) => followPath(values, path));
  };
}

function conjunction(all: readonly Predicate[], facts: readonly string[], safeties: Safeties): Test {
  const tests = all.map((predicate) => comparison(predicate, facts.indexOf(predicate.fact), safeties));
  const size = 1 + 3 * all.length;
  const both: Test = (run) => {
    for (const test of tests) {
      const result = test(run);
      if (result !== true) return result;
    }
    return true;
  };
  if (!safeties.budgets) return both;
  return (run) => {
    run.stepsLeft = STEPS - size;
    if (run.stepsLeft < 0) throw new Error('Too many steps');
    return both(run);
  };
}

function comparison(predicate: Predicate, slot: number, { threeValues }: Safeties): Test {
  const holds = relation(predicate);
  if (!threeValues) return ({ slots }) => holds(slots[slot]);
  return ({ slots }) => {
    const value = slots[slot];
    return value instanceof Unknown ? value : holds(value);
  };
}

function relation({ operator, value }: Predicate): (fact: unknown) => boolean {
  const values: ReadonlySet<unknown> = new Set(Array.isArray(value) ? value : []);
  switch (operator) {
    case 'is':
      return (fact) => fact === value;
    case 'is-not':
      return (fact) => fact !== value;
    case 'one-of':
      return (fact) => values.has(fact);
    case 'has':
      return (fact) => Array.isArray(fact) && fact.includes(value);
    case 'at-least':
      return (fact) => Number(fact) >= Number(value);
    case 'below':
      return (fact) => Number(fact) < Number(value);
  }
}
