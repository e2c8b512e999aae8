/** Which answers hang on which others through the form rules. */
import type { Condition } from '../rules/conditions/condition';
import { readPaths } from '../rules/conditions/read-paths';
import { fieldReadBy } from './answer-reads';
import type { FormRule } from './form-document';
import { needsDecidedBy, valuesDecidedBy } from './form-rule';
import { inCircles } from './value-order';
import type { Dependencies } from './value-order';

/** Stands for today's date, which may depend on the answers (the site's zone). No field has such a key. */
export const TODAY = 'today.';

export interface RuleDependencies {
  /** Fields, and today's date where answers decide its zone, with what must be settled before each. */
  readonly dependencies: Dependencies;
  /** Fields that are required or not by answers that in turn hang on theirs: judged when all values are settled. */
  readonly judgedLate: ReadonlySet<string>;
}

/**
 * @param fields keys in the order of the page
 * @param zone the expression that today's zone is looked up by, where answers decide it
 */
export function ruleDependencies(
  fields: readonly string[],
  rules: readonly FormRule[],
  zone?: Condition,
): RuleDependencies {
  const values = new Map(fields.map((key) => [key, new Set<string>()]));
  const needs = new Map(fields.map((key) => [key, new Set<string>()]));
  values.set(TODAY, new Set(zone === undefined ? [] : namesReadBy(zone)));
  for (const rule of rules) {
    const reads = namesReadBy(rule.when as Condition);
    for (const key of valuesDecidedBy(rule)) reads.forEach((name) => values.get(key)?.add(name));
    for (const key of needsDecidedBy(rule)) reads.forEach((name) => needs.get(key)?.add(name));
    for (const [key, value] of Object.entries(rule.set ?? {})) {
      namesReadBy(value as Condition).forEach((name) => values.get(key)?.add(name));
    }
  }
  const all = new Map([...values].map(([key, on]) => [key, new Set([...on, ...(needs.get(key) ?? [])])]));
  const circling = inCircles(all);
  const judgedLate = new Set(fields.filter((key) => circling.has(key) && (needs.get(key)?.size ?? 0) > 0));
  const dependencies = new Map(
    [...all].map(([key, on]) => [key, judgedLate.has(key) ? (values.get(key) ?? on) : on]),
  );
  return { dependencies, judgedLate };
}

/** Fields, and today's date, that a condition reads. */
function namesReadBy(condition: Condition): readonly string[] {
  return readPaths(condition).flatMap((path) => (path === 'today' ? TODAY : (fieldReadBy(path) ?? [])));
}
