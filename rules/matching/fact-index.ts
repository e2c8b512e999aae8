/** The conditions that one fact decides about, by its value. */
import { toNumber } from '../conditions/coercion';
import { Unknown } from '../conditions/unknown';
import type { Key, Scalar } from './key-clause';

/** Numbers of conditions, ascending. */
export type Numbers = readonly number[];

/** Longer lists could cost a comparison more than its budget, and then it has to be tried. */
export const LONGEST_LIST = 64;

const scalarKinds = ['string', 'number', 'boolean'] as const;

/** Filled in the order of the conditions, then read. */
export class FactIndex {
  /** Conditions that hold for a value, or may: by the value itself. */
  private readonly byValue = new Map<unknown, number[]>();
  /** By a value that the fact, a list, holds. */
  private readonly byElement = new Map<unknown, number[]>();
  /** `==` between different kinds of values converts or fails: those conditions are tried for every value of a kind. */
  private readonly convertedFrom: Readonly<Record<(typeof scalarKinds)[number], number[]>> = {
    string: [],
    number: [],
    boolean: [],
  };
  /** Conditions with `==`, which fails for lists and objects. */
  private readonly compared: number[] = [];
  private readonly seekers: number[] = [];
  private readonly all: number[] = [];

  constructor(readonly slot: number) {}

  add(condition: number, { relation, value }: Key): void {
    push(this.all, condition);
    if (relation === 'has') {
      push(this.seekers, condition);
      pushAt(this.byElement, value, condition);
      return;
    }
    pushAt(this.byValue, value, condition);
    if (relation === 'same') return;
    push(this.compared, condition);
    for (const kind of scalarKinds) if (typeof value !== kind) push(this.convertedFrom[kind], condition);
    if (equalsNothing(value)) pushAt(this.byValue, null, condition);
  }

  /** Adds the lists of the conditions that may hold, or fail, for a value of the fact. */
  collect(value: unknown, lists: Numbers[]): void {
    if (value instanceof Unknown) return collectAll(this.all, lists);
    const exact = this.byValue.get(value);
    if (exact !== undefined) lists.push(exact);
    if (typeof value === 'object') this.collectObject(value, lists);
    else this.collectScalar(value, lists);
  }

  private collectScalar(value: unknown, lists: Numbers[]): void {
    const kind = typeof value;
    if (kind === 'string' || kind === 'boolean' || (kind === 'number' && !Number.isNaN(value)))
      collectAll(this.convertedFrom[kind], lists);
    else collectAll(this.compared, lists);
    // A text is looked for in a text.
    if (kind === 'string') collectAll(this.seekers, lists);
  }

  private collectObject(value: object | null, lists: Numbers[]): void {
    if (value === null) return;
    collectAll(this.compared, lists);
    if (!Array.isArray(value)) return;
    if (value.length > LONGEST_LIST) return collectAll(this.seekers, lists);
    for (const element of value) {
      const seeking = this.byElement.get(element);
      if (seeking !== undefined) lists.push(seeking);
    }
  }
}

/** Whether `==` takes a missing fact for this value: null counts as zero. */
function equalsNothing(value: Scalar): boolean {
  return toNumber(value) === 0;
}

function collectAll(numbers: number[], lists: Numbers[]): void {
  if (numbers.length > 0) lists.push(numbers);
}

function pushAt(map: Map<unknown, number[]>, value: unknown, condition: number): void {
  const known = map.get(value);
  if (known === undefined) map.set(value, [condition]);
  else push(known, condition);
}

/** Several keys of one condition may have the same value. */
function push(numbers: number[], condition: number): void {
  if (numbers.at(-1) !== condition) numbers.push(condition);
}
