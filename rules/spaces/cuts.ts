/** What conditions compare each fact with: the cuts that divide its values into regions which they cannot tell apart. */
import { calendarsCountedIn, countsWorkingDays } from '../conditions/counting';
import { literalOf, operationIn } from '../conditions/literal';
import type { Json } from '../conditions/condition';
import { readPaths } from '../conditions/read-paths';
import { withParts } from '../conditions/with-parts';

/** What is known of one fact path from the conditions that read it. */
export interface Cut {
  /** Scalars that it is compared with, each once. */
  readonly constants: readonly Json[];
  /** Other fact paths that it is compared with. */
  readonly beside: readonly string[];
  /** Days or amounts by which it is moved before it is compared. */
  readonly offsets: readonly number[];
  /** It is compared by order, and not by equality alone. */
  readonly ordered: boolean;
  /** False where something is computed from it: then regions are samples, and prove nothing about the rest. */
  readonly exact: boolean;
}

type Loose = {
  readonly constants: Set<Json>;
  readonly beside: Set<string>;
  readonly offsets: Set<number>;
  ordered: boolean;
  exact: boolean;
};

const connectives: ReadonlySet<string> = new Set(['and', 'or', '!', '!!', 'if', '?:']);
const equalities: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', 'in', 'fw.hasAny', 'fw.hasAll']);
const orders: ReadonlySet<string> = new Set([
  '<',
  '<=',
  '>',
  '>=',
  'fw.before',
  'fw.after',
  'fw.onOrBefore',
  'fw.onOrAfter',
]);
const quantifiers: ReadonlySet<string> = new Set(['some', 'all', 'none']);
const LOOKUP = 'fw.lookup';
const readers: ReadonlySet<string> = new Set(['var', 'val', 'exists']);

/**
 * The cuts by fact path, in the order in which the conditions read them. A condition that computes its path gives
 * the empty path a cut that is not exact.
 * @throws ConditionError (E-402) for a bad condition
 */
export function cutsOf(conditions: Iterable<unknown>): ReadonlyMap<string, Cut> {
  const reader = new CutReader();
  for (const condition of conditions) reader.read(condition);
  return new Map(
    [...reader.cuts].map(([path, { constants, beside, offsets, ordered, exact }]) => [
      path,
      { constants: [...constants], beside: [...beside], offsets: [...offsets], ordered, exact },
    ]),
  );
}

class CutReader {
  readonly cuts = new Map<string, Loose>();

  read(node: unknown): void {
    const [name, args] = operationIn(node) ?? [];
    if (name === undefined) return;
    if (connectives.has(name)) for (const each of operandsOf(args)) this.read(each);
    else this.clause(node, name, operandsOf(args));
  }

  private clause(whole: unknown, name: string, operands: readonly unknown[]): void {
    // Which calendar counts is told apart by itself: it is no part of what the days are compared with.
    const calendars = calendarsCountedIn(whole).filter(isLookup);
    for (const calendar of calendars) this.read(calendar);
    const node = calendars.length === 0 ? whole : without(whole, new Set(calendars));
    const paths = readPaths(node);
    const exact = isExact(name, operands) && !paths.includes('');
    const [constants, offsets] = [new Set<Json>(), new Set<number>()];
    gather(node, constants, offsets);
    if (countsWorkingDays(node))
      for (const each of constants) if (typeof each === 'number') addAround(each, offsets);
    for (const path of paths) {
      const cut = this.cutOf(path);
      constants.forEach((each) => cut.constants.add(each));
      offsets.forEach((each) => cut.offsets.add(each));
      for (const other of paths) if (other !== path) cut.beside.add(other);
      cut.ordered ||= orders.has(name);
      cut.exact &&= exact;
    }
  }

  private cutOf(path: string): Loose {
    const known = this.cuts.get(path);
    if (known) return known;
    const cut = {
      constants: new Set<Json>(),
      beside: new Set<string>(),
      offsets: new Set<number>(),
      ordered: false,
      exact: true,
    };
    this.cuts.set(path, cut);
    return cut;
  }
}

/** Whether an operation tells values of its facts apart by nothing but the constants and facts that stand in it. */
function isExact(name: string, operands: readonly unknown[]): boolean {
  if (readers.has(name)) return true;
  if (name === LOOKUP) return isPlain(operands[0]);
  if (quantifiers.has(name)) {
    const [list, body] = operands;
    const [inner, args] = operationIn(body) ?? [];
    return isPlain(list) && inner !== undefined && equalities.has(inner) && operandsOf(args).every(isPlain);
  }
  return (
    (equalities.has(name) || orders.has(name)) && operands.every((each) => isPlain(each) || isMoved(each))
  );
}

function isPlain(node: unknown): boolean {
  const [name, args] = operationIn(node) ?? [];
  if (name === undefined) return true;
  return name === 'var' && operandsOf(args).every((each) => operationIn(each) === undefined);
}

/** What a table is asked for: its keys are all that tells values apart. */
function isLookup(node: unknown): boolean {
  return operationIn(node)?.[0] === LOOKUP;
}

/** An expression without some of its operands. */
function without(node: unknown, parts: ReadonlySet<unknown>): unknown {
  if (Array.isArray(node)) return node.filter((each) => !parts.has(each)).map((each) => without(each, parts));
  if (typeof node !== 'object' || node === null) return node;
  return withParts(node, (each) => without(each, parts));
}

/** Days of the calendar that so many working days come to: without a weekend between, as usual, and with time to spare. */
function addAround(count: number, offsets: Set<number>): void {
  const days = Math.abs(count);
  const weekends = 2 * Math.ceil(days / 5);
  for (const each of [days, days + weekends, days + weekends + 10]) offsets.add(each);
}

/** A date moved by so many days. */
function isMoved(node: unknown): boolean {
  const [name, args] = operationIn(node) ?? [];
  const [date, days] = operandsOf(args);
  return name === 'fw.addDays' && isPlain(date) && typeof days === 'number';
}

/** All scalars of an expression, those apart by which a date is moved. */
function gather(node: unknown, constants: Set<Json>, offsets: Set<number>): void {
  const [name, args] = operationIn(node) ?? [];
  const operands = operandsOf(args);
  if (name === 'var' || name === 'val') {
    for (const each of operands.slice(1)) gather(each, constants, offsets);
  } else if (name === 'fw.addDays' && typeof operands[1] === 'number') {
    offsets.add(operands[1]);
    gather(operands[0], constants, offsets);
  } else if (name === LOOKUP) {
    gather(operands[0], constants, offsets);
    for (const key of Object.keys(tableIn(operands[1]))) constants.add(key);
  } else if (name === 'fw.isWorkingDay') {
    for (let day = 1; day < 7; day += 1) offsets.add(day);
    gather(operands[0], constants, offsets);
  } else if (name !== undefined) {
    if (name !== 'exists') for (const each of operands) gather(each, constants, offsets);
  } else if (Array.isArray(node)) for (const each of node) gather(each, constants, offsets);
  else {
    const literal = literalOf(node);
    const value = literal === undefined ? node : literal.value;
    if (value === null || typeof value !== 'object') constants.add(value as Json);
    else if (Array.isArray(value)) for (const each of value) gather(each, constants, offsets);
  }
}

function tableIn(node: unknown): object {
  const table = literalOf(node)?.value ?? node;
  return typeof table === 'object' && table !== null ? table : {};
}

function operandsOf(args: unknown): readonly unknown[] {
  if (Array.isArray(args)) return args;
  return args === undefined ? [] : [args];
}
