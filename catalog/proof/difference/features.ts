/** What conditions tell cases apart by: the values of choices, and comparisons of everything else. */
import type { Json } from '../../../rules/conditions/condition';
import { compileCondition } from '../../../rules/conditions/compile-condition';
import { operationIn } from '../../../rules/conditions/literal';
import { readPaths } from '../../../rules/conditions/read-paths';
import { truthOf } from '../../../forms/checks/shown-case';
import type { CaseFacts } from '../proof-space';

/** One way in which cases differ: a value of a few. */
export interface Feature {
  valueIn(facts: CaseFacts): Json;
  /** A condition that holds exactly for these of all the values. */
  among(values: readonly Json[], all: readonly Json[]): unknown;
}

const joints: ReadonlySet<string> = new Set(['and', 'or', '!', '!!', 'if', '?:']);

/**
 * @param choices answers that are one of a few values, by path: these are told by value. What is not answered at all
 *   counts as the value given, as a yes or no does as no; null where it is apart.
 */
export function featuresOf(
  conditions: readonly unknown[],
  choices: ReadonlyMap<string, Json>,
): readonly Feature[] {
  const clauses = new Map<string, unknown>();
  for (const clause of conditions.flatMap(clausesIn)) clauses.set(JSON.stringify(clause), clause);
  const read = new Set([...clauses.values()].flatMap(readPaths));
  const byValue = [...choices].flatMap(([path, missing]) =>
    read.has(path) ? [valueFeature(path, missing)] : [],
  );
  const others = [...clauses.values()].filter((clause) =>
    readPaths(clause).some((path) => !choices.has(path)),
  );
  return [...byValue, ...others.map(clauseFeature)];
}

/** The comparisons that a condition is made of. */
function clausesIn(condition: unknown): readonly unknown[] {
  const [name, args] = operationIn(condition) ?? [];
  if (name === undefined) return [];
  if (!joints.has(name)) return [condition];
  return (Array.isArray(args) ? (args as readonly unknown[]) : [args]).flatMap(clausesIn);
}

function valueFeature(path: string, missing: Json): Feature {
  const field = path.slice('answers.'.length);
  const fact = { var: path };
  const isOneOf = (values: readonly Json[]) =>
    values.length === 1 ? { '==': [fact, values[0]] } : { in: [fact, values] };
  return {
    valueIn: ({ values }) => values.answers[field] ?? missing,
    among(values, all) {
      // A missing answer equals nothing: what it belongs to is told by what it is not.
      if (!values.includes(null)) return isOneOf(values);
      return { '!': [isOneOf(all.filter((value) => value !== null && !values.includes(value)))] };
    },
  };
}

function clauseFeature(clause: unknown): Feature {
  const condition = compileCondition(clause);
  return {
    valueIn: (facts) => truthOf(condition, facts),
    among: ([value]) => (value === true ? clause : { '!': [clause] }),
  };
}
