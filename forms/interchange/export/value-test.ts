/** What a condition asks of one answer: as a plain schema, and of a value at hand. */
import type { Json } from '../../../rules/conditions/condition';
import { compileCondition } from '../../../rules/conditions/compile-condition';
import { ConditionError } from '../../../rules/conditions/condition-error';
import { distinct } from '../json-value';
import { notSo } from './plain-schema';
import type { Plain } from './plain-schema';

export interface ValueTest {
  /** Values of which it holds, among those that the field takes. */
  readonly values: Plain;
  /** Whether it holds of a value, as the condition itself would tell it; null for what is absent. */
  readonly holds: (value: Json) => boolean;
}

const FALSY: readonly Json[] = [null, false, 0, '', []];

export const truthy: ValueTest = {
  values: { not: { enum: [...FALSY] } },
  holds: (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)),
};

export function negated({ values, holds }: ValueTest): ValueTest {
  return { values: notSo(values), holds: (value) => !holds(value) };
}

/** Equality with a scalar. Loosely, null counts as nought and numbers as the texts that write them. */
export function equals(literal: Json, isLoose: boolean): ValueTest | undefined {
  if (literal !== null && typeof literal === 'object') return undefined;
  const operator = isLoose ? '==' : '===';
  const holds = (value: Json): boolean => isSo({ [operator]: [{ var: 'value' }, literal] }, value);
  const alike = isLoose ? looselyAlike(literal) : [literal];
  return { values: { enum: alike }, holds };
}

function looselyAlike(literal: Json): Json[] {
  if (typeof literal === 'string') return [literal];
  const number = Number(literal);
  return [
    ...distinct([
      literal,
      number,
      String(number),
      ...(number === 0 ? [null, false, ''] : []),
      ...(number === 1 ? [true] : []),
    ]),
  ];
}

export function amongValues(literals: readonly Json[]): ValueTest {
  const scalars = literals.filter((each) => each === null || typeof each !== 'object');
  const known = new Set<Json>(scalars);
  return { values: { enum: scalars }, holds: (value) => known.has(value) };
}

/** A text in a text is found by no schema; of lists it is. */
export function holdsValue(literal: Json): ValueTest | undefined {
  if (literal !== null && typeof literal === 'object') return undefined;
  return {
    values: { type: 'array', contains: { const: literal } },
    holds: (value) => Array.isArray(value) && (value as readonly Json[]).includes(literal),
  };
}

const bounds = {
  '<': 'exclusiveMaximum',
  '<=': 'maximum',
  '>': 'exclusiveMinimum',
  '>=': 'minimum',
} as const;
export type Order = keyof typeof bounds;

/** Compared with a number. */
export function compared(by: Order, limit: number): ValueTest {
  return {
    values: { [bounds[by]]: limit },
    holds: (value) => isSo({ [by]: [{ var: 'value' }, limit] }, value),
  };
}

export function counted(by: Order, limit: number): ValueTest | undefined {
  const whole = {
    '<': ['maxItems', limit - 1],
    '<=': ['maxItems', limit],
    '>': ['minItems', limit + 1],
    '>=': ['minItems', limit],
  } as const;
  const [keyword, items] = whole[by];
  if (!Number.isInteger(items)) return undefined;
  const values: Plain = items < 0 ? keyword === 'minItems' : { [keyword]: items };
  return { values, holds: (value) => isSo({ [by]: [{ var: 'value.length' }, limit] }, value) };
}

/** A comparison without an answer for this value holds for none. */
function isSo(condition: Json, value: Json): boolean {
  try {
    return compileCondition(condition).truth({ values: { value } }) === true;
  } catch (error) {
    if (error instanceof ConditionError) return false;
    throw error;
  }
}
