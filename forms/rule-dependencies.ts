/** Which answers hang on which others through the form rules. */
import { readPaths } from '../rules/conditions/read-paths';
import { fieldReadBy } from './answer-reads';
import { isBlankAnswer } from './emptiness';
import { isWithin, rowOf } from './field-path';
import { fieldTypeOf } from './field-types/field-types';
import type { FormRule } from './form-document';
import { needsDecidedBy, valuesDecidedBy } from './form-rule';
import { hasEntries } from './scopes';
import type { Scope, ScopeField } from './scopes';
import { inCircles } from './value-order';
import type { Dependencies } from './value-order';

/** Stands for today's date, which may depend on the answers (the site's zone). No field has such a path. */
export const TODAY = 'today.';

export interface RuleDependencies {
  /** Fields, and today's date where answers decide its zone, with what must be settled before each. */
  readonly dependencies: Dependencies;
  /**
   * Fields that are required or not by answers that in turn hang on theirs: judged when all values are settled. So
   * are those of a group that is asked for only once something in it is answered.
   */
  readonly judgedLate: ReadonlySet<string>;
}

/**
 * The dependencies between the fields of one scope. A list counts as one field there, whatever happens in its rows;
 * what happens between the answers of a row is the business of the row's own scope.
 * @param fields paths of all fields of the form
 * @param zone the expression that today's zone is looked up by, where answers decide it
 */
export function ruleDependencies(
  scope: Scope,
  rules: readonly FormRule[],
  fields: ReadonlySet<string>,
  zone?: unknown,
): RuleDependencies {
  const map = new ScopeMap(scope, fields);
  const values = map.emptySets();
  const needs = map.emptySets();
  if (scope.path === '') values.set(TODAY, new Set(zone === undefined ? [] : map.readBy(zone, '')));
  for (const { path, parent } of scope.fields) if (parent) values.get(path)?.add(parent.path);
  for (const rule of rules) {
    for (const target of valuesDecidedBy(rule)) map.hang(values, target, rule.when);
    for (const target of needsDecidedBy(rule)) map.hang(map.own(target) ? needs : values, target, rule.when);
    for (const [target, value] of Object.entries(rule.set ?? {})) map.hang(values, target, value);
  }
  const all = new Map([...values].map(([path, on]) => [path, new Set([...on, ...(needs.get(path) ?? [])])]));
  const circling = inCircles(all);
  const waiting = waitingForGroups(scope, rules);
  const judgedLate = new Set(
    scope.fields
      .map(({ path }) => path)
      .filter((path) => waiting.has(path) || (circling.has(path) && (needs.get(path)?.size ?? 0) > 0)),
  );
  const dependencies = new Map(
    [...all].map(([path, on]) => [path, judgedLate.has(path) ? (values.get(path) ?? on) : on]),
  );
  return { dependencies, judgedLate };
}

class ScopeMap {
  private readonly byPath: ReadonlyMap<string, ScopeField>;

  constructor(
    private readonly scope: Scope,
    private readonly fields: ReadonlySet<string>,
  ) {
    this.byPath = new Map(scope.fields.map((field) => [field.path, field]));
  }

  emptySets(): Map<string, Set<string>> {
    return new Map(this.scope.fields.map(({ path }) => [path, new Set<string>()]));
  }

  /** Whether a path is that of a field of the scope, and not of one inside a row of it. */
  own(path: string): boolean {
    return this.byPath.has(path);
  }

  /** Lets a target hang on what an expression reads. */
  hang(sets: Map<string, Set<string>>, target: string, expression: unknown): void {
    const hanging = this.fieldAround(target);
    if (!hanging) return;
    for (const name of this.namesReadBy(expression, target)) sets.get(hanging.path)?.add(name);
  }

  /** Fields of the scope, and today's date, that an expression reads. */
  readBy(expression: unknown, target: string): readonly string[] {
    return this.namesReadBy(expression, target);
  }

  private namesReadBy(expression: unknown, target: string): readonly string[] {
    return readPaths(expression).flatMap((path) => {
      if (path === 'today') return this.scope.path === '' ? [TODAY] : [];
      const read = fieldReadBy(path, this.fields, rowOf(target));
      return read === undefined ? [] : this.namesOf(read, target);
    });
  }

  private namesOf(read: string, target: string): readonly string[] {
    const field = this.fieldAround(read);
    if (!field) return [];
    // Both inside the same row: the row's own scope has them in order.
    if (field.path !== read && field.path !== target && isWithin(target, field.path)) return [];
    if (field.path !== read || hasEntries(field.field)) return [field.path];
    return this.scope.fields.map(({ path }) => path).filter((path) => isWithin(path, read));
  }

  /** The field of the scope that a path leads to or into. */
  private fieldAround(path: string): ScopeField | undefined {
    return this.byPath.get(path) ?? this.scope.fields.findLast((field) => isWithin(path, field.path));
  }
}

/** Groups that nobody has to answer, what lies in them, and entries of tuples, of which any later one asks for them. */
function waitingForGroups({ path: entry, fields }: Scope, rules: readonly FormRule[]): ReadonlySet<string> {
  const optional = new Set(rules.flatMap((rule) => rule.optional ?? []));
  const waiting = new Set<string>();
  const isRow = entry !== '' && rowOf(entry) === entry;
  for (const { path, parent, field } of fields) {
    const isEntry = entry !== '' && path === entry;
    const { holds } = fieldTypeOf(field.schema['x-type']);
    const isGroup = holds === 'group' || holds === 'tuple';
    if (isEntry ? !isRow : parent ? waiting.has(parent.path) : false) waiting.add(path);
    else if (isGroup && !isEntry && (!field.required || isBlankAnswer(field.schema) || optional.has(path)))
      waiting.add(path);
  }
  return waiting;
}
