/** Everything that facts can be, as far as certain conditions can tell it apart. */
import type { Json } from '../conditions/condition';
import { splitPath } from '../conditions/fact-path';
import { combinations } from '../spaces/combinations';
import { cutsOf } from '../spaces/cuts';
import { pairwise } from '../spaces/pairwise';
import { regionValues } from '../spaces/region-values';

/** The values that facts can have at all, by path; null stands for a fact that is missing. */
export type Domains = ReadonlyMap<string, readonly Json[]>;

export interface FactSpace {
  /** Values by root: `{ answers: { workMode: 'remote' } }`. */
  readonly cases: readonly FactCase[];
  /** Whether the cases stand for all facts; else every two values of any two facts meet in one of them. */
  readonly exhaustive: boolean;
}

export type FactCase = Readonly<Record<string, Json>>;

const MOST_CASES = 20_000;
/** Values of one fact that are paired with those of others where there are too many cases. */
const MOST_VALUES = 100;

/** A fact without a domain is missing, or has a value of one of the regions that the conditions cut. */
export function factSpace(conditions: readonly unknown[], domains: Domains = new Map()): FactSpace {
  const cuts = cutsOf(conditions);
  const paths = [...cuts.keys()];
  const values = [...cuts].map(([path, cut]) => domains.get(path) ?? [null, ...regionValues(cut)]);
  const isExact = [...cuts].every(([path, { exact, beside }]) => exact && beside.length === 0 && path !== '');
  const count = values.reduce((product, each) => product * each.length, 1);
  if (count <= MOST_CASES) {
    const all = [...combinations(paths.length, (prefix: readonly Json[]) => values[prefix.length] ?? [])];
    return { cases: all.map((each) => caseOf(paths, each)), exhaustive: isExact };
  }
  const fewer = values.map((each) => each.slice(0, MOST_VALUES));
  const rows = pairwise(fewer.map((each) => each.length));
  const cases = rows.map((row) =>
    caseOf(
      paths,
      row.map((value, at) => fewer[at]?.[value] ?? null),
    ),
  );
  return { cases, exhaustive: false };
}

function caseOf(paths: readonly string[], values: readonly Json[]): FactCase {
  const facts: Record<string, Json> = {};
  for (const [at, path] of paths.entries()) put(facts, splitPath(path), values[at] ?? null);
  return facts;
}

function put(facts: Record<string, Json>, [key = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) facts[key] = value;
  else {
    const inner = { ...(Object.hasOwn(facts, key) ? (facts[key] as Record<string, Json>) : {}) };
    put(inner, rest, value);
    facts[key] = inner;
  }
}
