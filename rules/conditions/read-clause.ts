/** Reads one comparison of a condition as a relation between a fact and what it is held against. */
import type { Condition } from './condition';
import { calendarsCountedIn } from './counting';
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
  | 'working-day'
  | 'given';

/** A fact, or a value that stands in the condition. */
export type Side = { readonly path: string } | { readonly value: unknown };

/** So many days later, or earlier below zero; counted in working days or in all. */
export interface Move {
  readonly days: number;
  readonly working: boolean;
}

/** The other side; a date perhaps so many days later, or earlier. */
export type Other = Side & { readonly moved?: Move };

export interface ReadClause {
  readonly relation: Relation;
  readonly path: string;
  /** What is compared are the working days from one date to another: the path is that of a fact among these. */
  readonly span?: { readonly from: Side; readonly to: Side };
  /** Absent for `given` and `working-day`. */
  readonly other?: Other;
  /** The calendar that working days are counted in, where the comparison names one. */
  readonly calendar?: string;
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
  const read = comparison ? compared(operands, comparison) : membership(name, operands);
  const calendar = calendarsCountedIn(clause).find((each) => typeof each === 'string');
  return read && calendar !== undefined ? { ...read, calendar } : read;
}

function compared(
  [left, right, more]: readonly unknown[],
  [relation, exchanged, negated = false]: readonly [Relation, Relation, boolean?],
): ReadClause | undefined {
  if (more !== undefined) return undefined;
  const [first, second] = [subjectOf(left), subjectOf(right)];
  if (first !== undefined) return related(relation, first, right, negated);
  return second === undefined ? undefined : related(exchanged, second, left, negated);
}

type Subject = Pick<ReadClause, 'path' | 'span'>;

/** A fact, or the working days between two dates of which one is a fact. */
function subjectOf(node: unknown): Subject | undefined {
  const path = pathOf(node);
  if (path !== undefined) return { path };
  const [name, args] = operationIn(node) ?? [];
  if (name !== 'fw.workingDaysBetween' || !Array.isArray(args)) return undefined;
  const [from, to] = [sideOf(args[0]), sideOf(args[1])];
  const fact = [to, from].find((side) => side && 'path' in side);
  return from && to && fact && 'path' in fact ? { path: fact.path, span: { from, to } } : undefined;
}

function membership(name: string, [first, second]: readonly unknown[]): ReadClause | undefined {
  const [left, right] = [pathOf(first), pathOf(second)];
  switch (name) {
    case 'in':
      if (left !== undefined)
        return related(right === undefined ? 'one-of' : 'includes', { path: left }, second);
      return right === undefined ? undefined : related('includes', { path: right }, first);
    case 'fw.hasAny':
      return left === undefined ? undefined : related('includes-any', { path: left }, second);
    case 'fw.hasAll':
      return left === undefined ? undefined : related('includes-all', { path: left }, second);
    case 'some':
      return left === undefined ? undefined : related('includes-any', { path: left }, listOfEach(second));
    case 'fw.isWorkingDay':
      return left === undefined ? undefined : { relation: 'working-day', path: left, negated: false };
    default:
      return undefined;
  }
}

function related(
  relation: Relation,
  subject: Subject,
  node: unknown,
  negated = false,
): ReadClause | undefined {
  const other = sideOf(node) ?? movedSide(node);
  return other && { relation, ...subject, other, negated };
}

function sideOf(node: unknown): Side | undefined {
  const path = pathOf(node);
  if (path !== undefined) return { path };
  return node === undefined ? undefined : literalOf(node);
}

/** A date that is moved by so many days; undefined for anything else. */
export function movedSide(node: unknown): (Side & { readonly moved: Move }) | undefined {
  const [name, args] = operationIn(node) ?? [];
  if ((name !== 'fw.addDays' && name !== 'fw.addWorkingDays') || !Array.isArray(args)) return undefined;
  const [date, days] = args as readonly unknown[];
  const side = sideOf(date);
  return side && typeof days === 'number'
    ? { ...side, moved: { days, working: name === 'fw.addWorkingDays' } }
    : undefined;
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
