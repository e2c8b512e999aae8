/** Reads one comparison of a condition as a relation between a fact and what it is held against. */
import type { Condition } from './condition';
import { literalOf, operationIn } from './literal';

export type Relation =
  | 'is'
  | 'one-of'
  | 'includes'
  | 'includes-any'
  | 'includes-all'
  | 'before'
  | 'on-or-before'
  | 'after'
  | 'on-or-after'
  | 'less'
  | 'at-most'
  | 'greater'
  | 'at-least'
  | 'given';

/** The other side: a fact, or a value that stands in the condition. */
export type Other = { readonly path: string } | { readonly value: unknown };

export interface ReadClause {
  readonly relation: Relation;
  readonly path: string;
  /** Absent for `given`. */
  readonly other?: Other;
  /** The comparison says that the relation does not hold. */
  readonly negated: boolean;
}

/** Operators that compare two sides: their relation and, where it is another, that with the sides exchanged. */
const comparisons: Readonly<
  Record<string, readonly [relation: Relation, exchanged: Relation, negated?: boolean]>
> = {
  '==': ['is', 'is'],
  '===': ['is', 'is'],
  '!=': ['is', 'is', true],
  '!==': ['is', 'is', true],
  '<': ['less', 'greater'],
  '<=': ['at-most', 'at-least'],
  '>': ['greater', 'less'],
  '>=': ['at-least', 'at-most'],
  'fw.before': ['before', 'after'],
  'fw.after': ['after', 'before'],
  'fw.onOrBefore': ['on-or-before', 'on-or-after'],
  'fw.onOrAfter': ['on-or-after', 'on-or-before'],
};

/** Undefined for a comparison that has no plain words. */
export function readClause(clause: Condition): ReadClause | undefined {
  const [name, args] = operationIn(clause) ?? [];
  if (name === undefined) return undefined;
  const path = pathOf(clause);
  if (path !== undefined) return { relation: 'given', path, negated: false };
  const operands: readonly unknown[] = Array.isArray(args) ? args : [args];
  const comparison = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
  return comparison ? compared(operands, comparison) : membership(name, operands);
}

function compared(
  [left, right, more]: readonly unknown[],
  [relation, exchanged, negated = false]: readonly [Relation, Relation, boolean?],
): ReadClause | undefined {
  if (more !== undefined) return undefined;
  const [first, second] = [pathOf(left), pathOf(right)];
  if (first !== undefined) return related(relation, first, right, negated);
  return second === undefined ? undefined : related(exchanged, second, left, negated);
}

function membership(name: string, [first, second]: readonly unknown[]): ReadClause | undefined {
  const [left, right] = [pathOf(first), pathOf(second)];
  switch (name) {
    case 'in':
      if (left !== undefined) return related(right === undefined ? 'one-of' : 'includes', left, second);
      return right === undefined ? undefined : related('includes', right, first);
    case 'fw.hasAny':
      return left === undefined ? undefined : related('includes-any', left, second);
    case 'fw.hasAll':
      return left === undefined ? undefined : related('includes-all', left, second);
    case 'some':
      return left === undefined ? undefined : related('includes-any', left, listOfEach(second));
    default:
      return undefined;
  }
}

function related(relation: Relation, path: string, other: unknown, negated = false): ReadClause | undefined {
  const otherPath = pathOf(other);
  if (otherPath !== undefined) return { relation, path, other: { path: otherPath }, negated };
  const literal = literalOf(other);
  return literal && other !== undefined ? { relation, path, other: literal, negated } : undefined;
}

/** The list of `{ "in": [{ "var": "" }, list] }`, which `some` asks of each element. */
function listOfEach(test: unknown): unknown {
  const [name, args] = operationIn(test) ?? [];
  if (name !== 'in' || !Array.isArray(args) || pathOf(args[0]) !== '') return undefined;
  return args[1] as unknown;
}

/** The path of `{ "var": "answers.x" }` or `{ "var": ["answers.x"] }`. */
function pathOf(node: unknown): string | undefined {
  const [name, args] = operationIn(node) ?? [];
  if (name !== 'var') return undefined;
  const path: unknown = Array.isArray(args) ? (args.length === 1 ? args[0] : undefined) : args;
  return typeof path === 'string' ? path : undefined;
}
